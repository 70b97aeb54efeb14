import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import type { Fields } from "../fields.js";
import type { ToolStep } from "./run-tools.js";

/**
 * A run of tools ended without a whole answer, after steps that were paid for. `kind` says why: `truncated` where an answer
 * was cut or `maxSteps` was reached, `moderation` where the model refused, or that of the error in `cause`.
 *
 * The same run again would pay for its steps again: go on from `input`.
 */
export class ToolRunError extends GatewayError {
  override readonly name: string = "ToolRunError";
  /** The steps so far. Each was paid for. */
  declare readonly steps: readonly ToolStep[];
  /** The input to go on with: it has all turns that are whole, and what the tools gave. */
  declare readonly input: Fields;

  constructor(
    message: string,
    details: {
      readonly kind: ErrorKind;
      readonly operation: string;
      readonly steps: readonly ToolStep[];
      readonly input: Fields;
      readonly cause?: unknown;
    },
  ) {
    const { length } = details.steps;
    const after = `after ${length} step${length === 1 ? "" : "s"} that ${length === 1 ? "was" : "were"} paid for`;
    super(`${details.operation} ended ${after}: ${message}`, { billed: "yes", ...details });
  }
}
