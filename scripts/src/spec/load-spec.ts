import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "./openapi-document.js";
import { runRedocly } from "./redocly.js";

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
  const names = (await providers(root)).map((provider) => provider.name);
  if (!names.includes(name)) {
    throw new Error(
      `redocly.yaml: no provider "${name}": use one of ${names.join(", ")}, or add it`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "spec-bundle-"));
  try {
    const output = join(folder, `${name}.json`);
    const argv = [
      "bundle",
      name,
      "--output",
      output,
      "--component-renaming-conflicts-severity=error",
    ];
    const run = await runRedocly(root, argv);
    if (run.exitCode !== 0) {
      throw new Error(`spec/${name}: cannot be bundled: correct what redocly says:\n${run.stderr}`);
    }
    return JSON.parse(await readFile(output, "utf8")) as OpenApiDocument;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
