import { GatewayError } from "./gateway-error.js";

/**
 * A stream ended before its proper end: it was closed, or its connection broke. What came is in `partial`; it is not the
 * whole answer, even where it reads like one. The tokens so far may be billed, and asking again is billed again.
 */
export class TruncatedStreamError extends GatewayError {
  override readonly name: string = "TruncatedStreamError";
}
