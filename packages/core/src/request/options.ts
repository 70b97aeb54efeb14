import { systemClock, type Clock } from "../clock.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { TaskStore } from "../tasks/task-store.js";

/** Sends one HTTP request: the platform's `fetch`, or your own with the same form. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** Settings of a client. All are optional where the environment holds the key. */
export interface ClientOptions {
  /**
   * The TikHub key (`sk-…`), or a function that returns it, asked before each request.
   * Default: the environment variable `TIKHUB_API_KEY`. It is sent to the gateway's own origin only.
   */
  apiKey?: string | (() => string | Promise<string>);
  /** The gateway's address. Default: the environment variable `TIKHUB_BASE_URL`, else `https://ai.tikhub.io`. */
  baseUrl?: string;
  /** Sends the requests. Default: the platform's `fetch`, looked up at each call. */
  fetch?: Transport;
  /** Headers to send with each request, such as `Accept-Language`. */
  headers?: Record<string, string>;
  /** How long one call may take in all, in milliseconds, attempts and answer included. Default: 300 000 (5 minutes). */
  timeoutMs?: number;
  /** How long one attempt may wait for the answer's headers, in milliseconds. Default: 120 000 (2 minutes). */
  attemptTimeoutMs?: number;
  /** How often a call that failed may be sent again, where that is safe. From 0; default: 2. */
  retries?: number;
  /** Keeps the paid requests that are under way, so that a crash loses none. Default: none is kept. */
  store?: TaskStore;
  /** How long to wait before a task is looked at again, in milliseconds. From 100; default: 5 000, growing to 15 000. */
  pollIntervalMs?: number;
  /** Where time comes from. Default: the system. */
  clock?: Clock;
}

/** The options of a client with every default in place. */
export interface Settings extends Omit<Required<ClientOptions>, "store" | "apiKey"> {
  readonly apiKey: () => string | Promise<string>;
  readonly store?: TaskStore | undefined;
  /** Scheme, host and port of the gateway: the only place the key is sent to. */
  readonly origin: string;
}

const defaultBaseUrl = "https://ai.tikhub.io";

/**
 * Fills in the defaults.
 *
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function readOptions(options: ClientOptions): Settings {
  const baseUrl = readBaseUrl(options.baseUrl ?? environment("TIKHUB_BASE_URL") ?? defaultBaseUrl);
  const { apiKey = environment("TIKHUB_API_KEY") } = options;
  if (!apiKey) {
    throw new InvalidInputError("apiKey", "is missing: pass { apiKey } or set the environment variable TIKHUB_API_KEY");
  }
  if (typeof apiKey === "string") checkKey(apiKey);
  return {
    fetch: (url, init) => globalThis.fetch(url, init),
    headers: {},
    timeoutMs: readNumber(options, "timeoutMs", 1, 300_000),
    attemptTimeoutMs: readNumber(options, "attemptTimeoutMs", 1, 120_000),
    retries: readNumber(options, "retries", 0, 2),
    pollIntervalMs: readNumber(options, "pollIntervalMs", 100, 5_000),
    clock: systemClock,
    ...pick(options, ["fetch", "headers", "clock", "store"]),
    apiKey: typeof apiKey === "string" ? () => apiKey : async () => checkKey(await apiKey()),
    baseUrl: baseUrl.href.replace(/\/$/, ""),
    origin: baseUrl.origin,
  };
}

function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}

function readBaseUrl(text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new InvalidInputError("baseUrl", `is not an http or https address without a query, such as ${defaultBaseUrl}`);
  }
  return url;
}

const most = 2 ** 31 - 1; // the longest a timer can wait

type NumberName = "timeoutMs" | "attemptTimeoutMs" | "retries" | "pollIntervalMs";

function readNumber(options: ClientOptions, name: NumberName, least: number, fallback: number): number {
  const value = options[name] ?? fallback;
  if (!(value >= least && value <= most)) throw new InvalidInputError(name, `must be a number from ${least} to ${most}`);
  return value;
}

/** Refuses what cannot stand in a header, because the platform's own error would quote it. */
function checkKey(apiKey: string): string {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new InvalidInputError("apiKey", "contains a space, a line break or another character no key has");
  return apiKey;
}

function pick<Key extends keyof ClientOptions>(options: ClientOptions, names: readonly Key[]): Pick<ClientOptions, Key> {
  return Object.fromEntries(names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]])) as Pick<
    ClientOptions,
    Key
  >;
}
