import { checkInput } from "./input/check-input.js";
import { encodeMedia } from "./input/encode-media.js";
import { splitInput } from "./input/split-input.js";
import { attempt } from "./layers/attempt.js";
import { credentials } from "./layers/credentials.js";
import { retry } from "./layers/retry.js";
import { transport } from "./layers/transport.js";
import type { Operation } from "./operation.js";
import { readAnswer, type Answer } from "./request/answer.js";
import { runCall } from "./request/call.js";
import { readOptions, type ClientOptions, type Settings } from "./request/options.js";
import type { CodeMeanings } from "./request/outcome.js";
import type { Send } from "./request/send.js";
import { createWire } from "./request/wire.js";

/** What makes a provider's client out of the shared runtime. */
export interface ProviderDefinition {
  /** The provider's name in handles and stores, such as `kling`. */
  readonly name: string;
  /** Package and version, sent as `User-Agent`. */
  readonly clientName: string;
  /** The spec's operations, by operationId. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Adds to a request's body what the gateway needs beside what the user wrote. */
  readonly completeBody?: (body: Record<string, unknown>) => Record<string, unknown>;
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

/** One call that is known to be well-formed. */
export interface PreparedCall {
  /** What the user gave for the body, with its pictures encoded. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Makes the call. Resolves to a whole answer with a good status, or throws. */
  send(options?: CallOptions): Promise<Answer>;
}

/** The inside of a client: what capabilities are built on. */
export interface Gateway {
  readonly provider: ProviderDefinition;
  readonly settings: Settings;
  /**
   * Makes one call ready: checks its input, and encodes its pictures.
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
  const { operations, clientName, codes = {}, completeBody = (body) => body } = provider;
  const settings = readOptions(options);
  const wire = createWire(
    settings,
    clientName,
    Object.values(operations),
    requestPath(settings, codes),
  );

  const prepare = async (id: string, input: unknown): Promise<PreparedCall> => {
    const operation = operations[id] as Operation;
    const { params, body } = splitInput(operation, input, id);
    if (operation.body) checkInput(operation.body, body, id);
    if (operation.media) await encodeMedia(operation.media, body, id);
    const init = operation.body ? { params, body: completeBody(body) } : { params };
    const send = ({ signal, timeoutMs = settings.timeoutMs }: CallOptions = {}): Promise<Answer> =>
      runCall(settings.clock, { name: id, paid: operation.paid, signal, timeoutMs }, async (call) =>
        readAnswer(await wire.exchange(operation.method, operation.path, init, call), call, codes),
      );
    return { body, send };
  };

  const plainMethod =
    (id: string) =>
    async (input: unknown = {}, callOptions?: CallOptions) => {
      const prepared = await prepare(id, input);
      return (await prepared.send(callOptions)).data;
    };
  const plain = Object.keys(operations).map((id) => [id, plainMethod(id)]);
  const added = capabilities.map((capability) => capability({ provider, settings, prepare }));
  return Object.assign({}, wire.methods, Object.fromEntries(plain), ...added) as Client;
}

/** A request's way, from the outside in. The limit of the whole call is around it: see `runCall`. */
function requestPath(settings: Settings, codes: CodeMeanings): Send {
  return retry(settings, codes)(attempt(settings)(credentials(settings)(transport(settings))));
}
