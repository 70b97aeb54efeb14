import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { Call } from "./call.js";

/** The error for a call that went wrong: it says whether money may have been spent, by what is known of the request. */
export function callError(
  message: string,
  details: GatewayErrorDetails,
  { paid, inDoubt }: Pick<Call, "paid" | "inDoubt">,
  isUndone: boolean,
): GatewayError {
  if (paid === "task" && !isUndone) return new UnknownOutcomeError(message, details);
  const mayBeBilled = inDoubt || (paid && !isUndone);
  return new GatewayError(message, { ...details, billed: mayBeBilled ? "unknown" : "no" });
}
