/** Settles as the promise does, unless the signal fires first: then it rejects with the signal's reason at once. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop))
      .catch(() => undefined);
  });
}

/** The same answer, with a body that breaks with the signal's reason when the signal fires. */
export function withAbortableBody(response: Response, signal: AbortSignal | undefined): Response {
  if (signal === undefined || response.body === null) return response;
  const source = new AbortableSource(response.body.getReader(), signal);
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), response);
}

class AbortableSource implements UnderlyingDefaultSource<Uint8Array> {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #signal: AbortSignal;
  #stop: (() => void) | undefined;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#stop = (): void => {
      controller.error(this.#signal.reason);
      // Whatever the source says to that, the reader has its reason already.
      this.#reader.cancel(this.#signal.reason).catch(() => undefined);
    };
    if (this.#signal.aborted) this.#stop();
    else this.#signal.addEventListener("abort", this.#stop, { once: true });
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      const { done, value } = await this.#reader.read();
      if (this.#signal.aborted) return;
      if (!done) return controller.enqueue(value);
      this.#leave();
      controller.close();
    } catch (error) {
      this.#leave();
      if (!this.#signal.aborted) controller.error(error);
    }
  }

  async cancel(reason: unknown): Promise<void> {
    this.#leave();
    await this.#reader.cancel(reason);
  }

  #leave(): void {
    if (this.#stop !== undefined) this.#signal.removeEventListener("abort", this.#stop);
  }
}
