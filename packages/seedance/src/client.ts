import {
  createProviderClient,
  encodeMedia,
  tasks,
  type ClientOptions,
  type CodeMeanings,
  type GatewayClient,
  type TaskMethods,
} from "@x/core";
import { readSeedanceTask, readTaskId } from "./lifecycle.js";
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
  return createProviderClient<SeedanceClient>(
    { name: "seedance", clientName, operations, codes, encodeBody: encodeMedia },
    options,
    tasks({ readTaskId, readTask: readSeedanceTask }),
  );
}
