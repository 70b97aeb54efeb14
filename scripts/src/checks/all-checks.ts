import type { Check } from "./check.js";

/**
 * What is checked of this repository, by name. Each loads what it needs when it is run: one of them alone needs little of
 * what all need together.
 */
export const CHECKS: Readonly<Record<string, Check>> = {
  /** pnpm-lock.yaml holds the binaries of every platform, and not only those of the machine it was made on. */
  lockfile: async (root) => (await import("../lockfile/check-lockfile.js")).checkLockfile(root),
  /** What users install with our packages: licences, scripts, versions, and the table of them. */
  "supply-chain": async (root) =>
    (await import("../supply-chain/check-supply-chain.js")).checkSupplyChain(root),
  /** The spec by redocly's rules, then by our own. */
  spec: async (root, bundle) => (await import("../spec/check.js")).checkSpec(root, bundle),
  /** Every provider's package has the same files: knowing one is knowing all. */
  "provider-files": async (root, bundle) =>
    (await import("../provider-files/check-provider-files.js")).checkProviderFiles(root, bundle),
  /** What was generated is what the spec gives today. */
  generated: async (root, bundle) =>
    (await import("../generate/check-generated.js")).checkGenerated(root, bundle),
  /** Every public package, packed as it would be published: what a user would install. */
  packages: async (root) => (await import("../packages/check-packages.js")).checkPackages(root),
  /** Every piece of TypeScript in documents and doc comments compiles, and those of the READMEs run. */
  snippets: async (root) => (await import("../snippets/check-snippets.js")).checkSnippets(root),
};
