import { GatewayError } from "./errors/gateway-error.js";
import { UnknownOutcomeError } from "./errors/unknown-outcome-error.js";
import { checkInput } from "./input/check-input.js";
import { encodeMedia } from "./input/encode-media.js";
import { splitInput } from "./input/split-input.js";
import { attempt } from "./layers/attempt.js";
import { credentials } from "./layers/credentials.js";
import { identification } from "./layers/identification.js";
import { retry } from "./layers/retry.js";
import { transport } from "./layers/transport.js";
import type { Operation } from "./operation.js";
import { readAnswer, type Answer } from "./request/answer.js";
import { withCall, type Send } from "./request/call.js";
import { readOptions, type ClientOptions, type Settings } from "./request/options.js";
import { gatewayCodes, type CodeMeaning } from "./request/outcome.js";
import { createWire, framedWire, sender, type Wire } from "./request/wire.js";

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
  readonly codes?: Readonly<Record<string, CodeMeaning>>;
}

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call, and frees its timers and sockets at once. */
  signal?: AbortSignal;
  /** How long this call may take in all, in milliseconds. Default: the client's `timeoutMs`. */
  timeoutMs?: number;
}

/** One call that is known to be well-formed. */
export interface PreparedCall {
  /** What the user gave for the body, with its pictures encoded. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Makes the call. Resolves to a whole answer with a good status, or throws. */
  send(options?: CallOptions): Promise<Answer>;
}

/** Adds methods to a client, or puts them in place of the plain ones. */
export type Capability = (gateway: Gateway) => object;

/** The inside of a client: calls operations by name. */
export class Gateway {
  readonly provider: ProviderDefinition;
  readonly settings: Settings;
  /** The meaning of every known error code. */
  readonly meanings: Readonly<Record<string, CodeMeaning>>;
  readonly #send: Send;
  readonly #wire: Wire;

  constructor(provider: ProviderDefinition, settings: Settings) {
    this.provider = provider;
    this.settings = settings;
    this.meanings = { ...gatewayCodes, ...provider.codes };
    this.#send = requestPath(settings, provider.clientName, this.meanings);
    this.#wire = createWire(settings);
  }

  /** The wire as users get it. */
  wire(): Wire {
    return framedWire(this.#wire, this.#send, this.settings, Object.values(this.provider.operations));
  }

  /**
   * Makes one call ready: checks its input, and encodes its pictures.
   *
   * @throws {InvalidInputError} when something is wrong with the input.
   */
  async prepare(id: string, input: unknown): Promise<PreparedCall> {
    const operation = this.provider.operations[id] as Operation;
    const { params, body } = splitInput(operation, input, id);
    checkInput(operation.body, body, id);
    await encodeMedia(operation.media, body, id);
    const complete = operation.body && (this.provider.completeBody?.(body) ?? body);
    return { body, send: (options) => this.#call(id, { params, body: complete }, options) };
  }

  async #call(id: string, request: object, options: CallOptions = {}): Promise<Answer> {
    const { paid, method, path } = this.provider.operations[id] as Operation;
    const { signal, timeoutMs = this.settings.timeoutMs } = options;
    return withCall(this.settings.clock, { name: id, paid, signal, timeoutMs }, async (call) => {
      const init = { ...request, parseAs: "stream", signal: call.limit.signal, fetch: sender(this.#send, call) };
      try {
        return await readAnswer(await this.#wire.request(method, path, init), call, this.meanings);
      } catch (error) {
        if (GatewayError.is(error) || paid !== "task" || !call.sent) throw error;
        throw new UnknownOutcomeError(`Middleware failed in ${id}.`, { operation: id, cause: error });
      }
    });
  }
}

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
  const gateway = new Gateway(provider, readOptions(options));
  const plain = Object.keys(provider.operations).map((id) => [id, plainMethod(gateway, id)]);
  const added = capabilities.map((capability) => capability(gateway));
  return Object.assign(gateway.wire(), Object.fromEntries(plain), ...added) as Client;
}

/** A request's way, from the outside in. The limit of the whole call is around it: see `withCall`. */
function requestPath(settings: Settings, clientName: string, meanings: Gateway["meanings"]): Send {
  const layers = [retry(settings, meanings), attempt(settings), credentials(settings), identification(clientName)];
  return layers.reduceRight((next, layer) => layer(next), transport(settings.fetch));
}

function plainMethod(gateway: Gateway, id: string): (input?: unknown, options?: CallOptions) => Promise<unknown> {
  return async (input, options) => (await (await gateway.prepare(id, input)).send(options)).data;
}
