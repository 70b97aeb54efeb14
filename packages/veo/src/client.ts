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
import { clientName, operations, type VeoOperations } from "./operations.gen.js";
import type { paths, VeoFetchOperationResponse } from "./schema.gen.js";

/** Settings of a Veo client. */
export type VeoClientOptions = ClientOptions;

/** A client for Veo: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface VeoClient
  extends GatewayClient<paths>, VeoOperations, TaskMethods<VeoFetchOperationResponse> {}

const provider: Provider = {
  name: "veo",
  clientName,
};

/**
 * Creates a client for Veo video. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const veo = createVeoClient({ apiKey: "sk-…" });
 * const task = await veo.generateVideo({
 *   model: "veo-3.1-generate-001",
 *   instances: [{ prompt: "A paper boat in the rain" }],
 * });
 * const video = await task.result();
 * ```
 */
export function createVeoClient(options: VeoClientOptions = {}): VeoClient {
  return createClient(provider, [...operations, resume, recover, ...wire], options);
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations, `resume`, `recover` and `wire` from this package's `/operations` part.
 * @param options As those of {@link createVeoClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickVeoClient<Id extends keyof VeoClient>(
  parts: readonly Part<Id>[],
  options: VeoClientOptions = {},
): Pick<VeoClient, Id> {
  return createClient(provider, parts, options);
}
