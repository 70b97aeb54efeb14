import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What is built, and the sandbox's specs, which need no build. */
const expected =
  /^package\/(dist\/.+\.(js|d\.ts)|specs\/[a-z-]+\.gen\.js|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;

/** The files in a tarball that no user needs. */
export async function unexpectedFiles(tarball: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)("tar", ["-tzf", tarball]);
  const names = stdout.split("\n").filter((name) => name !== "" && !name.endsWith("/"));
  return names.filter((name) => !expected.test(name));
}
