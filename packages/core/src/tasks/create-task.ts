import { GatewayError } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { CallOptions, Gateway } from "../gateway.js";
import { answerError, type Answer } from "../request/answer.js";
import { isTaskId, type TaskHandle } from "./task-handle.js";
import type { TaskRecord } from "./task-store.js";

/**
 * Creates a task. Its record is in the store from before the request is sent, so that a crash at any moment leaves
 * either the handle or the knowledge that something may have been paid for.
 */
export async function createTask(
  gateway: Gateway,
  readTaskId: (data: Answer["data"]) => unknown,
  operation: string,
  input: unknown,
  options?: CallOptions,
): Promise<[handle: TaskHandle, requestId: string | undefined]> {
  const { clock, store } = gateway.settings;
  const { name: provider, codes = {} } = gateway.provider;
  const prepared = await gateway.prepare(operation, input);
  const sentAtMs = clock.now();
  const id = `${Math.floor(sentAtMs).toString(36)}-${Math.random().toString(36).slice(2)}`;
  const record: TaskRecord = { id, provider, operation, sentAtMs, request: summary(prepared.body) };
  let handle: TaskHandle | undefined;
  const put = (entry: TaskRecord): Promise<void> | undefined =>
    store?.put(entry).catch((cause: unknown) => {
      const meaning = handle
        ? `task ${handle.taskId} was created, take its handle from this error`
        : "nothing was sent";
      const billed = handle ? "yes" : "no";
      const details = { kind: "storage", billed, operation, handle, cause } as const;
      throw new GatewayError(`The task store failed: ${meaning}.`, details);
    });
  await put(record);
  try {
    const answer = await prepared.send(options);
    const taskId = readTaskId(answer.data);
    // Success means that there is an id: the gateway may answer 201 with an error in the body.
    if (!isTaskId(taskId)) throw answerError(answer, { name: operation, paid: "task" }, codes);
    handle = { version: 1, provider, operation, taskId, createdAtMs: clock.now(), recordId: id };
    await put({ ...record, handle });
    return [handle, answer.requestId];
  } catch (error) {
    if (error instanceof UnknownOutcomeError) Object.assign(error, { record });
    // Where the store fails too, the record stays: better one too many than one lost, and `error` says more.
    else if (!handle) await store?.remove(id).catch(() => undefined);
    throw error;
  }
}

/** The short members of a request: enough to know it again by, and no pictures. */
function summary(body: Readonly<Record<string, unknown>>): TaskRecord["request"] {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => JSON.stringify(value).length < 500),
  );
}
