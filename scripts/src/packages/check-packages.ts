import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckReport } from "../checks/check.js";
import type { Problem } from "../spec/problem.js";
import { checkPackedPackage } from "./check-packed-package.js";
import { packPackage } from "./pack-package.js";
import { publicPackages } from "./public-packages.js";
import { typesWithoutDom } from "./types-without-dom.js";

/** Packs every public package of the repository at `root` as `npm publish` would, and checks what a user would install. */
export async function checkPackages(root: string): Promise<CheckReport> {
  const folder = await mkdtemp(join(tmpdir(), "packed-"));
  try {
    const packages = await publicPackages(root);
    const problems: Problem[] = [...(await typesWithoutDom(root, packages))];
    for (const one of packages) {
      problems.push(...(await checkPackedPackage(one, await packPackage(one, folder))));
    }
    return {
      problems,
      summary: `packages: ${packages.length} packed; files, exports and types are right`,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
