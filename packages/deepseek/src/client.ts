import {
  createClient,
  textDefaults,
  wire,
  type ClientOptions,
  type CodeMeanings,
  type GatewayClient,
  type Part,
  type Provider,
} from "@x/core";
import { clientName, operations, type DeepSeekOperations } from "./operations.gen.js";
import type { paths } from "./schema.gen.js";

/**
 * Settings of a DeepSeek client. Two defaults are its own: `timeoutMs` is 600 000 (10 minutes), and `attemptTimeoutMs` is
 * `Infinity`. An answer that is not streamed is silent until it is whole, and to ask again is to pay again.
 */
export type DeepSeekClientOptions = ClientOptions;

/** A client for DeepSeek: the wire (`POST`, `GET`, `use` …) and a method for each operation. */
export interface DeepSeekClient extends GatewayClient<paths>, DeepSeekOperations {}

/**
 * DeepSeek's types of errors that say what happened also in a stream, where there is no status. Its code
 * `invalid_request_error` is not among them: DeepSeek says it of a wrong key and of an empty balance too.
 * Source: error bodies of DeepSeek's API.
 */
const codes: CodeMeanings = {
  rate_limit_error: "rate-limit",
  service_unavailable_error: "unavailable",
};

const provider: Provider = { name: "deepseek", clientName, codes };

/**
 * Creates a client for DeepSeek. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const deepseek = createDeepSeekClient({ apiKey: "sk-…" });
 * const { choices } = await deepseek.createChatCompletion({
 *   model: "deepseek-flash",
 *   messages: [{ role: "user", content: "Is 7.5 km longer than 7.45 km?" }],
 * });
 * ```
 */
export function createDeepSeekClient(options: DeepSeekClientOptions = {}): DeepSeekClient {
  return createClient(provider, [...operations, ...wire], { ...textDefaults, ...options });
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations and `wire` from this package's `/operations` part.
 * @param options As those of {@link createDeepSeekClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickDeepSeekClient<Id extends keyof DeepSeekClient>(
  parts: readonly Part<Id>[],
  options: DeepSeekClientOptions = {},
): Pick<DeepSeekClient, Id> {
  return createClient(provider, parts, { ...textDefaults, ...options });
}
