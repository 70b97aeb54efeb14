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
  const record: TaskRecord = { id: newId(clock.now()), provider, operation, sentAtMs: clock.now(), request: summary(prepared.body) };
  await put(gateway, record);
  try {
    const answer = await prepared.send(options);
    const taskId = readTaskId(answer.data);
    // Success means that there is an id: the gateway may answer 201 with an error in the body.
    if (!isTaskId(taskId)) throw answerError(answer, { name: operation, paid: "task" }, codes);
    const created = { version: 1, provider, operation, taskId, createdAtMs: clock.now() } as const;
    const handle: TaskHandle = store ? { ...created, recordId: record.id } : created;
    await put(gateway, { ...record, handle });
    return [handle, answer.requestId];
  } catch (error) {
    if (error instanceof UnknownOutcomeError) Object.assign(error, { record });
    // Where the store fails too, the record stays: better one too many than one lost, and `error` says more.
    else if (!GatewayError.is(error) || !error.handle) await store?.remove(record.id).catch(() => undefined);
    throw error;
  }
}

async function put({ settings }: Gateway, record: TaskRecord): Promise<void> {
  const { handle, operation } = record;
  await settings.store?.put(record).catch((cause: unknown) => {
    const fate = handle ? `task ${handle.taskId} was created: this error has its handle` : "nothing was sent";
    const billed = handle ? "yes" : "no";
    throw new GatewayError(`The task store failed; ${fate}.`, { kind: "storage", billed, operation, handle, cause });
  });
}

/** The short members of a request: enough to know it again by, and no pictures. */
function summary(body: Readonly<Record<string, unknown>>): TaskRecord["request"] {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => JSON.stringify(value).length < 500));
}

/** Unique on this machine, and made without what some platforms lack. */
function newId(nowMs: number): string {
  return `${nowMs.toString(36)}-${Math.random().toString(36).slice(2)}`;
}
