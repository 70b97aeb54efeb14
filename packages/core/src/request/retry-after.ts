const longestMs = 60_000;

/**
 * How long the answer asks to wait, in milliseconds; undefined when it does not say, or says more than a minute.
 * The gateway never sends `Retry-After`; proxies before it do, in seconds or as a date.
 */
export function retryAfterMs(answer: Response | undefined, nowMs: number): number | undefined {
  const value = answer?.headers.get("retry-after");
  if (!value) return undefined;
  const seconds = Number(value);
  const delayMs = Number.isNaN(seconds) ? Date.parse(value) - nowMs : seconds * 1000;
  return delayMs >= 0 && delayMs <= longestMs ? delayMs : undefined;
}
