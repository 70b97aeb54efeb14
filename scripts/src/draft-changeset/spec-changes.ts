import { isDeepStrictEqual } from "node:util";
import { withoutProse } from "../generate/without-prose.js";
import { builtProviders, bundleProvider, providers } from "../spec/load-spec.js";
import { type Bump, type Change, highestBump } from "./change.js";
import { compareBundles } from "./compare-bundles.js";

/** What an edit of a provider's spec means. */
export interface SpecChange {
  readonly provider: string;
  readonly changes: readonly Change[];
  /** Whether more than words is different: then the sandbox, which has a copy without words, is another one. */
  readonly reachesSandbox: boolean;
}

/**
 * Compares the spec of two repositories, provider by provider.
 *
 * @param files the paths below `spec/` that differ: a provider of which none does is not read.
 * @param bundle makes the bundles; tests hand in what they have bundled before.
 */
export async function specChanges(
  before: string,
  after: string,
  files: readonly string[],
  bundle: typeof bundleProvider = bundleProvider,
): Promise<readonly SpecChange[]> {
  const earlier = new Set((await providers(before)).map(({ name }) => name));
  const names = (await builtProviders(after)).map(({ name }) => name);
  const found: SpecChange[] = [];
  for (const provider of names.filter((name) => earlier.has(name) && isTouched(name, files))) {
    const [old, now] = [await bundle(before, provider), await bundle(after, provider)];
    const changes = compareBundles(old, now);
    if (changes.length === 0) continue;
    const reachesSandbox = !isDeepStrictEqual(withoutProse(old), withoutProse(now));
    found.push({ provider, changes, reachesSandbox });
  }
  return found;
}

/**
 * What an edit of the spec means for the package in a folder of `packages`. The sandbox has a copy of the spec of every
 * provider; what callers of the gateway have to change is nothing that breaks its own interface.
 */
export function changesOfPackage(spec: readonly SpecChange[], folder: string): readonly Change[] {
  if (folder !== "sandbox") return spec.find((one) => one.provider === folder)?.changes ?? [];
  return spec
    .filter(({ reachesSandbox }) => reachesSandbox)
    .map(({ provider, changes }) => {
      const highest = highestBump(changes.map(({ bump }) => bump));
      const bump: Bump = highest === "patch" ? "patch" : "minor";
      return { bump, what: `follows the spec of ${provider}` };
    });
}

/** Common files may be used by any provider. */
function isTouched(provider: string, files: readonly string[]): boolean {
  const folders = ["spec/common/", `spec/${provider}/`];
  return files.some((file) => folders.some((folder) => file.startsWith(folder)));
}
