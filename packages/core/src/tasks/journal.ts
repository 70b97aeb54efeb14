import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import { isFields } from "../fields.js";
import type { Gateway } from "../gateway.js";
import type { CreatedTask } from "./create-task.js";
import { isHandle, type TaskHandle } from "./task-handle.js";
import type { TaskRecord, TaskRecords } from "./task-store.js";

/** A paid request that is about to be sent. */
export interface PaidRequest {
  readonly gateway: Gateway;
  readonly operation: string;
  readonly key: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly sentAtMs: number;
}

/** What a store has left of one provider. */
export interface Leftovers {
  /** Tasks to go on with. */
  readonly handles: TaskHandle[];
  /** Records without one. */
  readonly unknown: TaskRecord[];
}

/** What is written of paid requests, and when. */
export interface Journal {
  /**
   * Has a paid request sent. Its record is in the store from before it is sent, so that a crash at any moment leaves
   * either the handle or the knowledge that something may have been paid for.
   *
   * @param send Sends it. The handle it resolves to names the record.
   */
  around(
    request: PaidRequest,
    send: (recordId: string) => Promise<CreatedTask>,
  ): Promise<CreatedTask>;
  /** Notes that the video of a record is safe. */
  finish(recordId: string): Promise<void>;
  /** Notes that a task ended without a video: its record goes, and its key is free. */
  release(handle: TaskHandle): Promise<void>;
  /** Looks what is left of a provider. */
  leftovers(gateway: Gateway): Promise<Leftovers>;
}

/** Makes the journal of a store. */
export function createJournal(records: TaskRecords): Journal {
  // Async: what a store throws at once is then caught like what its promise rejects with.
  const write = async (record: TaskRecord, key?: string): Promise<TaskRecord | void> =>
    key ? records.add?.(record) : records.put(record);
  const remove = async (id: string): Promise<void> => records.remove(id);
  return {
    async around(request, send) {
      const { operation, key } = request;
      if (key !== undefined && !(key && records.add && records.finish))
        throw new InvalidInputError(
          "key",
          "must be a text, and needs a store that has `add` and `finish`",
        );
      const record = recordOf(request);
      const known = await write(record, key).catch(storageError(operation, "nothing was sent"));
      if (key && known) return takeUp(known, request); // what `put` resolves to is anything
      const created = await send(record.id).catch(async (error: unknown) => {
        if (error instanceof UnknownOutcomeError) Object.assign(error, { record });
        // Where the store fails too, the record stays: better one too many than one lost, and `error` says more.
        else await remove(record.id).catch(() => undefined);
        throw error;
      });
      const { handle } = created;
      const advice = `task ${handle.taskId} was created, take its handle from this error`;
      await write({ ...record, handle }).catch(storageError(operation, advice, handle));
      return created;
    },
    finish: async (id) => (records.finish ? records.finish(id) : records.remove(id)),
    async release(handle) {
      const { recordId: id = "", key, taskId, createdAtMs: sentAtMs } = handle;
      const own: TaskRecord = { ...handle, id, sentAtMs, request: {}, handle };
      // The key may have been free before: then the record is that of a later request, which is paid for.
      const found = (key && (await records.add?.(own))) || own;
      if (found.handle ? found.handle.taskId === taskId : found.sentAtMs <= sentAtMs)
        await records.remove(id);
    },
    async leftovers(gateway) {
      const { name } = gateway.provider;
      const found: Leftovers = { handles: [], unknown: [] };
      for (const record of await records.list()) {
        if (record.isSaved || (record.provider !== name && !record.problem)) continue;
        // One that cannot be read must not keep the others from being found.
        const { handle } = record;
        if (isHandle(handle, gateway)) found.handles.push(handle);
        else found.unknown.push(record);
      }
      return found;
    },
  };
}

function recordOf({ gateway, operation, key, body, sentAtMs }: PaidRequest): TaskRecord {
  const provider = gateway.provider.name;
  const id = key
    ? `${provider}/${operation}/${key}`
    : `${Math.floor(sentAtMs).toString(36)}-${Math.random().toString(36).slice(2)}`;
  const request = summary(body) as TaskRecord["request"];
  return { id, provider, operation, sentAtMs, request, ...(key && { key }) };
}

/** A copy without long texts and without files: enough to know a request again by. */
function summary(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(summary);
  if (!isFields(value)) return typeof value === "string" && value.length >= 500 ? undefined : value;
  if (value.constructor !== Object) return undefined; // a Blob, bytes, an address
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, summary(member)]));
}

function storageError(operation: string, meaning: string, handle?: TaskHandle) {
  return (cause: unknown): never => {
    const details = { kind: "storage", operation, handle, cause } as const;
    throw new GatewayError(`The task store failed: ${meaning}.`, {
      ...details,
      billed: handle ? "yes" : "no",
    });
  };
}

/** Goes on with what an earlier call with the same key has left. */
function takeUp(record: TaskRecord, { gateway, operation, key }: PaidRequest): CreatedTask {
  const { handle, isSaved } = record;
  if (isHandle(handle, gateway)) return { handle, isSaved };
  const message = `${operation} was sent before with the key ${key}.`;
  throw new UnknownOutcomeError(message, { operation, record });
}
