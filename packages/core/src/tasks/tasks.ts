import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { CallOptions, Capability, Gateway } from "../gateway.js";
import { answerError, type Answer } from "../request/answer.js";
import { readErrorBody } from "../request/error-body.js";
import { isTaskId, readHandle, type TaskHandle } from "./task-handle.js";
import type { TaskState } from "./task-state.js";
import type { TaskRecord, TaskStore } from "./task-store.js";
import { VideoTask } from "./video-task.js";

/** Settings of a call that creates a task. They are about that one call: to wait for the video has its own. */
export type CreateTaskOptions = CallOptions;

/** How a provider's tasks are read. */
export interface TaskProtocol<Raw> {
  /** The task's id in the answer to a create call. Anything may be in it. */
  readTaskId(answer: Readonly<Record<string, unknown>>): unknown;
  /** Turns any answer of a poll operation into a state. Pure; must not throw. */
  readTask(answer: Readonly<Record<string, unknown>>): TaskState<Raw>;
}

/** What {@link TaskMethods.recover} found in the store. */
export interface Recovered<Raw> {
  /** Tasks that were created and paid for, and whose video has not been saved. */
  readonly tasks: readonly VideoTask<Raw>[];
  /**
   * Requests that were sent and never answered: they may have been carried out. Nothing is sent again.
   * Look in the gateway's console, then remove them with `store.remove(record.id)`.
   * A request that another process is sending right now looks the same.
   */
  readonly unknown: readonly TaskRecord[];
}

/** The methods of a client whose provider makes videos. */
export interface TaskMethods<Raw = unknown> {
  /**
   * Goes on with a task by its handle. Sends nothing yet.
   *
   * @throws {InvalidInputError} when the handle is not one of this provider.
   */
  resume(handle: TaskHandle): VideoTask<Raw>;
  /**
   * Lists what the client's store holds of this provider: after a crash, everything that was paid for.
   *
   * @throws {InvalidInputError} when the client was created without a `store`.
   */
  recover(): Promise<Recovered<Raw>>;
}

/** Gives a client paid tasks: its create operations return a {@link VideoTask}. */
export function tasks<Raw>(protocol: TaskProtocol<Raw>): Capability {
  return (gateway) => {
    const { operations, name } = gateway.provider;
    const creating = Object.keys(operations).filter((id) => operations[id]?.poll);
    const resume = (handle: TaskHandle, requestId?: string): VideoTask<Raw> =>
      openTask(gateway, protocol, readHandle(handle, name, creating), requestId);
    const create = (id: string) => async (input: unknown, options?: CallOptions) => {
      const { handle, requestId } = await createTask(gateway, protocol, id, input, options);
      return openTask(gateway, protocol, handle, requestId);
    };
    return {
      ...Object.fromEntries(creating.map((id) => [id, create(id)])),
      resume: (handle: TaskHandle) => resume(handle),
      recover: async (): Promise<Recovered<Raw>> => {
        const { store } = gateway.settings;
        if (!store) throw new InvalidInputError("store", "is missing: create the client with a store to recover from");
        const records = (await store.list()).filter((record) => record.provider === name);
        const answered = records.flatMap((record) => record.handle ?? []);
        return { tasks: answered.map((handle) => resume(handle)), unknown: records.filter((record) => !record.handle) };
      },
    };
  };
}

/** Creates a task, with a record in the store from before the request is sent. */
async function createTask<Raw>(
  gateway: Gateway,
  protocol: TaskProtocol<Raw>,
  id: string,
  input: unknown,
  options: CallOptions = {},
): Promise<{ handle: TaskHandle; requestId: string | undefined }> {
  const { settings, provider } = gateway;
  const prepared = await gateway.prepare(id, input);
  const record: TaskRecord = {
    id: randomId(),
    provider: provider.name,
    operation: id,
    sentAtMs: settings.clock.now(),
    request: summary(prepared.body),
  };
  await put(settings.store, record, undefined);
  let answer: Answer;
  let taskId: string;
  try {
    answer = await prepared.send(options);
    taskId = readTaskId(answer, protocol, gateway, id);
  } catch (error) {
    if (error instanceof UnknownOutcomeError) Object.assign(error, { record });
    // Where the store fails too, the record stays: better one to look at than one lost, and `error` says more.
    else await settings.store?.remove(record.id).catch(() => undefined);
    throw error;
  }
  const handle: TaskHandle = {
    version: 1,
    provider: provider.name,
    operation: id,
    taskId,
    createdAtMs: settings.clock.now(),
    ...(settings.store && { recordId: record.id }),
  };
  await put(settings.store, { ...record, handle }, handle);
  return { handle, requestId: answer.requestId };
}

/** On a create call success means that there is an id: the gateway may answer 201 with an error in the body. */
function readTaskId<Raw>(answer: Answer, protocol: TaskProtocol<Raw>, { meanings }: Gateway, id: string): string {
  const taskId = protocol.readTaskId(answer.data);
  if (isTaskId(taskId)) return taskId;
  const { status, requestId } = answer;
  const call = { name: id, paid: "task" } as const;
  const { codes } = readErrorBody(answer.data);
  if (codes.some((code) => meanings[code])) throw answerError(status, requestId, answer.data, call, meanings);
  throw new UnknownOutcomeError(`${id} was answered without a task id.`, { operation: id, status, requestId });
}

/** `crypto.randomUUID` is missing on pages without TLS. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function put(store: TaskStore | undefined, record: TaskRecord, handle: TaskHandle | undefined): Promise<void> {
  try {
    await store?.put(record);
  } catch (cause) {
    const what = handle ? `task ${handle.taskId} was created, and its handle is in this error` : "nothing was sent";
    const details = { billed: handle ? "yes" : "no", operation: record.operation, handle, cause } as const;
    throw new GatewayError(`The task store could not be written: ${what}.`, { kind: "storage", ...details });
  }
}

/** The short members of a request: enough to know it again by, and no pictures. */
function summary(body: Readonly<Record<string, unknown>>): TaskRecord["request"] {
  const longest = 300;
  const short = Object.entries(body).filter(
    ([, value]) => (typeof value === "string" && value.length <= longest) || typeof value === "number" || typeof value === "boolean",
  );
  return Object.fromEntries(short) as TaskRecord["request"];
}

function openTask<Raw>(gateway: Gateway, protocol: TaskProtocol<Raw>, handle: TaskHandle, requestId?: string): VideoTask<Raw> {
  const { settings, provider } = gateway;
  const poll = provider.operations[handle.operation]?.poll as string;
  const pathParameter = /\{(\w+)\}/.exec(provider.operations[poll]?.path ?? "")?.[1] as string;
  return new VideoTask<Raw>(
    handle,
    {
      read: async ({ signal, timeoutMs = settings.timeoutMs }) => {
        const prepared = await gateway.prepare(poll, { [pathParameter]: handle.taskId });
        const limit = Math.min(timeoutMs, settings.timeoutMs);
        const answer = await prepared.send({ timeoutMs: limit, ...(signal && { signal }) });
        return { state: protocol.readTask(answer.data), requestId: answer.requestId };
      },
      forget: async () => {
        if (handle.recordId) await settings.store?.remove(handle.recordId);
      },
      source: {
        open: async (url, init) => settings.fetch(url, { ...init, redirect: "follow" }),
        clock: settings.clock,
      },
      pollIntervalMs: settings.pollIntervalMs,
    },
    requestId,
  );
}
