import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import type { Call } from "./call.js";

/** The error for a call that went wrong: it says whether money may have been spent, by what is known of the request. */
export function callError(
  message: string,
  details: GatewayErrorDetails,
  { name, paid, inDoubt }: Pick<Call, "name" | "paid" | "inDoubt">,
  isUndone: boolean,
): GatewayError {
  const billed = inDoubt || (paid && !isUndone) ? "unknown" : "no";
  const ErrorClass = paid === "task" && !isUndone ? UnknownOutcomeError : GatewayError;
  return new ErrorClass(message, { ...details, billed, operation: name });
}
