import { pause } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { Call } from "../request/call.js";
import { readErrorBody } from "../request/error-body.js";
import type { Settings } from "../request/options.js";
import { isNotSent, judgeAnswer, type CodeMeanings } from "../request/outcome.js";
import type { Layer } from "../request/send.js";

const firstDelayMs = 500;

/**
 * Sends a failed request again where that is safe and may help.
 * A paid task is sent again only when it is certain that the attempt before was not carried out.
 */
export function retry({ clock, retries }: Settings, meanings: CodeMeanings): Layer {
  return (next) => async (request, call) => {
    for (let attempt = 0; ; attempt++) {
      let answer: Response | undefined;
      let failure: unknown;
      try {
        answer = await next(request, call);
        if (answer.ok) return answer;
      } catch (error) {
        failure = error;
      }
      const delayMs =
        askedDelayMs(answer, clock.now()) ??
        firstDelayMs * 2 ** attempt * (0.5 + Math.random() / 2);
      const hasTime = attempt < retries && clock.now() + delayMs < call.endsAtMs;
      if (
        !hasTime ||
        !(answer ? await mayRepeatAnswered(answer, call, meanings) : mayRepeatBroken(failure, call))
      ) {
        if (answer) return answer;
        throw failure;
      }
      call.sent = false; // the attempt counts no more, save in `inDoubt`
      await pause(clock, delayMs, call.signal);
    }
  };
}

async function mayRepeatAnswered(
  answer: Response,
  call: Call,
  meanings: CodeMeanings,
): Promise<boolean> {
  const verdict = judgeAnswer(
    answer.status,
    readErrorBody(await answer.clone().text()).codes,
    meanings,
  );
  return verdict.retryable && mayRepeat(verdict.refused, call);
}

function mayRepeatBroken(failure: unknown, call: Call): boolean {
  if (GatewayError.is(failure) ? !failure.retryable : !call.sent) return false;
  return mayRepeat(!call.sent || isNotSent(failure), call);
}

/** Whether a request may be sent again after an attempt that was carried out or not, as far as that is known. */
function mayRepeat(isUndone: boolean, call: Call): boolean {
  if (isUndone) return true;
  call.inDoubt ||= call.paid === "tokens";
  return call.paid !== "task";
}

/** The gateway never sends `Retry-After`; proxies before it do, in seconds or as a date. Longer than the call has is too long. */
function askedDelayMs(answer: Response | undefined, nowMs: number): number | undefined {
  const value = answer?.headers.get("retry-after") ?? "";
  const delayMs = Number(value) * 1000 || Date.parse(value) - nowMs;
  return delayMs > 0 ? delayMs : undefined;
}
