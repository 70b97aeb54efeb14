import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { runChecks } from "./checks/run-checks.js";

// Checks this repository: all of it, or what the arguments name. What that can be stands in checks/all-checks.ts.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // For tests, which work on a copy of the repository.
    root: { type: "string", default: resolve(import.meta.dirname, "../..") },
  },
});

process.exitCode = await runChecks({
  root: values.root,
  names: positionals,
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
});
