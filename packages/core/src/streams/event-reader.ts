import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";
import { TruncatedStreamError } from "../errors/truncated-stream-error.js";
import { isFields, parse, type Fields } from "../fields.js";
import type { OpenAnswer } from "../prepare.js";
import { requestIdOf } from "../request/answer.js";
import { withoutKey } from "../request/call.js";
import type { CodeMeanings } from "../request/outcome.js";
import type { Accumulation } from "./dialect.js";
import { EventSplitter } from "./split-events.js";
import type { StreamOptions } from "./stream-options.js";
import { readToldError, tellsError } from "./told-error.js";
import type { Watchdog } from "./watchdog.js";

/** What a stream is made of. Nobody has touched its body yet. */
export interface StreamSource extends OpenAnswer {
  /** What its events are put together in. */
  readonly answer: Accumulation;
  readonly watchdog: Watchdog;
  readonly options: StreamOptions;
  readonly codes: CodeMeanings | undefined;
}

type Result = IteratorResult<Fields, undefined>;
type Chunk = Pick<ReadableStreamReadResult<Uint8Array>, "value">;

const noMore: Chunk = { value: undefined };
const over: Result = { done: true, value: undefined };
const goingOn: TextDecodeOptions = { stream: true };

/** Reads a stream's events, when asked. It ends only behind the proper end, or throws. */
export class EventReader implements AsyncIterator<Fields, void, undefined> {
  /** Settles when the reading ends. */
  readonly finished: Promise<void>;
  isTruncated = false;
  readonly #source: StreamSource;
  readonly #body: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #decoder = new TextDecoder();
  readonly #splitter = new EventSplitter();
  #settle: (error?: unknown) => void = () => undefined;
  #events: readonly string[] = []; // parsed when they are taken, and no sooner
  #position = 0;
  #pulling: Promise<Result> | undefined;
  #hasEvents = false;
  #isDrained = false; // what is left may be cut
  #isOver = false;
  #failure: GatewayError | undefined;
  #breakage: unknown; // what broke the connection

  constructor(source: StreamSource) {
    const { signal } = source.options;
    this.#source = source;
    this.#body = source.response.body?.getReader();
    this.finished = new Promise((resolve, reject) => {
      this.#settle = (error) => (error ? reject(error) : resolve());
    });
    this.finished.catch(() => undefined); // next() throws it too, and not everybody asks here
    source.watchdog.onLimit = (limit) =>
      source.answer.isEnded()
        ? this.#end()
        : this.#fail(`reached its ${limit} of ${source.watchdog.limits[limit]} ms`, {
            kind: "timeout",
            retryable: true,
          });
    signal?.addEventListener("abort", this.abort);
    if (signal?.aborted) this.abort();
  }

  /** Makes as few promises as can be, because they are most of what an event costs beside its JSON. */
  next(): Promise<Result> {
    if (this.#pulling) return this.#pulling.then(() => this.next()); // who asks twice gets one after the other
    const event = this.#take();
    if (event) return Promise.resolve({ done: false, value: event });
    return (this.#pulling =
      this.#isOver || this.#isDrained
        ? this.#goOn()
        : this.#read().then(this.#hand, this.#breakOff));
  }

  async return(): Promise<Result> {
    this.abort();
    return over;
  }

  /** Reads to the end, without handing out what it reads. */
  async drain(): Promise<void> {
    await this.#goOn(false);
  }

  /** Ends the reading with an error of the kind `aborted`. */
  readonly abort = (): void =>
    this.#fail("was aborted", { kind: "aborted", cause: this.#source.options.signal?.reason });

  /** Waits for bytes. A body that is cancelled meanwhile has none. */
  #read(): Promise<Chunk> {
    const { watchdog, answer } = this.#source;
    watchdog.wait(answer.isEnded());
    return this.#body?.read() ?? Promise.resolve(noMore);
  }

  /** Takes in the bytes that have come. */
  #arrive({ value: bytes }: Chunk): void {
    const { watchdog, options } = this.#source;
    watchdog.arrive(!!options.keepAliveCounts);
    this.#isDrained = !bytes;
    const text = this.#decoder.decode(bytes, bytes && goingOn);
    this.#events = this.#splitter.push(bytes ? text : `${text}\n\n`);
    this.#position = 0;
  }

  /** Hands out the first event of what has come, or waits for more. */
  readonly #hand = (chunk: Chunk): Result | Promise<Result> => {
    this.#arrive(chunk);
    const value = this.#take();
    if (!value) return this.#goOn();
    this.#pulling = undefined;
    return { done: false, value };
  };

  readonly #breakOff = (error: unknown): Result | Promise<Result> => {
    this.#breakage = error;
    return this.#hand(noMore);
  };

  /** Reads on until there is an event that is wanted, or none will come. */
  async #goOn(isWanted = true): Promise<Result> {
    let value: Fields | undefined;
    while (!this.#isOver) {
      value = this.#take();
      if (value && isWanted) break;
      if (value) continue;
      if (this.#isDrained) this.#close();
      else
        try {
          this.#arrive(await this.#read());
        } catch (error) {
          this.#breakage = error;
          this.#arrive(noMore);
        }
    }
    this.#pulling = undefined;
    if (this.#failure) throw this.#failure;
    return value ? { done: false, value } : over;
  }

  /** The next event that is there. */
  #take(): Fields | undefined {
    if (this.#isOver) return undefined;
    const { answer, watchdog } = this.#source;
    while (this.#position < this.#events.length) {
      const data = this.#events[this.#position++] as string;
      if (data === "[DONE]") continue; // proves nothing: it stands behind a broken answer too
      const event = parse(data);
      if (isFields(event) && !tellsError(event)) {
        this.#hasEvents = true;
        if (answer.add(event)) watchdog.arrive(true);
        return event;
      }
      if (isFields(event) || !this.#isDrained) return this.#refuse(data);
    }
    const { bare } = this.#splitter;
    if (bare && (this.#isDrained || bare.trimEnd().endsWith("}")) && parse(bare))
      this.#refuse(bare);
    return undefined;
  }

  /** Ends the reading with the error that came, or because what came is no event. */
  #refuse(data: string): undefined {
    const { call, codes } = this.#source;
    const partial = parse(withoutKey(data, call)); // it may repeat the key
    if (isFields(partial) && tellsError(partial))
      this.#fail(...readToldError(partial, this.#hasEvents, codes));
    else
      this.#fail("brought what is no event of its stream", {
        kind: "unexpected-content",
        ...(isFields(partial) && { partial }),
      });
  }

  /** No more bytes come. */
  #close(): void {
    this.isTruncated = !this.#source.answer.isEnded();
    if (!this.isTruncated || this.#source.options.allowTruncated) this.#end();
    else
      this.#fail(
        "broke off before its end: what came is not the whole answer",
        { kind: "truncated", retryable: true, cause: this.#breakage },
        TruncatedStreamError,
      );
  }

  /** Ends the reading with an error, which has the answer so far. */
  #fail(
    message: string,
    details: GatewayErrorDetails,
    ErrorClass: typeof GatewayError = GatewayError,
  ): undefined {
    if (this.#isOver) return;
    const { call, response, answer } = this.#source;
    const partial = this.#hasEvents ? answer.final() : undefined;
    const usage = partial?.["usage"] ?? partial?.["usageMetadata"];
    const error = new ErrorClass(`${call.operation.id} ${message}.`, {
      status: response.status,
      requestId: requestIdOf(response),
      operation: call.operation.id,
      billed: usage ? "yes" : "unknown",
      partial,
      usage,
      ...details,
    });
    this.#end(error);
  }

  #end(failure?: GatewayError): void {
    const { watchdog, options } = this.#source;
    this.#isOver = true;
    this.#failure = failure;
    watchdog.release();
    options.signal?.removeEventListener("abort", this.abort);
    this.#body?.cancel().catch(() => undefined); // a broken one has nothing left to cancel
    this.#settle(failure);
  }
}
