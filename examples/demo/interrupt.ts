/** What Ctrl-C means here. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C: ends waiting and saving, which cost nothing and can be taken up again. */
  readonly waiting: AbortSignal;
  /** Aborted by a second one: ends also the paid request, although its answer is lost with it. */
  readonly paying: AbortSignal;
}

/** npm and the shell pass on a Ctrl-C that the terminal has sent already: what comes so soon is the same one. */
const sameMs = 1000;

/** Takes Ctrl-C over. `onFirst` is called with the first. */
export function catchInterrupt(onFirst: () => void): Interrupt {
  const waiting = new AbortController();
  const paying = new AbortController();
  let firstAtMs: number | undefined;
  process.on("SIGINT", () => {
    if (firstAtMs === undefined) {
      firstAtMs = Date.now();
      waiting.abort();
      onFirst();
    } else if (Date.now() - firstAtMs > sameMs) paying.abort();
  });
  return { waiting: waiting.signal, paying: paying.signal };
}
