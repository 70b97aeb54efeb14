import {
  createClient,
  recover,
  resume,
  wire,
  type ClientOptions,
  type GatewayClient,
  type Part,
  type Provider,
  type TaskMethods,
} from "@x/core";
import { codes } from "./lifecycle.js";
import { clientName, operations, type SoraOperations } from "./operations.gen.js";
import type { paths, VideoResponse } from "./schema.gen.js";

/** Settings of a Sora client. */
export type SoraClientOptions = ClientOptions;

/** A client for Sora: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface SoraClient
  extends GatewayClient<paths>, SoraOperations, TaskMethods<VideoResponse> {}

const provider: Provider = {
  name: "sora",
  clientName,
  codes,
};

/**
 * Creates a client for Sora video. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const sora = createSoraClient({ apiKey: "sk-…" });
 * const task = await sora.createVideo({ model: "sora-2", prompt: "A paper boat in the rain" });
 * const video = await task.result();
 * ```
 */
export function createSoraClient(options: SoraClientOptions = {}): SoraClient {
  return createClient(provider, [...operations, resume, recover, ...wire], options);
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations, `resume`, `recover` and `wire` from this package's `/operations` part.
 * @param options As those of {@link createSoraClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickSoraClient<Id extends keyof SoraClient>(
  parts: readonly Part<Id>[],
  options: SoraClientOptions = {},
): Pick<SoraClient, Id> {
  return createClient(provider, parts, options);
}
