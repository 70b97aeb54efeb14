import { systemClock, type Clock } from "../clock.js";
import { defined } from "../defined.js";
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
  /** How often a call that failed may be sent again, where that is safe. Default: 2. */
  retries?: number;
  /** Keeps the paid requests that are under way, so that a crash loses none. Default: none is kept. */
  store?: TaskStore;
  /** How long to wait before a task is looked at again, in milliseconds, from 100. Default: 5 000, growing to 15 000. */
  pollIntervalMs?: number;
  /** Where time comes from. Default: the system. */
  clock?: Clock;
}

/**
 * The defaults of a text client that are its own. An answer that is not streamed is silent until it is whole, and to ask
 * again is to pay again: so there is no limit for one attempt, and ten minutes for the call.
 */
export const textDefaults: ClientOptions = { timeoutMs: 600_000, attemptTimeoutMs: Infinity };

/** The options of a client with every default in place. */
export interface Settings extends Readonly<Required<Omit<ClientOptions, "apiKey" | "store">>> {
  /** Not the key itself, so that nothing which holds these settings shows it. */
  readonly apiKey: () => unknown;
  readonly store?: TaskStore;
  /** Scheme, host and port of the gateway: the only place the key is sent to. */
  readonly origin: string;
}

const numbers = {
  timeoutMs: 300_000,
  attemptTimeoutMs: 120_000,
  retries: 2,
  pollIntervalMs: 5_000,
};

/**
 * Fills in the defaults.
 *
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function readOptions(options: ClientOptions): Settings {
  const { TIKHUB_API_KEY, TIKHUB_BASE_URL } =
    (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const settings = {
    apiKey: TIKHUB_API_KEY,
    baseUrl: TIKHUB_BASE_URL || "https://ai.tikhub.io",
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    headers: {},
    clock: systemClock,
    ...numbers,
    ...defined(options),
  };
  const { apiKey, baseUrl, store } = settings;
  for (const name in numbers) checkNumber(name, settings[name as keyof typeof numbers]);
  const askKey = typeof apiKey === "function" ? apiKey : () => apiKey;
  if (askKey !== apiKey) checkKey(apiKey);
  if (store && !store.journal)
    throw new InvalidInputError("store", "must be made with createTaskStore()");
  if (!/^https?:\/\/[^?#@]+$/i.test(baseUrl) || !URL.canParse(baseUrl))
    throw new InvalidInputError("baseUrl", "must be an address such as https://ai.tikhub.io");
  const { origin, href } = new URL(baseUrl);
  return { ...settings, apiKey: askKey, baseUrl: href.replace(/\/+$/, ""), origin };
}

/** Refuses what is no duration and no count. */
export function checkNumber(name: string, value: unknown): void {
  if (typeof value !== "number" || !(value >= 0))
    throw new InvalidInputError(name, "must be a number of 0 or more");
}

/** Refuses what cannot stand in a header, because the platform's own error would quote it. */
export function checkKey(apiKey: unknown): string {
  if (typeof apiKey !== "string" || !apiKey)
    throw new InvalidInputError("apiKey", "is missing: pass { apiKey } or set TIKHUB_API_KEY");
  if (!/^[!-~]+$/.test(apiKey))
    throw new InvalidInputError("apiKey", "has a blank or another character no key has");
  return apiKey;
}
