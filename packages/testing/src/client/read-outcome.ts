import { GatewayError, type ClientOptions, type TaskState, type TextStream } from "@x/core";
import type { Outcome, StreamOutcome } from "../cases/outcome.js";
import type { PollLink, SpecOperation } from "../spec/spec-operations.js";

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
    if (isStream(result)) return { stream: await readStream(result) };
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

/**
 * Reads what a method resolved to until all of it has come: a stream to its end, a file to its last byte.
 *
 * @returns the whole answer that a stream made; anything else as it is.
 * @throws what the stream or the file ends with.
 */
export async function readToEnd(result: unknown): Promise<unknown> {
  if (isStream(result)) return result.final();
  if (result instanceof ReadableStream) await result.pipeTo(new WritableStream());
  return result;
}

/** Whether a method gave a stream of events, and not an answer. */
export function isStream(result: unknown): result is TextStream<unknown, unknown> {
  return typeof (result as Partial<TextStream<unknown, unknown>> | null)?.final === "function";
}

async function readStream(stream: TextStream<unknown, unknown>): Promise<StreamOutcome["stream"]> {
  let text = "";
  for await (const piece of stream.text()) text += piece;
  return { text, final: await stream.final() };
}

function openTask(client: AnyClient, { provider, operation, input }: Reading): ReadableTask {
  const { operation: creator, id, keep } = operation.createdBy as PollLink;
  const members = input as Readonly<Record<string, string>>;
  const handle = {
    version: 1,
    provider,
    operation: creator,
    taskId: members[id],
    createdAtMs: 0,
    recordId: "contract",
    ...(keep.length > 0 && {
      parameters: Object.fromEntries(keep.map((name) => [name, members[name]])),
    }),
  };
  return client["resume"]?.(handle) as unknown as ReadableTask;
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
