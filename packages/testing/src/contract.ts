import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCases } from "./cases/load-cases.js";
import { contractChecks } from "./checks/contract-checks.js";
import { contractsOf } from "./cases/contract.js";
import type { CreateClient } from "./client/read-outcome.js";
import { bundledSpec } from "./spec/bundled-spec.js";
import { specOperations } from "./spec/spec-operations.js";

/** This repository. */
const repositoryRoot = join(import.meta.dirname, "../../..");

/**
 * Describes a provider's contract tests: each case file of its package against the spec, through the client and on the
 * sandbox. An operation of the spec that has no case file fails, and the message names the file to create.
 *
 * @param provider As `redocly.yaml` names it, and as its package's folder is called.
 * @example
 * ```ts
 * await describeContract("kling", createKlingClient);
 * ```
 */
export async function describeContract(
  provider: string,
  createClient: CreateClient,
): Promise<void> {
  const operations = specOperations(await bundledSpec(provider));
  const ids = operations.map(({ id }) => id);
  const { cases, problems } = await loadCases(repositoryRoot, provider, ids);

  it("has a case for every operation of the spec", () => {
    expect(problems.join("\n")).toBe("");
  });

  const contracts = contractsOf(provider, createClient, operations, cases);
  describe.each(contracts.map((contract) => [contract.operation.id, contract] as const))(
    "%s",
    (_, contract) => {
      it.each(contractChecks(contract).map(({ name, run }) => [name, run] as const))(
        "%s",
        async (_name, run) => {
          await expect(Promise.resolve().then(run)).resolves.toBeUndefined();
        },
      );
    },
  );
}
