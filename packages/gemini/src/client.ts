import {
  createClient,
  textDefaults,
  wire,
  type ClientOptions,
  type GatewayClient,
  type Part,
  type Provider,
} from "@x/core";
import { clientName, operations, type GeminiOperations } from "./operations.gen.js";
import type { paths } from "./schema.gen.js";

/**
 * Settings of a Gemini client. Two defaults are its own: `timeoutMs` is 600 000 (10 minutes), and `attemptTimeoutMs` is
 * `Infinity`. An answer that is not streamed is silent until it is whole, and to ask again is to pay again.
 */
export type GeminiClientOptions = ClientOptions;

/** A client for Gemini: the wire (`POST`, `GET`, `use` …) and a method for each operation. */
export interface GeminiClient extends GatewayClient<paths>, GeminiOperations {}

// Google's error codes are HTTP statuses, in a stream too: they mean what those mean.
const provider: Provider = { name: "gemini", clientName };

/**
 * Creates a client for Gemini. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const gemini = createGeminiClient({ apiKey: "sk-…" });
 * const { candidates } = await gemini.generateContent({
 *   model: "gemini-3.8-flash",
 *   contents: [{ parts: [{ text: "Why do trams run on rails?" }] }],
 * });
 * ```
 */
export function createGeminiClient(options: GeminiClientOptions = {}): GeminiClient {
  return createClient(provider, [...operations, ...wire], { ...textDefaults, ...options });
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations and `wire` from this package's `/operations` part.
 * @param options As those of {@link createGeminiClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickGeminiClient<Id extends keyof GeminiClient>(
  parts: readonly Part<Id>[],
  options: GeminiClientOptions = {},
): Pick<GeminiClient, Id> {
  return createClient(provider, parts, { ...textDefaults, ...options });
}
