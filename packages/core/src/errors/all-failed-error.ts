import { GatewayError } from "./gateway-error.js";

/**
 * Each of several requests was refused, or its task ended without a video. `billed` is `no` where nothing was charged, or
 * all of it was given back: for certain, of each of them. `kind` is that of the last.
 */
export class AllFailedError extends GatewayError {
  override readonly name: string = "AllFailedError";
  /** Why each of them failed, in the order they were tried. */
  declare readonly errors: readonly GatewayError[];

  constructor(errors: readonly GatewayError[]) {
    const reasons = errors.map(({ message }, index) => `${index + 1}. ${message}`);
    const { kind = "invalid" } = errors.at(-1) ?? {};
    const { billed } = errors.find((error) => error.billed !== "no") ?? {};
    const message = `None of ${errors.length} requests made a video. ${reasons.join(" ")}`;
    super(message, { kind, billed, errors });
  }
}
