import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { fileBytes } from "./file-bytes.js";

/** What importing a client and making one does in plain Node. */
export interface ImportCost {
  /** The files of JavaScript that are loaded. */
  readonly files: readonly string[];
  /** Their bytes. */
  readonly bytes: number;
  /** The parts of the platform for requests that are looked at: a look makes Node load them. */
  readonly touched: readonly string[];
}

/** Imports a built module in a process of its own, and makes a client with what it exports for that. */
export async function importCost(module: string): Promise<ImportCost> {
  const probe = join(import.meta.dirname, "import-probe.mjs");
  const command = [probe, pathToFileURL(module).href];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const { files, touched } = JSON.parse(stdout) as Pick<ImportCost, "files" | "touched">;
  const paths = files.map((url) => fileURLToPath(url));
  return { files: paths, bytes: await fileBytes(paths), touched };
}
