import type { TaskRecord } from "../tasks/task-store.js";
import { GatewayError } from "./gateway-error.js";

/**
 * A request that costs money was sent, and its answer was lost: it may have been carried out and billed.
 * This library does not send such a request again; look in the gateway's console before you do.
 */
export class UnknownOutcomeError extends GatewayError {
  override readonly name: string = "UnknownOutcomeError";
  /** What was asked for and when: what there is to find the task by. Absent where the client has no store. */
  declare readonly record?: TaskRecord;

  constructor(message: string, details: object) {
    const text = `${message} It may have been carried out and billed: look in the gateway's console before you send it again.`;
    super(text, { ...details, kind: "unknown-outcome", billed: "unknown", retryable: false });
  }
}
