import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the generated files of a provider need to know about its package. */
export interface ProviderPackage {
  /** The provider's name, which is the folder's, such as `kling`. */
  readonly provider: string;
  /** The package's own name and version, such as `@x/kling` and `1.0.0`. */
  readonly name: string;
  readonly version: string;
  /** The name of the package with the shared runtime, in the same scope. */
  readonly core: string;
}

/**
 * Reads a provider's package in the repository at `root`.
 *
 * @throws if there is no package for the provider, or it has no name and version.
 */
export async function readProviderPackage(
  root: string,
  provider: string,
): Promise<ProviderPackage> {
  const own = await readManifest(root, provider);
  const core = await readManifest(root, "core");
  return { provider, ...own, core: core.name };
}

async function readManifest(
  root: string,
  folder: string,
): Promise<{ readonly name: string; readonly version: string }> {
  const file = `packages/${folder}/package.json`;
  const text = await readFile(join(root, file), "utf8").catch((cause: unknown) => {
    throw new Error(
      `${file} cannot be read: a provider with a folder in packages has one: add it`,
      {
        cause,
      },
    );
  });
  const { name, version } = JSON.parse(text) as { name?: unknown; version?: unknown };
  if (typeof name !== "string" || typeof version !== "string") {
    throw new Error(`${file} has no name or no version: add it`);
  }
  return { name, version };
}
