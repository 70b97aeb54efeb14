import type { Problem } from "../spec/problem.js";
import type { Manifest, RuntimePackage } from "./runtime-packages.js";

/** Licences that ask for nothing but their own text. */
const LICENCES = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Scripts that run on the machine of whoever installs a package. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** A licence that users have to think about. */
export function licenceProblems(packages: readonly RuntimePackage[]): readonly Problem[] {
  return packages
    .filter(({ license }) => license === undefined || !LICENCES.has(license))
    .map(({ name, version, license, broughtBy }) => ({
      file: `packages/${broughtBy[0]}/package.json`,
      what: `${name}@${version} ${license ? `has the licence ${license}` : "names no licence"}`,
      todo: `do without it, or have one of ${[...LICENCES].join(", ")}`,
    }));
}

/** A script that runs when a package is installed: ours, or one that comes with it. */
export function installScriptProblems(
  manifests: readonly { readonly file: string; readonly manifest: Manifest }[],
): readonly Problem[] {
  return manifests.flatMap(({ file, manifest }) =>
    INSTALL_SCRIPTS.filter((script) => manifest.scripts?.[script] !== undefined).map((script) => ({
      file,
      what: `${manifest.name} runs the script "${script}" when it is installed`,
      todo: "do without it: nothing of a user's machine is ours to run",
    })),
  );
}

/** Where a package.json or the catalog names versions: by the name of what is depended on. */
export interface Pins {
  readonly file: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** A range instead of a version: two installs of it may differ. Packages of the workspace are at hand. */
export function pinProblems(pins: readonly Pins[]): readonly Problem[] {
  return pins.flatMap(({ file, versions }) =>
    Object.entries(versions)
      .filter(([, version]) => !isPinned(version))
      .map(([name, version]) => ({
        file,
        what: `${name} is "${version}"`,
        todo: 'name one version, such as "1.2.3", or "catalog:"',
      })),
  );
}

function isPinned(version: string): boolean {
  return /^(catalog:|workspace:[*^]$|(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$)/.test(version);
}
