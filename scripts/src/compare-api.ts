import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { apiPages } from "./api/api-pages.js";
import { pageProblems } from "./api/page-problems.js";
import { reportProblems } from "./report-problems.js";

// Compares what users see of each package with the page that says it. With --write the pages are written first.
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const root = resolve(import.meta.dirname, "../..");
const pages = await apiPages(root);
if (values.write) for (const { file, text } of pages) await writeFile(join(root, file), text);
reportProblems(
  await pageProblems(root, pages),
  `api: what users see of ${pages.length} packages is what their pages say`,
);
