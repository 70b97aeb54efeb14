import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { reportProblems } from "./report-problems.js";
import { checkSupplyChain } from "./supply-chain/check-supply-chain.js";
import { TABLE_FILE, dependencyTable } from "./supply-chain/dependency-table.js";
import { runtimePackages } from "./supply-chain/runtime-packages.js";

// Checks what users install with our packages: licences, scripts, versions, and the table of them. With --write the
// table is made anew first.
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
if (values.write) {
  await writeFile(join(root, TABLE_FILE), dependencyTable(await runtimePackages(root)));
}
const { problems, summary } = await checkSupplyChain(root);
reportProblems(problems, summary);
