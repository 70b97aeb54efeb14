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
import { clientName, operations, type ClaudeOperations } from "./operations.gen.js";
import type { paths } from "./schema.gen.js";

/**
 * Settings of a Claude client. Two defaults are its own: `timeoutMs` is 600 000 (10 minutes), and `attemptTimeoutMs` is
 * `Infinity`. An answer that is not streamed is silent until it is whole, and to ask again is to pay again.
 */
export type ClaudeClientOptions = ClientOptions;

/** A client for Claude: the wire (`POST`, `GET`, `use` …) and a method for each operation. */
export interface ClaudeClient extends GatewayClient<paths>, ClaudeOperations {}

/**
 * Anthropic's types of errors that say what happened also where there is no status: in a stream, and behind the gateway's
 * 500 for an answer that had begun well. Source: Anthropic's documentation, "Errors".
 */
const codes: CodeMeanings = {
  invalid_request_error: "invalid",
  authentication_error: "auth",
  billing_error: "quota",
  permission_error: "auth",
  not_found_error: "not-found",
  rate_limit_error: "rate-limit",
  overloaded_error: "unavailable",
};

const provider: Provider = { name: "claude", clientName, codes };

/**
 * Creates a client for Claude. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const claude = createClaudeClient({ apiKey: "sk-…" });
 * const message = await claude.createMessage({
 *   model: "claude-sonnet-5-5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Why is the sky blue?" }],
 * });
 * ```
 */
export function createClaudeClient(options: ClaudeClientOptions = {}): ClaudeClient {
  return createClient(provider, [...operations, ...wire], { ...textDefaults, ...options });
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations and `wire` from this package's `/operations` part.
 * @param options As those of {@link createClaudeClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickClaudeClient<Id extends keyof ClaudeClient>(
  parts: readonly Part<Id>[],
  options: ClaudeClientOptions = {},
): Pick<ClaudeClient, Id> {
  return createClient(provider, parts, { ...textDefaults, ...options });
}
