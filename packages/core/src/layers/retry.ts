import { sleep, type Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { Call, Layer } from "../request/call.js";
import { readErrorBody } from "../request/error-body.js";
import { judgeAnswer, type CodeMeaning } from "../request/outcome.js";
import { retryAfterMs } from "../request/retry-after.js";

const firstDelayMs = 500;

/**
 * Sends a failed request again where that is safe and may help.
 * A paid task is sent again only when it is certain that the attempt before was not carried out.
 */
export function retry(
  settings: { clock: Clock; retries: number },
  meanings: Readonly<Record<string, CodeMeaning>>,
): Layer {
  const { clock, retries } = settings;
  return (next) => async (request, call) => {
    for (let attempt = 0; ; attempt++) {
      const { answer, failure } = await next(request, call).then(
        (value) => ({ answer: value, failure: undefined }),
        (reason: unknown) => ({ answer: undefined, failure: reason }),
      );
      if (answer?.ok) return answer;
      const delayMs = retryAfterMs(answer, clock.now()) ?? firstDelayMs * 2 ** attempt * (0.5 + Math.random() / 2);
      const inTime = attempt < retries && clock.now() + delayMs < call.endsAtMs;
      const again = inTime && (answer ? await mayRepeat(answer, call, meanings) : GatewayError.is(failure) && failure.retryable);
      if (!again) {
        if (answer) return answer;
        throw isLost(failure, call) ? lost(failure, call) : failure;
      }
      call.limit.renew();
      call.limit.arm(call.endsAtMs - clock.now(), call.name);
      await sleep(clock, delayMs, call.limit.signal);
    }
  };
}

async function mayRepeat(answer: Response, call: Call, meanings: Readonly<Record<string, CodeMeaning>>): Promise<boolean> {
  const { codes } = readErrorBody(await answer.clone().text());
  const verdict = judgeAnswer(answer.status, codes, meanings);
  return verdict.retryable && (verdict.refused || call.paid !== "task");
}

function isLost(failure: unknown, call: Call): failure is GatewayError {
  return call.paid === "task" && GatewayError.is(failure) && failure.billed === "unknown";
}

function lost(failure: GatewayError, call: Call): UnknownOutcomeError {
  return new UnknownOutcomeError(failure.message, { operation: call.name, cause: failure });
}
