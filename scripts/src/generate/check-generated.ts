import type { CheckReport } from "../checks/check.js";
import { bundleProvider } from "../spec/load-spec.js";
import { findDifferences } from "./differences.js";
import { planFiles } from "./plan.js";

/** Compares the generated files of the repository at `root` with what its spec gives. Changes nothing. */
export async function checkGenerated(
  root: string,
  bundle: typeof bundleProvider = bundleProvider,
): Promise<CheckReport> {
  const files = await planFiles(root, bundle);
  const { stale, unexpected } = await findDifferences(root, files);
  const todo = "run pnpm generate";
  return {
    problems: [
      ...stale.map((file) => ({ file, what: "is not what the spec gives", todo })),
      ...unexpected.map((file) => ({ file, what: "nothing in the spec asks for it", todo })),
    ],
    summary: `generated: ${files.size} files are what the spec gives`,
  };
}
