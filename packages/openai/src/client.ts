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
import { clientName, operations, type OpenAIOperations } from "./operations.gen.js";
import type { paths } from "./schema.gen.js";

/**
 * Settings of an OpenAI client. Two defaults are its own: `timeoutMs` is 600 000 (10 minutes), and `attemptTimeoutMs` is
 * `Infinity`. An answer that is not streamed is silent until it is whole, and to ask again is to pay again.
 */
export type OpenAIClientOptions = ClientOptions;

/** A client for OpenAI: the wire (`POST`, `use` …), and a method for each operation. */
export interface OpenAIClient extends GatewayClient<paths>, OpenAIOperations {}

/**
 * OpenAI's error codes that say more than their HTTP status, of which there is none in a stream. Each is a refusal.
 * Sources: OpenAI's guide to error codes, and the codes of a failed response in its API reference; `content_filter` is
 * what models of OpenAI say that run at Azure.
 */
const codes: CodeMeanings = {
  billing_hard_limit_reached: "quota",
  credit_balance_exhausted: "quota",
  rate_limit_exceeded: "rate-limit",
  slow_down: "rate-limit",
  context_length_exceeded: "invalid",
  invalid_prompt: "invalid",
  bio_policy: "moderation",
  content_filter: "moderation",
  content_policy_violation: "moderation",
  image_content_policy_violation: "moderation",
};

const provider: Provider = { name: "openai", clientName, codes };

/**
 * Creates a client for OpenAI's text, vectors and transcripts. Nothing is sent, and the platform's `fetch` is not touched,
 * until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const openai = createOpenAIClient({ apiKey: "sk-…" });
 * const stream = await openai.createResponse({ model: "gpt-5.5", input: "Write a haiku", stream: true });
 * for await (const piece of stream.text()) process.stdout.write(piece);
 * ```
 */
export function createOpenAIClient(options: OpenAIClientOptions = {}): OpenAIClient {
  return createClient(provider, [...operations, ...wire], { ...textDefaults, ...options });
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations and `wire` from this package's `/operations` part.
 * @param options As those of {@link createOpenAIClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickOpenAIClient<Id extends keyof OpenAIClient>(
  parts: readonly Part<Id>[],
  options: OpenAIClientOptions = {},
): Pick<OpenAIClient, Id> {
  return createClient(provider, parts, { ...textDefaults, ...options });
}
