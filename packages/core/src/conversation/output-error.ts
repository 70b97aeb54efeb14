import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import type { Fields } from "../fields.js";
import { usageOf } from "./usage.js";
import type { StandardIssue } from "./standard-schema.js";

/**
 * An answer came and has no output that can be used. `kind` says why:
 *
 * - `truncated`: it was cut, at the limit of tokens for instance
 * - `moderation`: the model refused, or a filter stopped it
 * - `upstream`: the provider failed
 * - `unexpected-content`: it is whole, and is no JSON or does not fit the schema: see `issues`
 */
export class OutputError extends GatewayError {
  override readonly name: string = "OutputError";
  /** The answer, which was paid for. */
  declare readonly answer: unknown;
  /** Its text. It is not the whole output. */
  declare readonly text: string;
  /** What the schema does not allow. Empty where it was not asked. */
  declare readonly issues: readonly StandardIssue[];

  constructor(
    message: string,
    details: {
      readonly kind: ErrorKind;
      readonly operation: string;
      readonly answer: Fields;
      readonly text: string;
      readonly issues?: readonly StandardIssue[];
      readonly cause?: unknown;
    },
  ) {
    const usage = usageOf(details.answer);
    const billed = usage ? "yes" : "unknown";
    super(`${details.operation} ${message}`, { issues: [], billed, usage, ...details });
  }
}
