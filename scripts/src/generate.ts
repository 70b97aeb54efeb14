import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runGenerate } from "./generate/run-generate.js";

// `pnpm generate` writes the files that come from the spec; `pnpm generate --check` only compares them.
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    // For tests, which work on a copy of the repository.
    root: { type: "string", default: fileURLToPath(new URL("../..", import.meta.url)) },
  },
});

process.exitCode = await runGenerate({
  root: values.root,
  check: values.check,
  print: (line) => console.log(line),
});
