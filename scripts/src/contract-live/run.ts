import type { Contract } from "@x/testing";
import { bundleProvider } from "../spec/load-spec.js";
import { type Arguments, readArguments, usage } from "./arguments.js";
import type { Comparison } from "./comparison.js";
import { type Gateway, readGateway } from "./gateway.js";
import { makeCalls } from "./make-calls.js";
import { planCalls } from "./plan.js";
import { compareProbes } from "./probes.js";
import { createRedact } from "./redact.js";
import { formatJson, formatText } from "./report.js";
import { selectContracts } from "./select-contracts.js";
import { UsageProblem } from "./usage-problem.js";

/** Where a live run works, and how it speaks. */
export interface ContractLiveOptions {
  /** The repository's folder. */
  readonly root: string;
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes the report. */
  readonly print: (text: string) => void;
  /** Takes what is said beside it. */
  readonly warn: (text: string) => void;
  /** Makes the bundle of a provider's spec. Tests hand in a cheaper one. */
  readonly bundle?: typeof bundleProvider;
  /** How long to wait before a paid task is looked at again. Default: the client's. */
  readonly pollIntervalMs?: number;
}

/**
 * Compares a gateway with the spec and the contract cases.
 *
 * @returns the exit code: 0 no difference, 1 differences, 2 the run could not begin.
 */
export async function runContractLive(options: ContractLiveOptions): Promise<0 | 1 | 2> {
  try {
    const asked = readArguments(options.argv);
    if (!asked.help) return await compare(options, asked);
    options.print(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    options.warn(error.message);
    return 2;
  }
}

const nothingMade = { checks: [], leftOut: [] };

async function compare(options: ContractLiveOptions, asked: Arguments): Promise<0 | 1> {
  const { root, environment, bundle = bundleProvider, print, pollIntervalMs } = options;
  const gateway = readGateway(environment);
  const redact = createRedact(gateway.apiKey);
  const warn = (text: string): void => options.warn(redact(text));
  const contracts = await selectContracts(root, bundle, asked);
  const plan = planCalls(contracts, asked.call);
  const paidCalls = plan.calls
    .filter(({ contract }) => contract.operation.paid !== undefined)
    .map(({ contract: { provider, operation }, name }) => `${provider} ${operation.id} (${name})`);
  announcePaidCalls(paidCalls, asked.paid, warn);
  const probed = await probeAll(contracts, gateway, warn);
  const made = asked.paid ? await makeCalls(plan, gateway, warn, pollIntervalMs) : nothingMade;
  const report = {
    gateway: gateway.baseUrl,
    paid: asked.paid,
    paidCalls,
    leftOut: made.leftOut,
    checks: [...probed, ...made.checks],
  };
  print((asked.json ? formatJson : formatText)(report, redact));
  return report.checks.some(({ differences }) => differences.length > 0) ? 1 : 0;
}

function announcePaidCalls(
  calls: readonly string[],
  paid: boolean,
  warn: (text: string) => void,
): void {
  if (calls.length === 0) return;
  const what = `These calls cost money: ${calls.join(", ")}.`;
  warn(`${what} ${paid ? "They are made now, once each." : "Not made; --paid makes them."}`);
}

async function probeAll(
  contracts: readonly Contract[],
  gateway: Gateway,
  warn: (text: string) => void,
): Promise<readonly Comparison[]> {
  const checks: Comparison[] = [];
  for (const contract of contracts) checks.push(...(await compareProbes(contract, gateway)));
  const refused = checks.some(({ differences }) =>
    differences.some(({ kind, actual }) => kind === "status" && actual === "401"),
  );
  if (refused)
    warn("The gateway refuses the key of TIKHUB_API_KEY (status 401): is it a good one?");
  return checks;
}
