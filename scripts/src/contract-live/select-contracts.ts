import type { Contract } from "@x/testing";
import type { bundleProvider } from "../spec/load-spec.js";
import { builtProviders } from "../spec/load-spec.js";
import type { Arguments } from "./arguments.js";
import { loadProviderContracts } from "./provider-contracts.js";
import { UsageProblem } from "./usage-problem.js";

/**
 * Loads the contracts that were asked for, sorted by provider.
 *
 * @throws UsageProblem when something was asked for that is not there.
 */
export async function selectContracts(
  root: string,
  bundle: typeof bundleProvider,
  asked: Pick<Arguments, "providers" | "operations">,
): Promise<readonly Contract[]> {
  const known = (await builtProviders(root)).map(({ name }) => name).toSorted();
  refuseUnknown("provider", asked.providers, known);
  const contracts: Contract[] = [];
  for (const name of known.filter((one) => isAsked(asked.providers, one))) {
    contracts.push(...(await loadProviderContracts(root, name, await bundle(root, name))));
  }
  const ids = contracts.map(({ operation }) => operation.id);
  refuseUnknown("operation", asked.operations, ids);
  return contracts.filter(({ operation }) => isAsked(asked.operations, operation.id));
}

function isAsked(asked: readonly string[], name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

function refuseUnknown(what: string, asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new UsageProblem(`There is no ${what} ${unknown.join(", ")}: use ${known.join(", ")}`);
}
