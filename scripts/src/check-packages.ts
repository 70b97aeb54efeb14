import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkPackedPackage } from "./packages/check-packed-package.js";
import { packPackage } from "./packages/pack-package.js";
import { publicPackages } from "./packages/public-packages.js";
import { reportProblems } from "./report-problems.js";
import type { Problem } from "./spec/problem.js";

// Packs every public package as `npm publish` would, and checks what a user would install.
const root = resolve(import.meta.dirname, "../..");
const folder = await mkdtemp(join(tmpdir(), "packed-"));
try {
  const packages = await publicPackages(root);
  const problems: Problem[] = [];
  for (const one of packages) {
    problems.push(...(await checkPackedPackage(one, await packPackage(one, folder))));
  }
  reportProblems(
    problems,
    `packages: ${packages.length} packed; files, exports and types are right`,
  );
} finally {
  await rm(folder, { recursive: true });
}
