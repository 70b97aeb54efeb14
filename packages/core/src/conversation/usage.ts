import type { Fields } from "../fields.js";

/** The tokens that an answer has used, where it tells. */
export function usageOf(answer: Fields): unknown {
  return answer["usage"] ?? answer["usageMetadata"];
}
