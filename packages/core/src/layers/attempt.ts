import type { Clock } from "../clock.js";
import { GatewayError } from "../errors/gateway-error.js";
import type { Call, Layer } from "../request/call.js";
import { isNotSent } from "../request/outcome.js";

/**
 * Gives one attempt its time limit, and turns whatever broke it into a {@link GatewayError} that says
 * whether money may have been spent.
 */
export function attempt(settings: { clock: Clock; attemptTimeoutMs: number }): Layer {
  const { clock, attemptTimeoutMs } = settings;
  return (next) => async (request, call) => {
    const { limit } = call;
    limit.renew();
    const leftMs = call.endsAtMs - clock.now();
    call.sent = false;
    limit.arm(Math.min(attemptTimeoutMs, leftMs), call.name);
    try {
      const answer = await limit.race(() => next(request, call));
      if (attemptTimeoutMs < leftMs) limit.arm(call.endsAtMs - clock.now(), call.name);
      return answer;
    } catch (failure) {
      throw connectionError(failure, call);
    }
  };
}

/** What to throw for a request that got no answer, or whose answer could not be read to its end. */
export function connectionError(failure: unknown, call: Call): GatewayError {
  const isOurs = GatewayError.is(failure);
  if (isOurs && failure.kind !== "timeout" && failure.kind !== "aborted") return failure;
  const notSent = !call.sent || isNotSent(failure);
  const billed = call.paid && !notSent ? "unknown" : "no";
  const mayRepeat = notSent || call.paid !== "task";
  if (isOurs) {
    const { message, kind, cause } = failure;
    return new GatewayError(message, { kind, cause, billed, operation: call.name, retryable: mayRepeat && kind === "timeout" });
  }
  const what = notSent ? "could not reach the gateway: check the network and baseUrl" : "lost its connection";
  return new GatewayError(`${call.name} ${what} (${describe(failure)}).`, {
    kind: "network",
    billed,
    operation: call.name,
    retryable: mayRepeat,
    cause: failure,
  });
}

function describe(failure: unknown): string {
  const { message, cause } = (failure ?? {}) as { message?: unknown; cause?: { code?: unknown; message?: unknown } };
  return [message, cause?.code ?? cause?.message].filter(Boolean).join(", ");
}
