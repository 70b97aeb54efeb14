import { builtProviders, bundleProvider } from "../spec/load-spec.js";
import { operationsFile } from "./operations-file.js";
import { withInputTwins } from "./input-twins.js";
import { readProviderPackage } from "./provider-package.js";
import { sandboxIndexFile, sandboxSpecFile } from "./sandbox-spec.js";
import { schemaTypesFile } from "./schema-types.js";
import { sortComponents } from "./sort-components.js";

/** Files to be written: their text by their path from the repository's root, with `/` on every system. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The package of the sandbox, which carries a copy of every spec. */
const SANDBOX = "packages/sandbox";

/** Generates all files of the repository at `root` in memory. The same spec always gives the same text. */
export async function planFiles(
  root: string,
  bundle: typeof bundleProvider = bundleProvider,
): Promise<GeneratedFiles> {
  const names = (await builtProviders(root)).map((provider) => provider.name);
  const files = new Map<string, string>();
  for (const name of names) {
    for (const [path, text] of await planProvider(root, name, bundle)) files.set(path, text);
  }
  return files.set(`${SANDBOX}/src/spec/index.gen.ts`, sandboxIndexFile(names));
}

async function planProvider(
  root: string,
  name: string,
  bundle: typeof bundleProvider,
): Promise<GeneratedFiles> {
  const target = await readProviderPackage(root, name);
  const document = sortComponents(await bundle(root, name));
  const schemas = sortComponents(withInputTwins(document));
  return new Map([
    [`packages/${name}/src/schema.gen.ts`, await schemaTypesFile(schemas, target)],
    [`packages/${name}/src/operations.gen.ts`, operationsFile(document, target)],
    [`${SANDBOX}/specs/${name}.gen.js`, sandboxSpecFile(document, name)],
  ]);
}
