import { pause } from "../clock.js";
import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";
import type { CallOptions } from "../gateway.js";
import { readAnswer, readHead } from "./answer.js";
import { callError, explain, type Call } from "./call.js";
import { checkNumber, type Settings } from "./options.js";
import { withinLimit } from "./within-limit.js";

const firstDelayMs = 500;

/**
 * Makes one call within its time: makes an attempt, again where that is safe and may help, and has the answer read. A paid
 * task is sent again only when it is certain that the attempt before was not carried out, and nothing is once a good
 * status has come.
 *
 * @param attempt Sends the request once.
 * @param read Reads an answer with a good status, within the call's time.
 */
export async function exchange<Result>(
  settings: Settings,
  call: Call,
  { signal: user, timeoutMs = settings.timeoutMs }: CallOptions,
  attempt: (signal: AbortSignal) => Promise<Response>,
  read: (response: Response, call: Call) => Promise<Result>,
): Promise<Result> {
  const { clock, attemptTimeoutMs, retries } = settings;
  checkNumber("timeoutMs", timeoutMs);
  const endsAtMs = clock.now() + timeoutMs;
  const fail = (message: string, details: GatewayErrorDetails): GatewayError =>
    callError(call, `${message}.`, details, !call.isSent);
  for (let failures = 0; ; failures++) {
    const leftMs = endsAtMs - clock.now();
    Object.assign(call, { isSent: false, isAnswered: false, refusal: undefined });
    try {
      return await withinLimit(clock, user, fail, async ({ signal, set }) => {
        const isShort = attemptTimeoutMs < leftMs;
        set(isShort ? attemptTimeoutMs : leftMs, isShort ? attemptTimeoutMs : timeoutMs);
        const response = await attempt(signal);
        if (isShort) set(endsAtMs - clock.now(), timeoutMs); // the headers are there
        const isPage = readHead(response).type.startsWith("text/html"); // no answer, whatever its status
        return response.ok && !isPage
          ? read(response, call)
          : (readAnswer(response, call) as never);
      });
    } catch (failure) {
      const error = explain(failure, call);
      const delayMs = delayAfter(call.refusal?.response, failures, clock.now());
      const hasTime = failures < retries && clock.now() + delayMs < endsAtMs;
      if (!hasTime || call.isAnswered || !GatewayError.is(error) || !error.retryable) throw error;
      call.isInDoubt = error.billed !== "no";
      await pause(clock, delayMs, user);
    }
  }
}

/** The gateway never sends `Retry-After`; proxies before it do, in seconds or as a date. */
function delayAfter(answer: Response | undefined, failures: number, nowMs: number): number {
  const value = answer?.headers.get("retry-after") ?? "";
  const askedMs = Number(value) * 1000 || Date.parse(value) - nowMs;
  return askedMs > 0 ? askedMs : firstDelayMs * 2 ** failures * (0.5 + Math.random() / 2);
}
