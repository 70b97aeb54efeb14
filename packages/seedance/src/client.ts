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
import { clientName, operations, type SeedanceOperations } from "./operations.gen.js";
import type { paths, SeedanceTaskResponse } from "./schema.gen.js";

/** Settings of a Seedance client. */
export type SeedanceClientOptions = ClientOptions;

/** A client for Seedance: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface SeedanceClient
  extends GatewayClient<paths>, SeedanceOperations, TaskMethods<SeedanceTaskResponse> {}

/** The vendor's error codes that say more than their HTTP status. Source: Volcengine Ark's documentation, "Error codes". */
const codes: CodeMeanings = {
  AccountOverdueError: "quota",
  QuotaExceeded: "quota",
  SetLimitExceeded: "quota",
  SensitiveContentDetected: "moderation",
  InputTextSensitiveContentDetected: "moderation",
  InputImageSensitiveContentDetected: "moderation",
  InputVideoSensitiveContentDetected: "moderation",
  InputAudioSensitiveContentDetected: "moderation",
};

const provider: Provider = {
  name: "seedance",
  clientName,
  codes,
};

/**
 * Creates a client for Seedance video. Nothing is sent, and the platform's `fetch` is not touched, until the first call.
 *
 * @param options All have defaults where `TIKHUB_API_KEY` is set in the environment.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 *
 * @example
 * ```ts
 * const seedance = createSeedanceClient({ apiKey: "sk-…" });
 * const task = await seedance.createVideo({
 *   model: "doubao-seedance-1-5-pro-251215",
 *   content: [{ type: "text", text: "A paper boat in the rain" }],
 * });
 * const video = await task.result();
 * ```
 */
export function createSeedanceClient(options: SeedanceClientOptions = {}): SeedanceClient {
  return createClient(provider, [...operations, resume, recover, ...wire], options);
}

/**
 * Creates a client with only the methods that are named: what it does not have is not in a bundle for browsers either.
 *
 * @param parts Operations, `resume`, `recover` and `wire` from this package's `/operations` part.
 * @param options As those of {@link createSeedanceClient}.
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function pickSeedanceClient<Id extends keyof SeedanceClient>(
  parts: readonly Part<Id>[],
  options: SeedanceClientOptions = {},
): Pick<SeedanceClient, Id> {
  return createClient(provider, parts, options);
}
