import { resolve } from "node:path";
import { bundleProvider, type OpenApiDocument } from "../../src/spec/load-spec.js";

/** This repository. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");

const texts = new Map<string, Promise<string>>();

/** The bundle of a provider as it is in this repository. It is bundled once for all tests, and each may spoil its own. */
export async function unspoiledBundle(_root: string, name: string): Promise<OpenApiDocument> {
  const text =
    texts.get(name) ?? bundleProvider(repositoryRoot, name).then((it) => JSON.stringify(it));
  texts.set(name, text);
  return JSON.parse(await text) as OpenApiDocument;
}
