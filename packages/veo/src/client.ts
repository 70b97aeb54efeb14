import {
  createProviderClient,
  encodeMedia,
  tasks,
  type ClientOptions,
  type GatewayClient,
  type TaskMethods,
} from "@x/core";
import { readTaskId, readVeoTask } from "./lifecycle.js";
import { clientName, operations, type VeoOperations } from "./operations.gen.js";
import type { paths, VeoFetchOperationResponse } from "./schema.gen.js";

/** Settings of a Veo client. */
export type VeoClientOptions = ClientOptions;

/** A client for Veo: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface VeoClient
  extends GatewayClient<paths>, VeoOperations, TaskMethods<VeoFetchOperationResponse> {}

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
  return createProviderClient<VeoClient>(
    { name: "veo", clientName, operations, encodeBody: encodeMedia },
    options,
    tasks({ readTaskId, readTask: readVeoTask }),
  );
}
