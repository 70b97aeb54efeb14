import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { firstScopeFile } from "./first-scope.js";

const run = promisify(execFile);

/** A file of the repository that holds text. */
export interface TextFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** All text files that git knows or would take, but for the one that names the first scope. */
export async function textFiles(root: string): Promise<readonly TextFile[]> {
  const argv = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const { stdout } = await run("git", argv, { cwd: root, maxBuffer: 2 ** 26 });
  const paths = [...new Set(stdout.split("\0"))].filter(
    (path) => path !== "" && path !== firstScopeFile,
  );
  const files = await Promise.all(
    paths.map(async (path) => {
      // What was deleted and not committed is listed still.
      const bytes = await readFile(join(root, path)).catch(() => undefined);
      return bytes && !bytes.includes(0) ? [{ path, text: bytes.toString("utf8") }] : [];
    }),
  );
  return files.flat();
}
