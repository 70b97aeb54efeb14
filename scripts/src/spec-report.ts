import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatReport, formatTypeCosts } from "./spec/format-report.js";
import { writeReport } from "./spec/readme-report.js";
import { reportSpec } from "./spec/report.js";
import { loadSpec } from "./spec/spec.js";
import { typeCosts } from "./spec/type-costs.js";

// Prints what the spec covers of the docs, what its facts rest on, and what types cost. With --write it brings the
// tables of spec/README.md up to date as well. Exits 1 where an example does not compile.
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
const spec = await loadSpec(root);
const costs = await typeCosts(root, spec);
console.log(
  `${formatReport(reportSpec(root, spec))}\n\n${formatTypeCosts(costs, { times: true })}`,
);
for (const { provider, operation, fault } of costs) {
  if (fault === "") continue;
  console.error(
    `packages/${provider}: the first example of ${operation} does not compile: ${fault}`,
  );
  process.exitCode = 1;
}
if (values.write) await writeReport(root, spec);
