import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "./openapi-document.js";
import { formatProblem } from "./problem.js";
import { redoclyBundle } from "./redocly.js";

export type { OpenApiDocument } from "./openapi-document.js";

/** One provider of the gateway and the file its description starts in. */
export interface Provider {
  readonly name: string;
  /** Absolute path of the provider's `openapi.yaml`. */
  readonly entry: string;
}

/** Reads the provider list, which stands once in the repository: `apis` in `redocly.yaml`. */
export async function providers(root: string): Promise<readonly Provider[]> {
  const file = join(root, "redocly.yaml");
  const config = parse(await readFile(file, "utf8")) as {
    apis?: Record<string, { root?: string }>;
  } | null;
  return Object.entries(config?.apis ?? {}).map(([name, api]) => {
    if (typeof api?.root !== "string") {
      throw new Error(`${file}: api "${name}" has no root: add "root: spec/${name}/openapi.yaml"`);
    }
    return { name, entry: resolve(root, api.root) };
  });
}

/** The providers that have a package. The others are described and not built yet. */
export async function builtProviders(root: string): Promise<readonly Provider[]> {
  const all = await providers(root);
  return all.filter(({ name }) => existsSync(join(root, "packages", name)));
}

/**
 * Bundles a provider's files into one OpenAPI object.
 *
 * Component names are the file names, `x-` extensions are kept, and the same files always give the
 * same object.
 *
 * @throws if the name is not in `redocly.yaml`, or a `$ref` cannot be resolved.
 */
export async function bundleProvider(root: string, name: string): Promise<OpenApiDocument> {
  const all = await providers(root);
  const provider = all.find((one) => one.name === name);
  if (provider === undefined) {
    const names = all.map((one) => one.name).join(", ");
    throw new Error(`redocly.yaml: no provider "${name}": use one of ${names}, or add it`);
  }
  const { document, problems } = await redoclyBundle(root, provider.entry);
  if (problems.length > 0) {
    const lines = problems.map(formatProblem).join("\n");
    throw new Error(`spec/${name}: cannot be bundled:\n${lines}`);
  }
  // As if read from a file: in what redocly gives, one object may stand in several places.
  return JSON.parse(JSON.stringify(document)) as OpenApiDocument;
}
