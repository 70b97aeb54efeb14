import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { TABLE_FILE, dependencyTable } from "./supply-chain/dependency-table.js";
import { runtimePackages } from "./supply-chain/runtime-packages.js";

// Makes the table of what users install with our packages anew.
const root = resolve(import.meta.dirname, "../..");
await writeFile(join(root, TABLE_FILE), dependencyTable(await runtimePackages(root)));
