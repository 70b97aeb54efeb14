import { GatewayError, type ClientOptions, type TaskState } from "@x/core";
import type { Outcome } from "../cases/outcome.js";
import type { SpecOperation } from "../spec/spec-operations.js";

/** A client of any provider. */
export type AnyClient = Readonly<
  Record<string, (...input: readonly unknown[]) => Promise<unknown>>
>;

/** The function of a provider's package that makes its client. */
export type CreateClient = (options: ClientOptions) => object;

/** What a reader of tasks needs of a task. */
interface ReadableTask {
  readonly handle: { readonly taskId: string };
  state(): Promise<TaskState>;
}

/** One operation of a provider's client, and an input it takes. */
export interface Reading {
  readonly provider: string;
  readonly operation: SpecOperation;
  readonly input: unknown;
}

/**
 * Calls the operation and tells what the client made of the answer.
 *
 * @throws whatever the client throws that is not one of this library's errors.
 */
export async function readOutcome(client: AnyClient, reading: Reading): Promise<Outcome> {
  const { operation, input } = reading;
  return outcomeOf(async () => {
    const result = await client[operation.id]?.(input);
    if (operation.poll !== undefined) return { task: (result as ReadableTask).handle.taskId };
    if (operation.createdBy === undefined) return { data: "as it came" };
    const { raw: _, ...state } = await openTask(client, reading).state();
    return { state };
  });
}

/** What reading the task makes of the answer: the same error, and by now the task has been paid for. */
export function readTaskOutcome(client: AnyClient, reading: Reading): Promise<Outcome> {
  return outcomeOf(async () => {
    const { raw: _, ...state } = await openTask(client, reading).state();
    return { state };
  });
}

function openTask(client: AnyClient, { provider, operation, input }: Reading): ReadableTask {
  const [, idName = ""] = /\{(\w+)\}/.exec(operation.path) ?? [];
  const taskId = (input as Readonly<Record<string, string>>)[idName];
  const handle = { version: 1, provider, operation: operation.createdBy, taskId, createdAtMs: 0 };
  return client["resume"]?.({ ...handle, recordId: "contract" }) as unknown as ReadableTask;
}

async function outcomeOf(call: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await call();
  } catch (error) {
    if (!GatewayError.is(error)) throw error;
    const { kind, billed, retryable, code } = error;
    return { error: { kind, billed, retryable, ...(code !== undefined && { code }) } };
  }
}
