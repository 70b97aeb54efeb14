import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../spec/problem.js";
import type { ProviderShape } from "./provider-shape.js";

type Manifest = Readonly<Record<string, unknown>>;

/** What every published package says alike; core's package.json is the model. */
const SHARED = ["license", "type", "sideEffects", "files", "engines", "publishConfig"];

/** Finds what a provider's package.json says otherwise than all of them do. */
export async function manifestProblems(
  root: string,
  shape: ProviderShape,
): Promise<readonly Problem[]> {
  const file = `packages/${shape.name}/package.json`;
  const manifest = await readManifest(root, file);
  const core = await readManifest(root, "packages/core/package.json");
  return Object.entries(expectedMembers(shape, core)).flatMap(([member, expected]) => {
    const actual = member === "dependencies" ? onlyNamed(manifest, expected) : manifest[member];
    if (isDeepStrictEqual(actual, expected)) return [];
    const what = `"${member}" is ${JSON.stringify(actual) ?? "missing"}`;
    return [{ file, what, todo: `make it ${JSON.stringify(expected)}` }];
  });
}

function expectedMembers({ name, hasFiles }: ProviderShape, core: Manifest): Manifest {
  const coreName = String(core["name"]);
  return {
    name: coreName.replace(/[^/]+$/, name),
    ...Object.fromEntries(SHARED.map((member) => [member, core[member]])),
    exports: {
      ".": entryPoint("index"),
      "./operations": entryPoint("operations.gen"),
      ...(hasFiles && { "./node": entryPoint("node") }),
      "./package.json": "./package.json",
    },
    // A plain dependency in any compatible version, so that two providers share one copy.
    dependencies: { [coreName]: "workspace:^" },
  };
}

function entryPoint(file: string): { readonly types: string; readonly default: string } {
  return { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}

/** Of the package's dependencies, those that are expected: it may have others. */
function onlyNamed(manifest: Manifest, expected: unknown): unknown {
  const dependencies = (manifest["dependencies"] ?? {}) as Manifest;
  const names = Object.keys(expected as Manifest).filter((name) => name in dependencies);
  return Object.fromEntries(names.map((name) => [name, dependencies[name]]));
}

async function readManifest(root: string, file: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, file), "utf8")) as Manifest;
}
