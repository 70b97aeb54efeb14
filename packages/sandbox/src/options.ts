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
   * The `status` of a create answer that is the gateway's video object: Kling's, Sora's, and Seedance's unless it is the
   * vendor's. The documented gateway leaves it empty; newer builds say `queued`.
   *
   * @defaultValue `""`
   */
  readonly createStatus?: "" | "queued";
  /**
   * Which body a read of a Kling task answers with: the gateway's record (`envelope`), its short form (`simple`) or
   * Kling's own (`native`).
   *
   * @defaultValue `"envelope"`
   */
  readonly detail?: TaskDetailShape;
  /**
   * Whose video object Sora's operations answer with: the gateway's, with its own id and the status `unknown` at first
   * (`gateway`), or OpenAI's, with `video_…` ids and every member from the beginning (`vendor`).
   *
   * @defaultValue `"gateway"`
   */
  readonly soraDetail?: SoraDetailShape;
  /**
   * Which body Seedance's operations answer with: the vendor's task (`native`, and a create answers with its id
   * alone), or the gateway's video object (`video`), record (`envelope`) or short form (`simple`).
   *
   * @defaultValue `"native"`
   */
  readonly seedanceDetail?: SeedanceDetailShape;
  /**
   * Where Veo's finished videos are: in base64 in `videos` (`inline`) or in the older `generatedSamples` (`samples`), in
   * a bucket that only Google's own programs can read (`bucket`), at an address a gateway has put in (`address`), or
   * at one in the form of Google's public API (`public`), which also has shorter operation names. A `storageUri` in the
   * request makes `inline` and `samples` a bucket.
   *
   * @defaultValue `"inline"`
   */
  readonly veoDetail?: VeoDetailShape;
  /** From the creation of a task to its success, in seconds. @defaultValue `20` */
  readonly taskSeconds?: number;
  /**
   * For how many seconds a finished video can be fetched. Kling: from a read on, and each gives a fresh address. The
   * others: from its end on, and then it is gone.
   *
   * @defaultValue `3600` for Kling and Sora, `86400` for Seedance, `172800` for Veo
   */
  readonly linkSeconds?: number;
  /**
   * What an operation costs, in the gateway's quota units, by operationId, also with its provider as in
   * `sora/createVideo`: the price of a task, or of a thousand tokens.
   *
   * @defaultValue `175000` for each task, `1000` for a thousand tokens
   */
  readonly prices?: Readonly<Record<string, number>>;
  /** What the account may spend, in quota units. Above it a create is refused with 403. @defaultValue no limit */
  readonly quota?: number;
  /** In which of its two bodies the gateway says that the quota is used up. @defaultValue `"task"` */
  readonly quotaShape?: ErrorShape;
  /** The models that are served; others answer 503 `model_not_found`. @defaultValue those the spec lists */
  readonly models?: readonly string[];
  /** How far the events of a stream are apart, in milliseconds of the clock. @defaultValue `0` */
  readonly eventMs?: number;
  /**
   * After how many milliseconds of silence a stream has the comment `: PING`. Gemini's streams never have it.
   *
   * @defaultValue `0`, which is never
   */
  readonly keepAliveMs?: number;
  /** The value of the header `X-New-Api-Version`. @defaultValue `"v0.11.0"` */
  readonly version?: string;
}

/** The forms a read of a Kling task can answer in. */
export type TaskDetailShape = "envelope" | "simple" | "native";

/** The forms Sora's operations can answer in. */
export type SoraDetailShape = "gateway" | "vendor";

/** The forms Seedance's operations can answer in. */
export type SeedanceDetailShape = "native" | "video" | "envelope" | "simple";

/** The forms in which Veo can hand over its videos. */
export type VeoDetailShape = "inline" | "samples" | "bucket" | "address" | "public";

/** The options with their defaults in place. */
export interface ResolvedOptions extends Required<Omit<SandboxOptions, "models" | "linkSeconds">> {
  readonly models: readonly string[] | undefined;
  /** Undefined: what each vendor has. */
  readonly linkSeconds: number | undefined;
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
    soraDetail: options.soraDetail ?? "gateway",
    seedanceDetail: options.seedanceDetail ?? "native",
    veoDetail: options.veoDetail ?? "inline",
    taskSeconds: atLeastZero("taskSeconds", options.taskSeconds ?? 20),
    linkSeconds:
      options.linkSeconds === undefined
        ? undefined
        : atLeastZero("linkSeconds", options.linkSeconds),
    prices: options.prices ?? {},
    quota: atLeastZero("quota", options.quota ?? Number.POSITIVE_INFINITY),
    quotaShape: options.quotaShape ?? "task",
    eventMs: atLeastZero("eventMs", options.eventMs ?? 0),
    keepAliveMs: atLeastZero("keepAliveMs", options.keepAliveMs ?? 0),
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
