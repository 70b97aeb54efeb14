import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { CheckReport } from "../checks/check.js";
import { publicPackages } from "../packages/public-packages.js";
import { workspaceFolders } from "../packages/workspace-folders.js";
import type { Problem } from "../spec/problem.js";
import { TABLE_COMMAND, TABLE_FILE, dependencyTable } from "./dependency-table.js";
import { type Pins, installScriptProblems, licenceProblems, pinProblems } from "./rules.js";
import { type Manifest, type RuntimePackage, runtimePackages } from "./runtime-packages.js";

/** Checks what users of the repository at `root` install, and what it is made with. */
export async function checkSupplyChain(root: string): Promise<CheckReport> {
  const packages = await runtimePackages(root);
  const problems = [
    ...licenceProblems(packages),
    ...installScriptProblems(await installed(root, packages)),
    ...pinProblems(await pinsOf(root)),
    ...(await tableProblems(root, packages)),
  ];
  return {
    problems,
    summary: `supply chain: ${packages.length} packages of others come with ours; licences, scripts and versions are right`,
  };
}

async function tableProblems(
  root: string,
  packages: readonly RuntimePackage[],
): Promise<readonly Problem[]> {
  const text = await readFile(join(root, TABLE_FILE), "utf8").catch(() => "");
  if (text === dependencyTable(packages)) return [];
  return [{ file: TABLE_FILE, what: "is not what is installed", todo: `run ${TABLE_COMMAND}` }];
}

/** What runs scripts where our packages are installed: they themselves, and what they bring. */
async function installed(
  root: string,
  packages: readonly RuntimePackage[],
): Promise<readonly { readonly file: string; readonly manifest: Manifest }[]> {
  const own = (await publicPackages(root)).map(async ({ folder }) => {
    const file = `${folder}/package.json`;
    const manifest = JSON.parse(await readFile(join(root, file), "utf8")) as Manifest;
    return { file, manifest };
  });
  const others = packages.map((manifest) => ({
    file: `packages/${manifest.broughtBy[0]}/package.json`,
    manifest,
  }));
  return [...(await Promise.all(own)), ...others];
}

/** Every version that the workspace names. Peers are the user's, and a range. */
async function pinsOf(root: string): Promise<readonly Pins[]> {
  const file = "pnpm-workspace.yaml";
  const { catalog = {} } = parse(await readFile(join(root, file), "utf8")) as {
    catalog?: Pins["versions"];
  };
  const manifests = (await workspaceFolders(root)).map(async (folder): Promise<Pins> => {
    const path = join(folder, "package.json").replaceAll("\\", "/");
    const manifest = JSON.parse(await readFile(join(root, path), "utf8")) as Record<
      string,
      Pins["versions"] | undefined
    >;
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    return {
      file: path,
      versions: { ...devDependencies, ...optionalDependencies, ...dependencies },
    };
  });
  return [{ file, versions: catalog }, ...(await Promise.all(manifests))];
}
