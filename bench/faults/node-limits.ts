import type { Clock, Transport } from "@x/core";

/** Node's own `fetch` waits so long for an answer's head, and so long for more of its body. */
const SILENCE_MS = 300_000;

/** Gives a sandbox's `fetch` the limits that Node's has, so that nothing hangs for want of them. */
export function withNodeLimits(fetch: Transport, clock: Clock): Transport {
  const limited = <Value>(promise: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => reject(new TypeError("terminated"));
      const timer = clock.setTimeout(giveUp, SILENCE_MS);
      void promise.then(resolve, reject).finally(() => clock.clearTimeout(timer));
    });
  return async (url, init) => {
    const response = await limited(fetch(url, init));
    const reader = response.body?.getReader();
    if (reader === undefined) return response;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await limited(reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
    return new Response(body, response);
  };
}
