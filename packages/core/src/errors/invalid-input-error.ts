import { GatewayError } from "./gateway-error.js";

/**
 * Something you gave is wrong. Thrown before anything is sent, so nothing was billed.
 */
export class InvalidInputError extends GatewayError {
  override readonly name: string = "InvalidInputError";
  /** The member that is wrong, such as `mode`. */
  declare readonly field: string;
  /** The values that are allowed, where they can be listed. */
  declare readonly allowed?: readonly unknown[];

  constructor(
    field: string,
    message: string,
    details: { allowed?: readonly unknown[] | undefined; operation?: string; cause?: unknown } = {},
  ) {
    super(`${field}: ${message}`, { ...details, kind: "invalid", field });
  }
}
