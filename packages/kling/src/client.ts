import {
  createClient,
  recover,
  resume,
  wire,
  type ClientOptions,
  type CodeMeanings,
  type GatewayClient,
  type Part,
  type Provider,
  type TaskMethods,
} from "@x/core";
import { clientName, operations, type KlingOperations } from "./operations.gen.js";
import type { paths, KlingTaskDetailResponse } from "./schema.gen.js";

/** Settings of a Kling client. */
export type KlingClientOptions = ClientOptions;

/** A client for Kling: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface KlingClient
  extends GatewayClient<paths>, KlingOperations, TaskMethods<KlingTaskDetailResponse> {}

/** Kling's error codes that say more than their HTTP status. Source: Kling's documentation, "Error codes". */
const codes: CodeMeanings = {
  1100: "quota",
  1101: "quota",
  1102: "quota",
  1300: "moderation",
  1301: "moderation",
  1304: "auth",
};

const provider: Provider = {
  name: "kling",
  clientName,
  codes,
  // Builds of the gateway differ in which of the two names they read; both with one value suit all.
  complete: (body) => ({ model: body["model_name"], ...body }),
};

/**
 * Creates a client for Kling video. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const kling = createKlingClient({ apiKey: "sk-…" });
 * const task = await kling.textToVideo({ model_name: "kling-v3", prompt: "A paper boat in the rain" });
 * const video = await task.result();
 * ```
 */
export function createKlingClient(options: KlingClientOptions = {}): KlingClient {
  return createClient(provider, [...operations, resume, recover, ...wire], options);
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations, `resume`, `recover` and `wire` from this package's `/operations` part.
 * @param options As those of {@link createKlingClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickKlingClient<Id extends keyof KlingClient>(
  parts: readonly Part<Id>[],
  options: KlingClientOptions = {},
): Pick<KlingClient, Id> {
  return createClient(provider, parts, options);
}
