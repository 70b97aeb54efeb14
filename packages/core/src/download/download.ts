import { pause } from "../clock.js";
import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import type { Video } from "../tasks/video.js";
import { ContainerCheck } from "./container.js";
import type { DownloadOptions, DownloadProgress } from "./download-options.js";
import { isExpired, readPart, type FileIdentity } from "./part.js";
import { readBody } from "./read-body.js";
import { TimeLimit } from "./time-limit.js";

const firstDelayMs = 500;
const longestDelayMs = 10_000;

/** One file on its way, over as many connections as it takes. */
export class Download {
  readonly #video: Video;
  readonly #options: DownloadOptions;
  readonly #idleTimeoutMs: number;
  readonly #limit: TimeLimit;
  readonly #container = new ContainerCheck();
  #url: string;
  #file: FileIdentity = {};
  #connection: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> | undefined;
  #receivedBytes = 0;
  #failures = 0;

  constructor(video: Video, options: DownloadOptions) {
    this.#video = video;
    this.#options = options;
    this.#url = video.url;
    this.#idleTimeoutMs = options.idleTimeoutMs ?? 30_000;
    this.#limit = new TimeLimit(video.source.clock, options.signal);
  }

  /** How far it is. */
  get progress(): DownloadProgress {
    const { totalBytes } = this.#file;
    return {
      receivedBytes: this.#receivedBytes,
      ...(totalBytes !== undefined && { totalBytes }),
    };
  }

  /** The next bytes, over a new connection where the one before broke; undefined when the file is whole. */
  async next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    for (;;) {
      try {
        this.#connection ??= this.#connect();
        const { value } = await this.#connection.next();
        if (!value) this.#checkWhole();
        return value ?? undefined;
      } catch (error) {
        this.#connection = undefined;
        await this.#recover(error);
      }
    }
  }

  /** Ends the connection, wherever it stands. */
  async release(): Promise<void> {
    this.#limit.release();
    await this.#connection?.return();
  }

  /** Yields what one connection brings of the file. */
  async *#connect(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
    if (this.#receivedBytes === this.#file.totalBytes) return; // it broke behind the last byte
    const answer = await this.#request();
    const findStart = (): number => {
      const part = readPart(answer, this.#receivedBytes, this.#file);
      this.#file = part;
      return part.skipBytes;
    };
    for await (const chunk of readBody(answer, findStart, this.#limit, this.#idleTimeoutMs)) {
      this.#container.write(chunk);
      if (this.#container.kind === "other")
        throw fault("What the link leads to is not a video.", "unexpected-content");
      this.#receivedBytes += chunk.length;
      yield chunk;
    }
  }

  /** Throws unless every byte has come. */
  #checkWhole(): void {
    const { totalBytes = this.#receivedBytes } = this.#file;
    if (this.#receivedBytes !== totalBytes) {
      throw fault(
        `Only ${this.#receivedBytes} of ${totalBytes} bytes came.`,
        "truncated",
        this.#receivedBytes < totalBytes,
      );
    }
    if (!this.#container.isWhole())
      throw fault("The file ends before the video in it does.", "truncated");
  }

  /** Makes ready for another connection, or throws when none can help. */
  async #recover(error: unknown): Promise<void> {
    const failure = this.#describe(error);
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** this.#failures);
    if (!failure.retryable || !this.#mayFail()) throw failure;
    this.#limit.renew();
    this.#limit.disarm();
    await pause(this.#video.source.clock, delayMs, this.#limit.signal); // an abort ends the next request at once
  }

  /** Counts a failure, and says whether the download may go on after it. */
  #mayFail(): boolean {
    return this.#failures++ < (this.#options.retries ?? 8);
  }

  /** Asks for the file from where it broke off, with a fresh link when this one has expired. */
  async #request(): Promise<Response> {
    const { source } = this.#video;
    const limit = this.#limit;
    limit.renew();
    limit.arm(this.#idleTimeoutMs, "Opening the file");
    const headers = {
      "accept-encoding": "identity",
      ...rangeFrom(this.#receivedBytes, this.#file.etag),
    };
    const answer = await limit.race(() =>
      source.open(this.#url, { headers, signal: limit.signal }),
    );
    if (!isExpired(answer) || !this.#mayFail()) return answer;
    await answer.body?.cancel();
    limit.disarm(); // asking the gateway has time limits of its own
    this.#url = await limit.race(() => source.refresh(limit.signal));
    return this.#request();
  }

  /** The video is paid for: its handle goes with every error. */
  #describe(error: unknown): GatewayError {
    const { handle } = this.#video;
    const known = GatewayError.is(error)
      ? error
      : fault(`The connection broke (${String(error)}).`, "network", true, error);
    if (known.handle) return known;
    const { kind, retryable, status, code, cause } = known;
    const message = `The video of task ${handle.taskId} could not be read: ${known.message} Its handle gives a fresh link.`;
    return new GatewayError(message, {
      kind,
      retryable,
      status,
      code,
      cause,
      billed: "yes",
      handle,
      operation: handle.operation,
    });
  }
}

function rangeFrom(receivedBytes: number, etag: string | undefined): Record<string, string> {
  if (receivedBytes === 0) return {};
  return {
    range: `bytes=${receivedBytes}-`,
    ...(etag && !etag.startsWith("W/") && { "if-range": etag }),
  };
}

function fault(
  message: string,
  kind: ErrorKind,
  retryable: boolean = false,
  cause?: unknown,
): GatewayError {
  return new GatewayError(message, { kind, retryable, cause });
}
