import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Contract,
  type CreateClient,
  contractsOf,
  loadCases,
  specOperations,
} from "@x/testing";
import type { OpenApiDocument } from "../spec/load-spec.js";
import { UsageProblem } from "./usage-problem.js";

/**
 * Loads what a provider's answers are compared with: its spec as it stands, its cases, and its built client.
 *
 * @throws UsageProblem when one of them is missing.
 */
export async function loadProviderContracts(
  root: string,
  provider: string,
  document: OpenApiDocument,
): Promise<readonly Contract[]> {
  const operations = specOperations(document);
  const ids = operations.map(({ id }) => id);
  const { cases, problems } = await loadCases(root, provider, ids);
  if (problems.length > 0) throw new UsageProblem(problems.join("\n"));
  const createClient = await importCreateClient(root, provider);
  return contractsOf(provider, createClient, operations, cases);
}

async function importCreateClient(root: string, provider: string): Promise<CreateClient> {
  const file = join(root, "packages", provider, "dist/index.js");
  await access(file).catch(() => {
    throw new UsageProblem(`packages/${provider} is not built: run pnpm build`);
  });
  const names = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  const name = Object.keys(names).find((one) => /^create\w+Client$/.test(one));
  if (name !== undefined) return names[name] as CreateClient;
  throw new UsageProblem(`packages/${provider} exports no function that creates a client`);
}
