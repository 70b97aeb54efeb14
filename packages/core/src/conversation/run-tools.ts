import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Fields } from "../fields.js";
import type { CallOptions } from "../gateway.js";
import type { StreamOptions } from "../streams/stream-options.js";
import { ask, type AnswerOf, type InputOf, type OnStream, type StreamOf } from "./ask.js";
import { carryOutAll } from "./carry-out.js";
import {
  failureOf,
  type Conversation,
  type Conversations,
  type ToolResult,
  type Turn,
  type WrittenCall,
} from "./conversation.js";
import { ToolRunError } from "./tool-run-error.js";
import { describeTools, toolNamed, type AnyTools, type RunnableTools } from "./tools.js";

/** Tools, and settings of a run and of each of its calls. */
export interface RunToolsOptions<Inputs, Method = unknown> extends StreamOptions {
  /** What the model may call, by name. */
  tools: RunnableTools<Inputs>;
  /**
   * How many answers a run may take and pay for, from 1. Default: 10. An input that makes the model call a tool (such as
   * `tool_choice: "required"`) does so in each of them, and the run ends here.
   */
  maxSteps?: number | undefined;
  /** Ends the run, with its call and its tools, and frees timers and sockets at once. */
  signal?: AbortSignal | undefined;
  /** Called after each step, the last too. The run goes on when it is done. */
  onStep?: ((step: ToolStep<AnswerOf<Method>>) => unknown) | undefined;
  /** Takes the stream of each step, where the input asks for one. It begins to read at once, or not at all. */
  onStream?: ((stream: StreamOf<Method>) => unknown) | undefined;
}

/** One answer, and what became of the calls in it. */
export interface ToolStep<Answer = unknown> {
  readonly answer: Answer;
  /** What the tools gave, in the order of the calls. Empty where none was run. */
  readonly results: readonly ToolResult[];
}

/** A run that came to its end. */
export interface ToolRun<Input, Answer> {
  /** The last answer: it is whole, and asks for no tool that could be run. */
  readonly answer: Answer;
  /** All answers, that one too. Each was paid for. */
  readonly steps: readonly ToolStep<Answer>[];
  /** The whole conversation: add a message, and it is the input that goes on. */
  readonly input: Input;
}

/** A package's `runTools`. */
export interface RunTools<Client, Operations extends keyof Client> {
  <Operation extends Operations, Inputs>(
    client: Pick<Client, Operation>,
    operation: Operation,
    input: InputOf<Client[Operation]>,
    options: RunToolsOptions<Inputs, Client[Operation]>,
  ): Promise<ToolRun<InputOf<Client[Operation]>, AnswerOf<Client[Operation]>>>;
}

interface LooseOptions extends CallOptions {
  readonly tools: AnyTools;
  readonly maxSteps?: number;
  readonly onStep?: (step: ToolStep<Fields>) => unknown;
  readonly onStream?: OnStream;
}

/**
 * Makes a package's `runTools`, which asks, carries out the calls of tools, and asks again.
 *
 * @internal
 */
export function bindRunTools<Client, Operations extends keyof Client & string>(
  conversations: Conversations<Operations>,
): RunTools<Client, Operations> {
  const runTools = (
    client: object,
    operation: Operations,
    input: Fields,
    options: LooseOptions,
  ): Promise<ToolRun<Fields, Fields>> =>
    run(conversations[operation], client, operation, input, options);
  return runTools as unknown as RunTools<Client, Operations>;
}

async function run(
  conversation: Conversation,
  client: object,
  operation: string,
  given: Fields,
  { tools, maxSteps = 10, onStep, onStream, ...options }: LooseOptions,
): Promise<ToolRun<Fields, Fields>> {
  if (!(maxSteps >= 1))
    throw new InvalidInputError("maxSteps", "must be a number of 1 or more", { operation });
  let input = describeTools(conversation, given, tools, operation);
  const steps: ToolStep<Fields>[] = [];
  const end = (kind: ErrorKind, message: string, cause?: unknown): never => {
    throw new ToolRunError(message, { kind, operation, steps, input, cause });
  };
  const keepSteps = (error: unknown): never => {
    if (!GatewayError.is(error) || steps.length === 0) throw error;
    return end(error.kind, error.message, error);
  };
  for (;;) {
    const answer = await ask(client, operation, input, options, onStream).catch(keepSteps);
    const turn = conversation.read(answer);
    const failure = failureOf(turn);
    const calls = callsToRun(turn, tools, conversation.toolNames(input));
    const step: { answer: Fields; results: readonly ToolResult[] } = { answer, results: [] };
    steps.push(step);
    step.results = await carryOutAll(calls, tools, options.signal).catch(keepSteps);
    if (!failure) input = conversation.proceed(input, answer, step.results);
    await onStep?.(step);
    if (failure) return end(failure, `the answer is not whole (${turn.reason}).`);
    if (calls.length === 0 && turn.end === "whole") return { answer, steps, input };
    if (steps.length >= maxSteps)
      return end("truncated", `maxSteps is ${maxSteps}, and the model asks for more.`);
  }
}

/** The calls of an answer; none where it is cut, or calls a tool as well that is described and not run here. */
function callsToRun(
  turn: Turn,
  tools: AnyTools,
  described: readonly unknown[],
): readonly WrittenCall[] {
  const isYours = ({ name }: WrittenCall): boolean =>
    described.includes(name) && !toolNamed(tools, name);
  return failureOf(turn) || turn.calls.some(isYours) ? [] : turn.calls;
}
