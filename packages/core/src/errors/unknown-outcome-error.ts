import type { TaskRecord } from "../tasks/task-store.js";
import { GatewayError, type GatewayErrorDetails } from "./gateway-error.js";

/**
 * A request that costs money was sent, and its answer was lost: it may have been carried out and billed.
 * This library does not send such a request again; look at the gateway's console before you do.
 */
export class UnknownOutcomeError extends GatewayError {
  override readonly name: string = "UnknownOutcomeError";
  /** What was asked for and when: what there is to find the task by. */
  declare readonly record?: TaskRecord;

  constructor(message: string, details: Omit<GatewayErrorDetails, "kind" | "billed" | "retryable">) {
    super(
      `${message} The request may have been carried out and billed, so it was not sent again. Look in the gateway's console before you repeat it.`,
      { ...details, kind: "unknown-outcome", billed: "unknown" },
    );
  }
}
