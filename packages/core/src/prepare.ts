import type { CallOptions, Gateway } from "./gateway.js";
import { checkInput } from "./input/check-input.js";
import { splitInput } from "./input/split-input.js";
import type { Operation } from "./operation.js";
import { readAnswer, type Answer } from "./request/answer.js";
import type { Call } from "./request/call.js";
import { request } from "./request/request.js";

/** One call that is known to be well-formed. */
export interface PreparedCall {
  /** What the user gave for the body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Makes the call. Resolves to a whole answer with a good status, or throws. */
  send(options?: CallOptions): Promise<Answer>;
  /**
   * Makes the call, and resolves as soon as a good status is there, with the body unread. The call's time limit and the
   * user's signal are off by then: who reads the body guards it.
   */
  open(options?: CallOptions): Promise<OpenAnswer>;
}

/** An answer whose head is good and whose body has not been read. */
export interface OpenAnswer {
  readonly response: Response;
  /** The call it belongs to. */
  readonly call: Call;
}

/**
 * Makes one call ready: checks its input, and encodes its files.
 *
 * @throws {InvalidInputError} when something is wrong with the input.
 */
export async function prepare(
  gateway: Gateway,
  operation: Operation,
  input: unknown,
): Promise<PreparedCall> {
  const { codes, complete } = gateway.provider;
  const { params, body } = splitInput(operation, input);
  let sent: unknown;
  if (operation.body) {
    checkInput(operation, body);
    const whole = complete?.(body) ?? body;
    sent = operation.encode ? await operation.encode(operation, whole) : whole;
  }
  const members = { params, body: sent };
  const run = <Result>(
    read: (response: Response, call: Call) => Promise<Result>,
    options?: CallOptions,
  ): Promise<Result> => request(gateway, { operation, codes }, { ...options, ...members }, read);
  return {
    body,
    send: (options) => run(readAnswer, options),
    open: (options) => run(async (response, call) => ({ response, call }), options),
  };
}
