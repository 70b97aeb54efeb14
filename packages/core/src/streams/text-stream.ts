import type { Bytes } from "../bytes.js";
import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Fields } from "../fields.js";
import { requestIdOf } from "../request/answer.js";
import type { Dialect } from "./dialect.js";
import { EventReader, type StreamSource } from "./event-reader.js";

/**
 * An answer that comes in pieces. It is read once, by one reader: a loop over the stream, {@link TextStream.text},
 * {@link TextStream.toReadableStream} or {@link TextStream.final}. Reading pulls: what nobody has asked for yet stays in
 * the connection. A reader that leaves early, with `break` for instance, frees the socket.
 *
 * A reader comes to an end only where the answer's proper end has come. Else it throws:
 *
 * - `TruncatedStreamError` where the stream just ends, or its connection breaks
 * - `GatewayError` for an error the gateway tells within the stream, for what is no event, for a time limit (`timeout`)
 *   and for an abort (`aborted`)
 *
 * Each has the answer so far in `partial`. A stream that nobody reads stays open: {@link TextStream.abort} it.
 *
 * @example
 * ```ts
 * const stream = await openai.createResponse({ model: "gpt-5.5", input: "Hello", stream: true });
 * for await (const piece of stream.text()) process.stdout.write(piece);
 * const { usage } = await stream.final();
 * ```
 */
export class TextStream<Event = Fields, Final = Fields> implements AsyncIterable<Event> {
  /** The gateway's own id of the request: name it when you ask for support. */
  readonly requestId: string | undefined;
  readonly #source: StreamSource;
  readonly #readText: Dialect["text"];
  readonly #reader: EventReader;
  #isTaken = false;

  constructor(source: StreamSource, readText: Dialect["text"]) {
    this.requestId = requestIdOf(source.response);
    this.#source = source;
    this.#readText = readText;
    this.#reader = new EventReader(source);
  }

  /** Whether it broke off before its proper end, and `allowTruncated` let it end quietly. */
  get truncated(): boolean {
    return this.#reader.isTruncated;
  }

  /**
   * Reads the stream, and yields its events, those of an unknown type too.
   *
   * @throws {InvalidInputError} when it has a reader already.
   */
  [Symbol.asyncIterator](): AsyncIterator<Event, void, undefined> {
    return this.#take() as AsyncIterator<Event, void, undefined>;
  }

  /**
   * Reads the stream, and yields the pieces of its text: of the first answer, where there are several. Where the gateway
   * begins the answer anew after some of it was yielded, it throws: joined together the pieces would be wrong.
   */
  async *text(): AsyncGenerator<string, void, undefined> {
    let hasText = false;
    for await (const event of this) {
      const piece = this.#readText(event as Fields);
      if (piece === null && hasText)
        throw new GatewayError("The answer began anew: read events or final().", {
          kind: "upstream",
          billed: "unknown",
        });
      if (!piece) continue;
      hasText = true;
      yield piece;
    }
  }

  /**
   * The whole answer, as the same call without a stream would have given it. Called alone, it reads the stream. Called
   * right before, during or after another reader, it settles when that reader has come to the end; it rejects with the error
   * that ended the stream, and when the other reader leaves early.
   */
  async final(): Promise<Final> {
    await Promise.resolve(); // who begins to read in the same breath goes first
    await (this.#isTaken ? this.#reader.finished : this.#take().drain());
    return this.#source.answer.final() as Final;
  }

  /**
   * Reads the stream as bytes: each event as JSON on a line of its own, for an answer of your own server. It fails as the
   * stream fails, so that a stream cut off here is cut off there.
   */
  toReadableStream(): ReadableStream<Bytes> {
    const encoder = new TextEncoder();
    const events = this[Symbol.asyncIterator]();
    return new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await events.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        },
        cancel: this.#reader.abort,
      },
      { highWaterMark: 0 },
    );
  }

  /** Ends the stream and frees its socket. Its reader then throws an error of the kind `aborted`. */
  abort(): void {
    this.#reader.abort();
  }

  #take(): EventReader {
    if (this.#isTaken) throw new InvalidInputError("stream", "has a reader already");
    this.#isTaken = true;
    return this.#reader;
  }
}
