import { GatewayError } from "../errors/gateway-error.js";
import type { EmbeddingUsage } from "./embed-all.js";

/**
 * Some vectors could not be made. Those that were made, and paid for, are here: ask again for the others only. `kind` is
 * that of the first batch that failed, in the order of the texts.
 */
export class EmbedError extends GatewayError {
  override readonly name: string = "EmbedError";
  /** The vectors in the order of the texts; undefined where there is none. */
  declare readonly vectors: readonly (number[] | undefined)[];
  /** The tokens that were used so far. */
  declare readonly usage: EmbeddingUsage;
  /** Why batches failed. */
  declare readonly errors: readonly unknown[];

  constructor(
    vectors: readonly (number[] | undefined)[],
    usage: EmbeddingUsage,
    errors: readonly unknown[],
  ) {
    const [cause] = errors;
    const made = vectors.filter(Boolean).length;
    const text = `${made} of ${vectors.length} vectors were made. ${cause instanceof Error ? cause.message : String(cause)}`;
    const { kind = "upstream", billed = "unknown" } = GatewayError.is(cause) ? cause : {};
    super(text, {
      kind,
      billed: made > 0 ? "yes" : billed,
      operation: "createEmbedding",
      vectors,
      usage,
      errors,
      cause,
    });
  }
}
