import { checkInput } from "./input/check-input.js";
import type { EncodeBody } from "./input/encode-media.js";
import { splitInput } from "./input/split-input.js";
import { attempt } from "./layers/attempt.js";
import { credentials } from "./layers/credentials.js";
import { retry } from "./layers/retry.js";
import { transport } from "./layers/transport.js";
import { methodsOf, type Operation } from "./operation.js";
import { readAnswer, type Answer } from "./request/answer.js";
import type { Call } from "./request/call.js";
import { readOptions, type ClientOptions, type Settings } from "./request/options.js";
import type { CodeMeanings } from "./request/outcome.js";
import type { Send } from "./request/send.js";
import { createWire, type WireInit } from "./request/wire.js";

/** What makes a provider's client out of the shared runtime. */
export interface ProviderDefinition {
  /** The provider's name in handles and stores, such as `kling`. */
  readonly name: string;
  /** Package and version, sent as `User-Agent`. */
  readonly clientName: string;
  /** The spec's operations, by operationId. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Turns a checked body into what is sent: `encodeMedia`, or `encodeForm` for a provider with forms. Default: JSON as it is. */
  readonly encodeBody?: EncodeBody;
  /** What the provider's own error codes mean, beside the gateway's. */
  readonly codes?: CodeMeanings;
}

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call, and frees its timers and sockets at once. */
  signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds. Default: the client's `timeoutMs`. */
  timeoutMs?: number | undefined;
}

/** An answer whose head is good and whose body has not been read. */
export interface OpenAnswer {
  readonly response: Response;
  /** The call it belongs to. Its time limit and the user's signal are off: who reads the body guards it. */
  readonly call: Call;
}

/** One call that is known to be well-formed. */
export interface PreparedCall {
  /** The whole input as the user gave it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What the user gave for the body. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Makes the call. Resolves to a whole answer with a good status, or throws. */
  send(options?: CallOptions): Promise<Answer>;
  /** Makes the call, and hands its answer to `read`, with whatever status. Settles like it, within the time limit. */
  run<Result>(
    read: (response: Response, call: Call) => Promise<Result>,
    options?: CallOptions,
  ): Promise<Result>;
}

/** The inside of a client: what capabilities are built on. */
export interface Gateway {
  readonly provider: ProviderDefinition;
  readonly settings: Settings;
  /**
   * Makes one call ready: checks its input, and encodes its files.
   *
   * @throws {InvalidInputError} when something is wrong with the input.
   */
  prepare(id: string, input: unknown): Promise<PreparedCall>;
}

/** Adds methods to a client, or puts them in place of the plain ones. */
export type Capability = (gateway: Gateway) => object;

/**
 * Makes a provider's client: the wire, a method for each operation, and what the capabilities add.
 *
 * @throws {InvalidInputError} when there is no key, or an option cannot be used.
 */
export function createProviderClient<Client>(
  provider: ProviderDefinition,
  options: ClientOptions,
  ...capabilities: readonly Capability[]
): Client {
  const { operations, clientName, codes, encodeBody } = provider;
  const settings = readOptions(options);
  const send = requestPath(settings, codes);
  const wire = createWire(settings, clientName, Object.values(operations), send);

  const prepare = async (id: string, input: unknown): Promise<PreparedCall> => {
    const operation = operations[id] as Operation;
    const { params, body } = splitInput(operation, input, id);
    const init: WireInit & { body?: unknown } = { params };
    if (operation.body) {
      checkInput(operation.body, body, id);
      init.body = await (encodeBody ? encodeBody(operation, body, id) : body);
    }
    const run: PreparedCall["run"] = (read, { signal, timeoutMs } = {}) =>
      wire.exchange(id, operation, { ...init, signal, timeoutMs } as WireInit, read);
    return {
      input: input as PreparedCall["input"],
      body,
      run,
      send: (callOptions) =>
        run((response, call) => readAnswer(response, call, codes, operation.answer), callOptions),
    };
  };

  const plain = methodsOf(
    operations,
    (id) =>
      async (input: unknown = {}, callOptions?: CallOptions) =>
        (await (await prepare(id, input)).send(callOptions)).data,
  );
  const added = capabilities.map((capability) => capability({ provider, settings, prepare }));
  return Object.assign({}, wire.methods, plain, ...added) as Client;
}

/** A request's way, from the outside in. The limit of the whole call is around it: see `runCall`. */
function requestPath(settings: Settings, codes?: CodeMeanings): Send {
  return retry(settings, codes)(attempt(settings)(credentials(settings)(transport(settings))));
}
