import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runGenerate } from "./generate/run-generate.js";

// Writes the files that come from the spec.
const { values } = parseArgs({
  options: {
    // For tests, which work on a copy of the repository.
    root: { type: "string", default: fileURLToPath(new URL("../..", import.meta.url)) },
  },
});

await runGenerate({ root: values.root, print: (line) => console.log(line) });
