import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { CallOptions, Gateway } from "../gateway.js";
import type { Operation, Poll } from "../operation.js";
import { prepare } from "../prepare.js";
import { answerError, requestIdOf } from "../request/answer.js";
import { isTaskId, type TaskHandle } from "./task-handle.js";

/** Settings of a call that creates a task. They are about that one call: to wait for the video has its own. */
export interface CreateTaskOptions extends CallOptions {
  /**
   * Your own name for this one request, the same in every run of your program, such as a row's number: with it the
   * call may be made again after a crash. Where the client's store has a task with this key, that task is taken up and
   * nothing is sent; where it has only the request, the call throws `UnknownOutcomeError`. A task that ended
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

/** Creates a task. With a store, its journal is written around the call. */
export async function createTask(
  gateway: Gateway,
  operation: Operation,
  input: unknown,
  { key, ...options }: CreateTaskOptions = {},
): Promise<CreatedTask> {
  const { store, clock } = gateway.settings;
  const { name } = gateway.provider;
  const { protocol, keep } = operation.poll as Poll;
  const { body, send } = await prepare(gateway, operation, input);
  const members = input as Readonly<Record<string, unknown>>;

  const create = async (recordId?: string): Promise<CreatedTask> => {
    const answer = await send(options);
    const taskId = protocol.readTaskId(answer.data);
    // Success means that there is an id: the gateway may answer 201 with an error in the body.
    if (!isTaskId(taskId)) throw answerError(answer);
    const handle: TaskHandle = {
      version: 1,
      provider: name,
      operation: operation.id,
      taskId,
      createdAtMs: clock.now(),
      ...(recordId && { recordId }),
      ...(key && { key }),
      ...(keep && {
        parameters: Object.fromEntries(keep.map((member) => [member, `${members[member]}`])),
      }),
    };
    return { handle, requestId: requestIdOf(answer.response) };
  };
  if (store)
    return store.journal.around(
      { gateway, operation: operation.id, key, body, sentAtMs: clock.now() },
      create,
    );
  if (key !== undefined) throw new InvalidInputError("key", "needs a client with a store");
  return create();
}
