import { resolve } from "node:path";
import {
  type Sandbox,
  type SandboxOptions,
  type TurnableClock,
  createSandbox,
  createTurnableClock,
} from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import { onTestFinished, vi } from "vitest";
import { runContractLive } from "../../../src/contract-live/run.js";
import { type OpenApiDocument, bundleProvider } from "../../../src/spec/load-spec.js";
import { type DriftingGateway, startDriftingGateway } from "./drifting-gateway.js";

export const repositoryRoot = resolve(import.meta.dirname, "../../../..");

// Bundling starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bundles = new Map<string, Promise<OpenApiDocument>>();

/** Each spec is bundled once for all tests of a file. */
export function bundleOnce(root: string, name: string): Promise<OpenApiDocument> {
  const bundle = bundles.get(name) ?? bundleProvider(root, name);
  bundles.set(name, bundle);
  return bundle;
}

/** What a run said and how it ended. */
export interface Run {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: string;
}

/** A sandbox behind real sockets, with a gateway before it that may drift. */
export interface LiveStage {
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly gateway: DriftingGateway;
  /** Compares the drifting gateway. */
  run(argv?: readonly string[], environment?: Environment): Promise<Run>;
  /** The differences of a run, as `operation kind place`. */
  differences(argv?: readonly string[]): Promise<readonly string[]>;
}

type Environment = Readonly<Record<string, string>>;

interface JsonReport {
  readonly checks: readonly {
    readonly operation: string;
    readonly differences: readonly { readonly kind: string; readonly at: string }[];
  }[];
}

export async function setLiveStage(options: SandboxOptions = {}): Promise<LiveStage> {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const server = await startSandboxServer({ sandbox });
  const gateway = await startDriftingGateway(server.baseUrl);
  onTestFinished(async () => {
    await gateway.close();
    await server.close();
  });
  const environment = { TIKHUB_BASE_URL: gateway.baseUrl, TIKHUB_API_KEY: sandbox.apiKey };
  const run = (argv: readonly string[] = [], changed: Environment = {}): Promise<Run> =>
    runLive(argv, { ...environment, ...changed });
  const differences = async (argv: readonly string[] = []): Promise<readonly string[]> => {
    const { printed } = await run(["--json", ...argv]);
    const { checks } = JSON.parse(printed) as JsonReport;
    return checks.flatMap((check) =>
      check.differences.map(({ kind, at }) => `${check.operation} ${kind} ${at}`),
    );
  };
  return { sandbox, clock, gateway, run, differences };
}

export async function runLive(argv: readonly string[], environment: Environment): Promise<Run> {
  const printed: string[] = [];
  const warned: string[] = [];
  const exitCode = await runContractLive({
    root: repositoryRoot,
    argv,
    environment,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    bundle: bundleOnce,
    pollIntervalMs: 100,
  });
  return { exitCode, printed: printed.join("\n"), warned: warned.join("\n") };
}
