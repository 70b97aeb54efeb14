import {
  type Sandbox,
  type SandboxOptions,
  type TurnableClock,
  createSandbox,
  createTurnableClock,
} from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import { onTestFinished } from "vitest";
import { runContractLive } from "../../../src/contract-live/run.js";
import { bundleOnce } from "../../../src/spec/bundle-once.js";
import { repositoryRoot, unspoiledBundle } from "../../spec/unspoiled-bundle.js";
import { type Drift, type DriftingGateway, startDriftingGateway } from "./drifting-gateway.js";

/** The bundles of this repository, which all runs share. */
export const sharedBundle = bundleOnce(unspoiledBundle);

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

/** @param providers Those that are looked at. Default: Kling, for which most drifts are written. Empty: all. */
export async function setLiveStage(
  options: SandboxOptions = {},
  providers: readonly string[] = ["kling"],
): Promise<LiveStage> {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const server = await startSandboxServer({ sandbox });
  const gateway = await startDriftingGateway(server.baseUrl);
  onTestFinished(async () => {
    await gateway.close();
    await server.close();
  });
  const environment = { TIKHUB_BASE_URL: gateway.baseUrl, TIKHUB_API_KEY: sandbox.apiKey };
  const selected = providers.map((provider) => `--provider=${provider}`);
  const run = (argv: readonly string[] = [], changed: Environment = {}): Promise<Run> =>
    runLive([...selected, ...argv], { ...environment, ...changed });
  const differences = async (argv: readonly string[] = []): Promise<readonly string[]> => {
    const { printed } = await run(["--json", ...argv]);
    const { checks } = JSON.parse(printed) as JsonReport;
    return checks.flatMap((check) =>
      check.differences.map(({ kind, at }) => `${check.operation} ${kind} ${at}`),
    );
  };
  return { sandbox, clock, gateway, run, differences };
}

/** A drift that also turns the sandbox's clock at each read of a task: to half of its life, then to its end. */
export function whileTheTaskRuns({ clock }: LiveStage, drift: Drift = () => undefined): Drift {
  return async (answer, request) => {
    await drift(answer, request);
    const isRead = request.method === "GET" || request.path.endsWith(":fetchPredictOperation");
    if (isRead) await clock.advance(10_000);
  };
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
    bundle: sharedBundle,
    pollIntervalMs: 1,
  });
  return { exitCode, printed: printed.join("\n"), warned: warned.join("\n") };
}
