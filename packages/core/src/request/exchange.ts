import { pause } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { CallOptions, Gateway } from "../gateway.js";
import { readAnswer } from "./answer.js";
import { callError, explain, type Call } from "./call.js";
import { checkNumber } from "./options.js";
import { send, type OutgoingRequest } from "./send.js";
import { withinLimit } from "./within-limit.js";

const firstDelayMs = 500;

/**
 * Makes one call within its time: sends its request, again where that is safe and may help, and has the answer read. A
 * paid task is sent again only when it is certain that the attempt before was not carried out, and nothing is once a good
 * status has come.
 *
 * @param read Reads an answer with a good status, within the call's time.
 */
export async function exchange<Result>(
  { settings, attempt = send }: Gateway,
  call: Call,
  request: OutgoingRequest,
  { signal: user, timeoutMs = settings.timeoutMs }: CallOptions,
  read: (response: Response, call: Call) => Promise<Result>,
): Promise<Result> {
  const { clock, attemptTimeoutMs, retries } = settings;
  checkNumber("timeoutMs", timeoutMs);
  const endsAtMs = clock.now() + timeoutMs;
  for (let failures = 0; ; failures++) {
    const attemptEndsAtMs = clock.now() + attemptTimeoutMs;
    // The body of a good answer may take as long as the call.
    const isShort = (): boolean => !call.isAnswered && attemptEndsAtMs < endsAtMs;
    const timeLeft = (): number => (isShort() ? attemptEndsAtMs : endsAtMs) - clock.now();
    const fail = (kind: "timeout" | "aborted"): GatewayError => {
      const isLate = kind === "timeout";
      const limitMs = isShort() ? attemptTimeoutMs : timeoutMs;
      const what = isLate ? `took longer than ${limitMs} ms.` : "was aborted.";
      return callError(call, what, { kind, retryable: isLate, cause: user?.reason }, !call.isSent);
    };
    forgetAttempt(call);
    try {
      return await withinLimit(clock, user, timeLeft, fail, async (signal) => {
        const response = await attempt(settings, call, request, signal);
        return response.ok ? read(response, call) : (readAnswer(response, call) as never);
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

/** Makes a call ready for its next attempt. */
function forgetAttempt(call: Call): void {
  call.isSent = false;
  call.isAnswered = false;
  call.refusal = undefined;
}

/** The gateway never sends `Retry-After`; proxies before it do, in seconds or as a date. */
function delayAfter(answer: Response | undefined, failures: number, nowMs: number): number {
  const value = answer?.headers.get("retry-after") ?? "";
  const askedMs = Number(value) * 1000 || Date.parse(value) - nowMs;
  return askedMs > 0 ? askedMs : firstDelayMs * 2 ** failures * (0.5 + Math.random() / 2);
}
