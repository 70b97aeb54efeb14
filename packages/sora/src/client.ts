import {
  contentFrom,
  createProviderClient,
  downloads,
  encodeForm,
  pages,
  tasks,
  type ClientOptions,
  type GatewayClient,
  type TaskMethods,
} from "@x/core";
import { codes, readSoraTask, readTaskId } from "./lifecycle.js";
import { clientName, operations, type SoraOperations } from "./operations.gen.js";
import type { paths, VideoResponse } from "./schema.gen.js";

/** Settings of a Sora client. */
export type SoraClientOptions = ClientOptions;

/** A client for Sora: the wire (`POST`, `GET`, `use` …), a method for each operation, and tasks. */
export interface SoraClient
  extends GatewayClient<paths>, SoraOperations, TaskMethods<VideoResponse> {}

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
  return createProviderClient<SoraClient>(
    { name: "sora", clientName, operations, codes, encodeBody: encodeForm },
    options,
    tasks({ readTaskId, readTask: readSoraTask, content: contentFrom("downloadVideo") }),
    pages(),
    downloads(),
  );
}
