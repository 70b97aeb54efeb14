import type { ErrorShape } from "../faults/fault.js";
import type { SandboxState } from "../state.js";
import type { GatewayLayer } from "./environment.js";
import { relayError, taskError } from "./error-bodies.js";
import type { ServedOperation } from "./served-operation.js";

/** What a paid call costs when the options do not say, in quota units. */
const DEFAULT_PRICE = 175_000;

export function priceOf(state: SandboxState, operationId: string): number {
  return state.options.prices[operationId] ?? DEFAULT_PRICE;
}

/** The last check of a paid call: whether the account can pay it. There is no 402 on this gateway. */
export function quota(state: SandboxState, operation: ServedOperation): GatewayLayer {
  return async (context, next) => {
    const price = priceOf(state, operation.operationId);
    if (state.ledger.total + price > state.options.quota) {
      return quotaUsedUp(context.get("requestId"), state.options.quotaShape);
    }
    await next();
    return undefined;
  };
}

/** The refusal of an empty account. The message is Chinese whatever language is asked for. */
export function quotaUsedUp(requestId: string, shape: ErrorShape): Response {
  const code = "insufficient_user_quota";
  const message = "用户额度不足";
  return shape === "task"
    ? taskError(403, code, message)
    : relayError(requestId, 403, code, message);
}
