import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleProvider, providers } from "../../src/spec/load-spec.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder that is removed after all tests, with each provider's bundle as it is here: `<provider>.json`. */
    readonly bundles: string;
  }
}

/** Bundles every provider once for all tests, most of which spoil one provider only. */
export default async function bundleAll(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, "../../..");
  const folder = await mkdtemp(join(tmpdir(), "spec-bundles-"));
  for (const { name } of await providers(root)) {
    await writeFile(join(folder, `${name}.json`), JSON.stringify(await bundleProvider(root, name)));
  }
  project.provide("bundles", folder);
  return () => rm(folder, { recursive: true, force: true });
}
