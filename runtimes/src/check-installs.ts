import { attempt, type Part, type Result } from "./result.js";
import type { InstalledAlone, Workshop } from "./workshop.js";

/** What a provider brings beside itself. */
const shared = ["@x/core"];

/** Checks that a provider brings the shared packages and no others. What they may come to stands in bench/budgets.yaml. */
export async function checkInstalls({ alone, sandbox, together }: Workshop): Promise<Part> {
  const results: Result[] = [];
  for (const one of alone) results.push(await attempt(`@x/${one.name}`, () => checkAlone(one)));
  for (const [subject, { packages, bytes }] of [
    ["@x/sandbox", sandbox],
    ["all together", together],
  ] as const) {
    const details = [String(packages.length), kilobytes(bytes)];
    results.push({ subject, outcome: "pass", details });
  }
  return { title: "Installed alone", columns: ["packages", "unpacked kB"], results };
}

async function checkAlone({ name, packages, bytes }: InstalledAlone): Promise<readonly string[]> {
  const wanted = [`@x/${name}`, ...shared].toSorted();
  if (packages.join() !== wanted.join())
    throw new Error(`installs ${packages.join(", ")}, and not just ${wanted.join(", ")}`);
  return [String(packages.length), kilobytes(bytes)];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
