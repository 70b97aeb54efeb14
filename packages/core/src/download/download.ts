import type { Bytes } from "../bytes.js";
import { pause } from "../clock.js";
import type { GatewayError } from "../errors/gateway-error.js";
import { checkNumber } from "../request/options.js";
import type { VideoFile } from "../tasks/task-state.js";
import type { Video } from "../tasks/video.js";
import type { DownloadOptions, DownloadProgress } from "./download-options.js";
import { fault, FileCheck } from "./file-check.js";
import { openInline } from "./open-inline.js";
import { isExpired, readPart, type FileIdentity } from "./part.js";
import { leave, readBody } from "./read-body.js";
import { TimeLimit } from "./time-limit.js";
import { cutOffError, videoError } from "./video-error.js";
import { sourceOf, type VideoSource } from "./video-source.js";

const firstDelayMs = 500;
const longestDelayMs = 10_000;

/** One file on its way, over as many connections as it takes. */
export class Download {
  readonly #video: Video;
  readonly #source: VideoSource;
  readonly #idleTimeoutMs: number;
  readonly #retries: number;
  readonly #limit: TimeLimit;
  readonly #check = new FileCheck(true);
  #link: VideoFile;
  #file: FileIdentity = {};
  #connection: AsyncGenerator<Bytes, void, undefined> | undefined;
  #failures = 0;
  /** Whether the link has expired, and a fresh one is the same. */
  #isGone = false;
  /** Whether the connection began at the file's start again, though a part had been received. */
  #isRestart = false;

  constructor(video: Video, options: DownloadOptions) {
    this.#video = video;
    this.#source = sourceOf(video);
    this.#link = video;
    this.#idleTimeoutMs = options.idleTimeoutMs ?? 30_000;
    this.#retries = options.retries ?? 8;
    checkNumber("idleTimeoutMs", this.#idleTimeoutMs);
    checkNumber("retries", this.#retries);
    this.#limit = new TimeLimit(this.#source.clock, options.signal);
  }

  /** How far it is. */
  get progress(): DownloadProgress {
    const { totalBytes } = this.#file;
    return {
      receivedBytes: this.#check.receivedBytes,
      ...(totalBytes !== undefined && { totalBytes }),
    };
  }

  /** The next bytes, over a new connection where the one before broke; undefined when the file is whole. */
  async next(): Promise<Bytes | undefined> {
    for (;;) {
      try {
        this.#connection ??= this.#connect();
        const { value } = await this.#connection.next();
        if (!value) this.#check.end(this.#file.totalBytes);
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
  async *#connect(): AsyncGenerator<Bytes, void, undefined> {
    const { receivedBytes } = this.#check;
    this.#isRestart = false;
    if (receivedBytes === this.#file.totalBytes) return; // it broke behind the last byte
    const answer = await this.#request();
    const findStart = (): number => {
      const part = readPart(answer, receivedBytes, this.#file);
      this.#file = part;
      this.#isRestart = receivedBytes > 0 && part.skipBytes === receivedBytes;
      return part.skipBytes;
    };
    for await (const chunk of readBody(answer, findStart, this.#limit, this.#idleTimeoutMs)) {
      this.#check.write(chunk);
      yield chunk;
    }
  }

  /** Makes ready for another connection, or throws when none can help. */
  async #recover(error: unknown): Promise<void> {
    const failure = this.#describe(error);
    const failures = this.#failures;
    if (!failure.retryable) throw failure;
    if (!this.#mayFail())
      throw this.#isRestart
        ? this.#describe(cutOffError(this.progress, this.#failures, failure))
        : failure;
    this.#limit.renew();
    await this.#wait(failures);
  }

  /** Counts a failure, and says whether the download may go on after it. */
  #mayFail(): boolean {
    return this.#failures++ < this.#retries;
  }

  /** Asks for the file from where it broke off, with a fresh link when this one has expired. */
  async #request(): Promise<Response> {
    const limit = this.#limit;
    limit.renew();
    const { expiresAtMs = Infinity } = this.#link;
    if (this.#link === this.#video && expiresAtMs <= this.#source.clock.now())
      await this.#refresh();
    const answer = await this.#open();
    const failures = this.#failures;
    if (!isExpired(answer) || this.#isGone || !this.#mayFail()) return answer;
    leave(answer);
    const before = this.#link;
    await this.#refresh();
    const isNew = before === this.#video && this.#link.url !== before.url;
    if (!isNew && !this.#isGone) await this.#wait(failures); // the file may be on its way to the server
    return this.#request();
  }

  #open(): Response | Promise<Response> {
    const { url } = this.#link;
    if (url.startsWith("data:")) return openInline(url);
    if (!/^https?:/i.test(url))
      throw fault(
        `It is at ${url}, which is no address to download from: copy it with its owner's own tools.`,
        "invalid",
      );
    const limit = this.#limit;
    limit.arm(this.#idleTimeoutMs, "Opening the file");
    const headers = {
      "accept-encoding": "identity",
      ...rangeFrom(this.#check.receivedBytes, this.#file.etag),
    };
    return limit.race(() => this.#source.open(url, { headers, signal: limit.signal }));
  }

  async #refresh(): Promise<void> {
    const limit = this.#limit;
    const { url } = this.#link;
    limit.disarm(); // asking the gateway has time limits of its own
    this.#link = await limit.race(() => this.#source.refresh(limit.signal));
    const { url: freshUrl, expiresAtMs = Infinity } = this.#link;
    this.#isGone = freshUrl === url && expiresAtMs <= this.#source.clock.now();
  }

  /** How long to wait after so many failures. An abort ends the next request at once. */
  async #wait(failures: number): Promise<void> {
    const delayMs = Math.min(longestDelayMs, firstDelayMs * 2 ** failures);
    this.#limit.disarm();
    await pause(this.#source.clock, delayMs, this.#limit.signal);
  }

  #describe(error: unknown): GatewayError {
    return videoError(error, this.#video, this.#isGone ? this.#link : undefined);
  }
}

function rangeFrom(receivedBytes: number, etag: string | undefined): Record<string, string> {
  if (receivedBytes === 0) return {};
  return {
    range: `bytes=${receivedBytes}-`,
    ...(etag && !etag.startsWith("W/") && { "if-range": etag }),
  };
}
