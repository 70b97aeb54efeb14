import { realClock } from "./clock/real-clock.js";
import type { SandboxClock } from "./clock/clock.js";
import type { ErrorShape } from "./faults/fault.js";

/** How a sandbox behaves. Everything has a default. */
export interface SandboxOptions {
  /**
   * Where the sandbox takes the time from. Hand the same clock to the client under test.
   *
   * @defaultValue `realClock()`
   */
  readonly clock?: SandboxClock;
  /**
   * Ids, request ids and link signatures are drawn from it: the same seed gives the same ones.
   *
   * @defaultValue `"sandbox"`
   */
  readonly seed?: string;
  /** The one key that is accepted. @defaultValue a fixed key that begins with `sk-sandbox` */
  readonly apiKey?: string;
  /** The gateway's address, without a path. @defaultValue `"https://gateway.sandbox.test"` */
  readonly baseUrl?: string;
  /**
   * The address finished videos live at: another origin, as vendors' file hosts are.
   *
   * @defaultValue `"https://files.sandbox.test"`
   */
  readonly filesUrl?: string;
  /**
   * The `status` of a create answer. The documented gateway leaves it empty; newer builds say `queued`.
   *
   * @defaultValue `""`
   */
  readonly createStatus?: "" | "queued";
  /**
   * Which body a read of a task answers with: the gateway's record (`envelope`), its short form (`simple`) or
   * Kling's own (`native`).
   *
   * @defaultValue `"envelope"`
   */
  readonly detail?: TaskDetailShape;
  /** From the creation of a task to its success, in seconds. @defaultValue `20` */
  readonly taskSeconds?: number;
  /** For how many seconds the address of a finished video is good. Each read gives a fresh one. @defaultValue `3600` */
  readonly linkSeconds?: number;
  /**
   * What an operation costs, in the gateway's quota units, by operationId.
   *
   * @defaultValue `175000` for each paid operation
   */
  readonly prices?: Readonly<Record<string, number>>;
  /** What the account may spend, in quota units. Above it a create is refused with 403. @defaultValue no limit */
  readonly quota?: number;
  /** In which of its two bodies the gateway says that the quota is used up. @defaultValue `"task"` */
  readonly quotaShape?: ErrorShape;
  /** The models that are served; others answer 503 `model_not_found`. @defaultValue those the spec lists */
  readonly models?: readonly string[];
  /** The value of the header `X-New-Api-Version`. @defaultValue `"v0.11.0"` */
  readonly version?: string;
}

/** The forms a read of a task can answer in. */
export type TaskDetailShape = "envelope" | "simple" | "native";

/** The options with their defaults in place. */
export interface ResolvedOptions extends Required<Omit<SandboxOptions, "models">> {
  readonly models: readonly string[] | undefined;
}

/** 48 letters and digits after the prefix, as the gateway makes its keys. */
const DEFAULT_API_KEY = "sk-sandbox0KeyThatNoGatewayButTheSandboxEverTakes00";

export function resolveOptions(options: SandboxOptions): ResolvedOptions {
  return {
    clock: options.clock ?? realClock(),
    seed: options.seed ?? "sandbox",
    apiKey: options.apiKey ?? DEFAULT_API_KEY,
    baseUrl: originOf("baseUrl", options.baseUrl ?? "https://gateway.sandbox.test"),
    filesUrl: originOf("filesUrl", options.filesUrl ?? "https://files.sandbox.test"),
    createStatus: options.createStatus ?? "",
    detail: options.detail ?? "envelope",
    taskSeconds: atLeastZero("taskSeconds", options.taskSeconds ?? 20),
    linkSeconds: atLeastZero("linkSeconds", options.linkSeconds ?? 3600),
    prices: options.prices ?? {},
    quota: atLeastZero("quota", options.quota ?? Number.POSITIVE_INFINITY),
    quotaShape: options.quotaShape ?? "task",
    models: options.models,
    version: options.version ?? "v0.11.0",
  };
}

function originOf(name: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOrigin = url !== undefined && url.pathname === "/" && url.search === "" && !url.hash;
  if (!isOrigin || !url.protocol.startsWith("http")) {
    throw new TypeError(
      `createSandbox: ${name} is "${address}": give an http address without a path, such as https://gateway.sandbox.test`,
    );
  }
  return url.origin;
}

function atLeastZero(name: string, value: number): number {
  if (!(value >= 0))
    throw new RangeError(`createSandbox: ${name} is ${value}: give a number from 0 on`);
  return value;
}
