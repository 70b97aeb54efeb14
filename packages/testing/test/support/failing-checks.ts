import type { AnyCase, CreateClient } from "../../src/index.js";
import { bundledSpec, contractsOf, specOperations } from "../../src/index.js";
import { contractChecks } from "../../src/checks/contract-checks.js";

/**
 * The names of the checks that fail, with what each of them says.
 *
 * @param only The operation whose checks are run. Default: all that have a case.
 */
export async function failingChecks(
  provider: string,
  createClient: CreateClient,
  cases: readonly AnyCase[],
  only?: string,
): Promise<readonly string[]> {
  const byName = new Map(cases.map((one) => [one.operation, one]));
  const operations = specOperations(await bundledSpec(provider));
  const contracts = contractsOf(provider, createClient, operations, byName);
  const checked = contracts.filter(({ operation: { id } }) => only === undefined || id === only);
  const failed: string[] = [];
  for (const { name, run } of checked.flatMap(contractChecks)) {
    try {
      await run();
    } catch (error) {
      failed.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  return failed;
}
