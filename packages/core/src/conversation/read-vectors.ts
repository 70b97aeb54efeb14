import { GatewayError } from "../errors/gateway-error.js";
import { list } from "../streams/draft.js";
import { fields } from "./conversation.js";
import type { EmbeddingAnswer } from "./embed-all.js";

/**
 * The vectors of an answer in the order of its texts.
 *
 * @throws {GatewayError} `unexpected-content` when there is not exactly one for each text.
 */
export function readVectors(answer: EmbeddingAnswer, count: number): number[][] {
  const vectors: number[][] = [];
  for (const [place, item] of list(answer.data).entries()) {
    const { index = place, embedding } = fields(item);
    const vector = typeof embedding === "string" ? decode(embedding) : embedding;
    if (Array.isArray(vector) && vector.length > 0) vectors[Number(index)] = vector as number[];
  }
  if (vectors.length === count && Object.keys(vectors).length === count) return vectors;
  const message = `createEmbedding was asked for ${count} vectors and answered ${Object.keys(vectors).length}.`;
  throw new GatewayError(message, {
    kind: "unexpected-content",
    billed: "yes",
    operation: "createEmbedding",
  });
}

/** A vector that is written as 32-bit numbers in base64, the lowest byte first. */
function decode(base64: string): number[] {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getFloat32(at * 4, true));
}
