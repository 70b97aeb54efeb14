import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { CallOptions, Gateway, ProviderDefinition } from "../gateway.js";
import { answerError, type Answer } from "../request/answer.js";
import { isFields } from "../request/error-body.js";
import { isHandle, isTaskId, type TaskHandle } from "./task-handle.js";
import type { TaskRecord } from "./task-store.js";

/** Settings of a call that creates a task. They are about that one call: to wait for the video has its own. */
export interface CreateTaskOptions extends CallOptions {
  /**
   * Your own name for this one request, the same in every run of your program, such as a row's number: with it the
   * call may be made again after a crash. Where the client's store has a task with this key, that task is taken up and
   * nothing is sent; where it has only the request, the call throws {@link UnknownOutcomeError}. A task that ended
   * without a video, and a request that was refused, give their key free. Default: each call is a request of its own.
   */
  key?: string | undefined;
}

/** A task that was created, now or by an earlier call with the same key. */
export interface CreatedTask {
  readonly handle: TaskHandle;
  readonly isSaved?: boolean | undefined;
  readonly requestId?: string | undefined;
}

/**
 * Creates a task. Its record is in the store from before the request is sent, so that a crash at any moment leaves
 * either the handle or the knowledge that something may have been paid for.
 */
export async function createTask(
  { provider, settings, prepare }: Gateway,
  readTaskId: (data: Answer["data"]) => unknown,
  operation: string,
  input: unknown,
  { key, ...options }: CreateTaskOptions = {},
): Promise<CreatedTask> {
  const { store, clock } = settings;
  const prepared = await prepare(operation, input);
  if (key !== undefined && !(key && store?.add))
    throw new InvalidInputError("key", "must be a text, and needs a store that has `add`");
  const about = { provider: provider.name, operation, ...(key && { key }) };
  const sentAtMs = clock.now();
  const record: TaskRecord = {
    ...about,
    id: key
      ? `${provider.name}/${operation}/${key}`
      : `${Math.floor(sentAtMs).toString(36)}-${Math.random().toString(36).slice(2)}`,
    sentAtMs,
    request: summary(prepared.body) as TaskRecord["request"],
  };
  let handle: TaskHandle | undefined;
  const fail = (cause: unknown): never => {
    const meaning = handle
      ? `task ${handle.taskId} was created, take its handle from this error`
      : "nothing was sent";
    const billed = handle ? "yes" : "no";
    const details = { kind: "storage", billed, operation, handle, cause } as const;
    throw new GatewayError(`The task store failed: ${meaning}.`, details);
  };
  const known = await (key ? store?.add?.(record) : store?.put(record))?.catch(fail);
  if (known) return takeUp(known, provider);
  try {
    const answer = await prepared.send(options);
    const taskId = readTaskId(answer.data);
    // Success means that there is an id: the gateway may answer 201 with an error in the body.
    if (!isTaskId(taskId))
      throw answerError(answer, { name: operation, paid: "task" }, provider.codes);
    const keep = provider.operations[operation]?.poll?.keep;
    const kept = keep?.map((member) => [member, `${prepared.input[member]}`]);
    handle = {
      ...about,
      version: 1,
      taskId,
      createdAtMs: clock.now(),
      recordId: record.id,
      ...(kept && { parameters: Object.fromEntries(kept) }),
    };
    await store?.put({ ...record, handle }).catch(fail);
    return { handle, requestId: answer.requestId };
  } catch (error) {
    if (error instanceof UnknownOutcomeError) Object.assign(error, { record });
    // Where the store fails too, the record stays: better one too many than one lost, and `error` says more.
    else if (!handle) await store?.remove(record.id).catch(() => undefined);
    throw error;
  }
}

/** Goes on with what an earlier call with the same key has left. */
function takeUp(record: TaskRecord, provider: ProviderDefinition): CreatedTask {
  const { handle, isSaved, operation, key } = record;
  if (isHandle(handle, provider)) return { handle, isSaved };
  const message = `${operation} was sent before with the key ${key}.`;
  throw new UnknownOutcomeError(message, { operation, record });
}

/** A copy without long texts and without files: enough to know a request again by. */
function summary(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(summary);
  if (!isFields(value)) return typeof value === "string" && value.length >= 500 ? undefined : value;
  if (value.constructor !== Object) return undefined; // a Blob, bytes, an address
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, summary(member)]));
}
