import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyCase } from "./operation-case.js";

/** The cases of a provider by operationId, and what is wrong with those that are not among them. */
export interface LoadedCases {
  readonly cases: ReadonlyMap<string, AnyCase>;
  readonly problems: readonly string[];
}

/** Loads a provider's case files, one for each operation of its spec. */
export async function loadCases(
  root: string,
  provider: string,
  operationIds: readonly string[],
): Promise<LoadedCases> {
  const cases = new Map<string, AnyCase>();
  const problems: string[] = [];
  for (const id of operationIds) {
    const file = `packages/${provider}/test/cases/${id}.ts`;
    const loaded = await loadCase(join(root, file), id);
    if (typeof loaded === "string") problems.push(`${file}: ${loaded}`);
    else cases.set(id, loaded);
  }
  return { cases, problems };
}

async function loadCase(file: string, id: string): Promise<AnyCase | string> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return `the operation ${id} has no contract case: create this file`;
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<
    string,
    unknown
  >;
  const found = module[id] as AnyCase | undefined;
  if (found?.operation === id) return found;
  return `export the case of ${id} under this name, with operation: "${id}"`;
}
