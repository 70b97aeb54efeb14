import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { Places } from "./places.js";
import type { BatchResult, Requests, RunAllOptions, StartTask } from "./run-all.js";
import type { VideoTask } from "./video-task.js";
import type { Video } from "./video.js";

interface BatchSettings<Raw> extends RunAllOptions<Raw> {
  readonly concurrency: number;
  readonly clock: Clock;
}

/** Takes requests one after another, carries out some at once, and keeps their results until they are asked for. */
export class Batch<Raw> {
  readonly #settings: BatchSettings<Raw>;
  readonly #places: Places;
  /** What ends each wait. Not one for all: runtimes warn of a signal that many listen to. */
  readonly #waits = new Set<AbortController>();
  readonly #results: BatchResult<Raw>[] = [];
  #underWay = 0;
  /** Whether requests are still being taken. */
  #isTaking = true;
  #isStopped = false;
  #failure: unknown;
  #endTaking: () => void = () => undefined;
  #wake: () => void = () => undefined;
  #makeRoom: () => void = () => undefined;

  constructor(requests: Requests<Raw>, settings: BatchSettings<Raw>) {
    this.#settings = settings;
    this.#places = new Places(settings.concurrency, settings.clock);
    void this.#take(requests);
  }

  /** How many requests are under way. */
  get underWay(): number {
    return this.#underWay;
  }

  /** How many may be under way at once now. */
  get limit(): number {
    return this.#places.limit;
  }

  /** The next result, in the order they come; undefined after the last. */
  async next(): Promise<BatchResult<Raw> | undefined> {
    while (this.#results.length === 0) {
      if (!this.#isTaking && this.#underWay === 0) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    this.#makeRoom();
    return this.#results.shift();
  }

  /** @throws what kept requests from being taken. */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  /** Starts no more, and ends every wait. What is being sent is brought to its end: it may have been paid for. */
  readonly stop = (): void => {
    this.#isTaking = false;
    this.#isStopped = true;
    this.#places.close();
    for (const wait of this.#waits) wait.abort(this.#settings.signal?.reason);
    this.#endTaking();
    this.#makeRoom();
  };

  async #take(requests: Requests<Raw>): Promise<void> {
    try {
      const iterator =
        Symbol.asyncIterator in requests
          ? requests[Symbol.asyncIterator]()
          : requests[Symbol.iterator]();
      for (let index = 0; ; index++) {
        const request = await this.#nextOf(iterator);
        if (!request || !(await this.#places.enter())) break;
        void this.#run(request, index);
        while (this.#isTaking && this.#results.length >= this.#settings.concurrency)
          await new Promise<void>((resolve) => (this.#makeRoom = resolve));
      }
      if (!this.#isTaking) Promise.resolve(iterator.return?.()).catch(() => undefined);
    } catch (error) {
      this.#failure ??= error;
    }
    this.#isTaking = false;
    this.#wake();
  }

  /** The next request, unless none is left or wanted. Not `Promise.race`, which would keep every round in memory. */
  #nextOf(
    iterator: Iterator<StartTask<Raw>> | AsyncIterator<StartTask<Raw>>,
  ): Promise<StartTask<Raw> | undefined> {
    return new Promise((resolve, reject) => {
      if (!this.#isTaking) return resolve(undefined);
      this.#endTaking = () => resolve(undefined);
      const settle = ({ done, value }: IteratorResult<StartTask<Raw>>): void =>
        resolve(done ? undefined : value);
      Promise.resolve(iterator.next()).then(settle, reject);
    });
  }

  async #run(start: StartTask<Raw>, index: number): Promise<void> {
    this.#underWay += 1;
    const result = await this.#carryOut(start, index);
    this.#underWay -= 1;
    this.#places.leave();
    this.#results.push(result);
    this.#wake();
  }

  /** Starts one request, again where it was refused for haste, and waits for its video. Does not throw. */
  async #carryOut(start: StartTask<Raw>, index: number): Promise<BatchResult<Raw>> {
    const { key: keyOf, save } = this.#settings;
    let task: VideoTask<Raw> | undefined;
    for (;;) {
      const { round } = this.#places;
      try {
        if (!task) {
          const key = keyOf?.(index);
          task = await start({ key });
          this.#places.accept();
          if (key !== undefined && task.handle.key !== key) this.#refuseLostKey();
        }
        if (task.isSaved) return { index, status: "saved", handle: task.handle };
        const video = await this.#waitFor(task);
        await save?.(video, index);
        return { index, status: "succeeded", video };
      } catch (error) {
        const known = GatewayError.is(error) ? error : undefined;
        const isHaste = known?.kind === "rate-limit" && (task || known.billed === "no");
        if (isHaste && (await this.#places.again(round))) continue;
        return { index, status: "failed", error, handle: task?.handle ?? known?.handle };
      }
    }
  }

  async #waitFor(task: VideoTask<Raw>): Promise<Video<Raw>> {
    const { signal, timeoutMs } = this.#settings;
    const wait = new AbortController();
    if (this.#isStopped) wait.abort(signal?.reason);
    this.#waits.add(wait);
    try {
      return await task.result({ signal: wait.signal, timeoutMs });
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** Without its key a batch that is run again would pay again, so no more is started. */
  #refuseLostKey(): void {
    this.#isTaking = false;
    this.#endTaking();
    this.#failure ??= new InvalidInputError(
      "key",
      "did not reach the call: hand its options on, as in (options) => kling.textToVideo(input, options)",
    );
  }
}
