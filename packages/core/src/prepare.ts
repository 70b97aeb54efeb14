import type { CallOptions, Gateway } from "./gateway.js";
import { checkInput } from "./input/check-input.js";
import { splitInput } from "./input/split-input.js";
import type { Operation } from "./operation.js";
import { addressOf } from "./request/address.js";
import { mediaTypeOf, readAnswer, type Answer } from "./request/answer.js";
import type { Call } from "./request/call.js";
import { exchange } from "./request/exchange.js";
import { toRequest } from "./request/send.js";

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
  const { provider, settings, headers } = gateway;
  const { body, ...params } = splitInput(operation, input);
  let sent: unknown;
  if (operation.body) {
    checkInput(operation, body);
    const whole = provider.complete?.(body) ?? body;
    sent = operation.encode ? await operation.encode(operation, whole) : whole;
  }
  const url = settings.baseUrl + addressOf(operation.path, params);
  const request = toRequest(operation.method, url, sent, headers);
  const run = <Result>(
    read: (response: Response, call: Call) => Promise<Result>,
    options: CallOptions = {},
  ): Promise<Result> => {
    const call: Call = { operation, codes: provider.codes, init: { params } };
    return exchange(gateway, call, request, options, read);
  };
  return {
    body,
    send: (options) => run(readAnswer, options),
    open: (options) => run(open, options),
  };
}

/** Takes an answer as it is. A web page is none, whatever its status. */
async function open(response: Response, call: Call): Promise<OpenAnswer> {
  if (mediaTypeOf(response).startsWith("text/html")) await readAnswer(response, call);
  return { response, call };
}
