// Runs the programs that its arguments name, one after the other, each in its folder, and prints `done` when all have run.
import { writeSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

const programs = process.argv.splice(2); // no program finds the others among its own arguments
for (const program of programs) {
  process.chdir(dirname(program));
  await import(pathToFileURL(program).href);
}
process.on("exit", () => writeSync(1, "\ndone\n"));
