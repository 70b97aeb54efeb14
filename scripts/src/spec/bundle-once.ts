import type { bundleProvider, OpenApiDocument } from "./load-spec.js";

/** Bundles each provider of one repository when it is first asked for. Nobody changes what it gives. */
export function bundleOnce(bundle: typeof bundleProvider): typeof bundleProvider {
  const bundles = new Map<string, Promise<OpenApiDocument>>();
  return (root, name) => {
    const known = bundles.get(name) ?? bundle(root, name);
    bundles.set(name, known);
    return known;
  };
}
