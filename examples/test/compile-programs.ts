import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** Compiles the programs once for all tests: with tsx, each start of one takes as long as this. */
export default async function compilePrograms(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const argv = [join(dirname(manifest), "bin/tsc"), "-p", "tsconfig.programs.json"];
  await promisify(execFile)(process.execPath, argv, { cwd: join(import.meta.dirname, "..") });
}
