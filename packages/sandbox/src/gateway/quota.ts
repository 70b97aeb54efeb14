import type { ErrorShape } from "../faults/fault.js";
import type { SandboxState } from "../state.js";
import type { GatewayContext, GatewayLayer } from "./environment.js";
import { relayRefusal, taskError } from "./error-bodies.js";
import { type ServedOperation, namesOf } from "./served-operation.js";

/** What a task costs when the options do not say, in quota units. */
const TASK_PRICE = 175_000;

/** What a thousand tokens cost when the options do not say, in quota units. */
const TOKENS_PRICE = 1000;

/** The price of an operation: of a task, or of a thousand tokens. */
export function priceOf(state: SandboxState, operation: ServedOperation): number {
  const asked = namesOf(operation).map((name) => state.options.prices[name]);
  const byDefault = operation.paid === "tokens" ? TOKENS_PRICE : TASK_PRICE;
  return asked.find((price) => price !== undefined) ?? byDefault;
}

/**
 * The last check of a paid call: whether the account can pay it. There is no 402 on this gateway. What a text will cost
 * is not known before: it is refused once all is spent.
 */
export function quota(state: SandboxState): GatewayLayer {
  return async (context, next) => {
    const operation = context.get("operation");
    const left = state.options.quota - state.ledger.total;
    const isText = operation.paid === "tokens";
    if (isText ? left <= 0 : left < priceOf(state, operation)) {
      return quotaUsedUp(context, isText ? "relay" : state.options.quotaShape);
    }
    await next();
    return undefined;
  };
}

/** The refusal of an empty account. The message is Chinese whatever language is asked for. */
export function quotaUsedUp(context: GatewayContext, shape: ErrorShape): Response {
  const code = "insufficient_user_quota";
  const message = "用户额度不足";
  return shape === "task"
    ? taskError(403, code, message)
    : relayRefusal(context, 403, code, message);
}
