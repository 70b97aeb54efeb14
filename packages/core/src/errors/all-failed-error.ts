import { GatewayError } from "./gateway-error.js";

/**
 * Each of several requests was refused, or its task ended without a video. Nothing was charged, or all of it was given
 * back. `kind` is that of the last.
 */
export class AllFailedError extends GatewayError {
  override readonly name: string = "AllFailedError";
  /** Why each of them failed, in the order they were tried. */
  declare readonly errors: readonly GatewayError[];

  constructor(errors: readonly GatewayError[]) {
    const reasons = errors.map(({ message }, index) => `${index + 1}. ${message}`);
    const { kind = "invalid" } = errors.at(-1) ?? {};
    super(`None of ${errors.length} requests made a video. ${reasons.join(" ")}`, { kind, errors });
  }
}
