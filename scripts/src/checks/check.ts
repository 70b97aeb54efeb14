import type { bundleProvider } from "../spec/load-spec.js";
import type { Problem } from "../spec/problem.js";

/** What a check found, and a line that says what it looked at. */
export interface CheckReport {
  readonly problems: readonly Problem[];
  /** For a repository without problems. */
  readonly summary: string;
}

/** Looks at the repository at `root`. Several share `bundle`, so that each provider is bundled once. */
export type Check = (root: string, bundle: typeof bundleProvider) => Promise<CheckReport>;
