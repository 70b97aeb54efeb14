import { pause } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { Call } from "../request/call.js";
import { readErrorBody } from "../request/error-body.js";
import type { Settings } from "../request/options.js";
import { isNotSent, judgeAnswer, type CodeMeanings, type Verdict } from "../request/outcome.js";
import type { Layer } from "../request/send.js";

const firstDelayMs = 500;

/**
 * Sends a failed request again where that is safe and may help.
 * A paid task is sent again only when it is certain that the attempt before was not carried out.
 */
export function retry({ clock, retries }: Settings, meanings?: CodeMeanings): Layer {
  return (next) => async (request, call) => {
    for (let attempt = 0; ; attempt++) {
      let failure: unknown;
      const answer = await next(request, call).catch((error: unknown) => void (failure = error));
      if (answer?.ok) return answer;
      const delayMs = delayAfter(answer, attempt, clock.now());
      const hasTime = attempt < retries && clock.now() + delayMs < call.endsAtMs;
      const { retryable, refused } = answer
        ? judgeAnswer(answer.status, readErrorBody(await answer.clone().text()).codes, meanings)
        : judgeFailure(failure, call);
      if (!hasTime || !retryable || (!refused && call.paid === "task")) {
        if (answer) return answer;
        throw failure;
      }
      call.sent = false; // from here on the attempt counts only in `inDoubt`
      call.inDoubt ||= !refused && call.paid === "tokens";
      await pause(clock, delayMs, call.signal);
    }
  };
}

/** Judges an attempt without an answer. What is none of ours and happened before anything was sent is the user's. */
function judgeFailure(failure: unknown, { sent }: Call): Omit<Verdict, "kind"> {
  const retryable = GatewayError.is(failure) ? failure.retryable : sent;
  return { retryable, refused: !sent || isNotSent(failure) };
}

/** The gateway never sends `Retry-After`; proxies before it do, in seconds or as a date. */
function delayAfter(answer: Response | void, attempt: number, nowMs: number): number {
  const value = answer?.headers.get("retry-after") ?? "";
  const askedMs = Number(value) * 1000 || Date.parse(value) - nowMs;
  return askedMs > 0 ? askedMs : firstDelayMs * 2 ** attempt * (0.5 + Math.random() / 2);
}
