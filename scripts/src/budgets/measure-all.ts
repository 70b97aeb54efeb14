import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { compileProgram } from "../compiler/compile-program.js";
import { entryPoints } from "../packages/entry-points.js";
import { bundleBytes } from "./bundle-bytes.js";
import type { Figure } from "./figure.js";
import { fileBytes } from "./file-bytes.js";
import { importCost } from "./import-cost.js";
import { installCosts } from "./install-cost.js";
import { type MeasuredPackage, measuredPackages } from "./measured-packages.js";

/** Measures every published package of the repository at `root`. All of them must be built. */
export async function measureAll(root: string): Promise<readonly Figure[]> {
  const packages = await measuredPackages(root);
  const figures = await installFigures(packages);
  for (const one of packages) {
    if (one.program === undefined) continue;
    figures.push(...(await bundleFigures(one, one.program)));
    figures.push(...(await importFigures(one)), ...(await typeFigures(root, one, one.program)));
  }
  return figures;
}

async function installFigures(packages: readonly MeasuredPackage[]): Promise<Figure[]> {
  const costs = await installCosts(packages);
  return packages.flatMap(({ name: fullName, short: name }): Figure[] => {
    const { packages: counted, bytes } = costs.get(fullName)!;
    return [
      { measure: "installed-packages", name, value: counted.length, counted },
      { measure: "installed-bytes", name, value: bytes },
    ];
  });
}

/** What the program of a client comes to, and the same with a client that has the one method alone. */
async function bundleFigures(one: MeasuredPackage, program: string): Promise<Figure[]> {
  const picked = join(dirname(program), "picked", basename(program));
  const name = one.short;
  return [
    { measure: "bundle-bytes", name, value: await bundleBytes(program) },
    { measure: "picked-bytes", name, value: await bundleBytes(picked) },
  ];
}

async function importFigures(one: MeasuredPackage): Promise<Figure[]> {
  const [main] = await entryPoints(one);
  const { files, bytes, touched } = await importCost(main!.module);
  const name = one.short;
  return [
    { measure: "imported-files", name, value: files.length },
    { measure: "imported-bytes", name, value: bytes },
    { measure: "platform-parts", name, value: touched.length, counted: touched },
  ];
}

async function typeFigures(root: string, one: MeasuredPackage, program: string): Promise<Figure[]> {
  const text = await readFile(program, "utf8");
  const { fault, instantiations, declarations } = await compileProgram(root, {
    text,
    package: one,
  });
  if (fault !== "") throw new Error(`${program} does not compile: ${fault}`);
  const name = one.short;
  return [
    { measure: "type-instantiations", name, value: instantiations },
    { measure: "declaration-bytes", name, value: await fileBytes(declarations) },
  ];
}
