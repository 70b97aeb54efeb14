import type { TaskBehaviour } from "../faults/behaviour.js";
import type { Fault } from "../faults/fault.js";
import { priceOf } from "../gateway/quota.js";
import { type ServedOperation, namesOf } from "../gateway/served-operation.js";
import type { AskedVideo } from "../files/asked-video.js";
import type { SandboxState } from "../state.js";
import type { TaskIds } from "./task-book.js";
import type { Fate, Task } from "./task.js";

/** What a handler knows of the task it starts. */
export interface TaskStart {
  readonly operation: ServedOperation;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is to be made. Each of several videos is paid for. */
  readonly video: AskedVideo;
  readonly ids: TaskIds;
  /** The task it is a variation of. */
  readonly original?: Task;
}

/** Makes a task and charges it in full. A fault that waits for this operation seals its fate. */
export function startTask(state: SandboxState, start: TaskStart): Task {
  const { provider, operationId } = start.operation;
  const price = priceOf(state, start.operation) * start.video.count;
  const lifetimeMs = state.options.taskSeconds * 1000;
  const task = state.tasks.create({
    ...start,
    provider,
    operation: operationId,
    lifetimeMs,
    price,
  });
  state.ledger.charge({
    taskId: task.id,
    provider,
    operation: operationId,
    model: task.model,
    amount: price,
  });
  const change = takeChange(state, start.operation, false);
  return change === undefined ? task : settle(state, task, change.fate);
}

/** A task as one read is to show it. A fault that waits for this operation changes it, for good or for once. */
export function readTask(state: SandboxState, task: Task, operation: ServedOperation): Task {
  const change = takeChange(state, operation, true);
  if (change === undefined) return task;
  if (change.lasts) return settle(state, task, change.fate);
  return { ...task, fate: { ...task.fate, ...change.fate } };
}

interface FateChange {
  readonly fate: Partial<Fate>;
  readonly lasts: boolean;
}

function takeChange(
  state: SandboxState,
  operation: ServedOperation,
  onRead: boolean,
): FateChange | undefined {
  const taken = state.faults.take(namesOf(operation), ["task"]);
  if (taken === undefined) return undefined;
  const behaviour = taken.behaviour as TaskBehaviour<Fault>;
  const fate = behaviour.change(taken.fault, state.clock.now(), onRead);
  return { fate, lasts: behaviour.lasts };
}

/** Keeps a new fate. What a failing task cost is given back at its end. */
function settle(state: SandboxState, task: Task, change: Partial<Fate>): Task {
  const settled = state.tasks.changeFate(task, change);
  if (settled.fate.failReason !== undefined) {
    state.ledger.refundAt(task.id, settled.fate.endsAtMs);
  }
  return settled;
}
