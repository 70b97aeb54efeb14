import { resolve } from "node:path";
import { formatReport } from "./spec/format-report.js";
import { reportSpec } from "./spec/report.js";
import { loadSpec } from "./spec/spec.js";

// Prints what the spec covers of the docs, and what its facts rest on.
const root = resolve(import.meta.dirname, "../..");
console.log(formatReport(reportSpec(root, await loadSpec(root))));
