import type { OperationHandler } from "../gateway/environment.js";
import { hashText } from "../random.js";
import type { SandboxState } from "../state.js";
import { chargeTokens } from "../text/answer-text.js";
import { countTokens } from "../text/tokens.js";
import { jsonAnswer } from "../transport/answers.js";

/** How long a vector is when nothing is asked for. */
const DIMENSIONS: Readonly<Record<string, number>> = { "text-embedding-3-large": 3072 };
const USUAL_DIMENSIONS = 1536;

/**
 * Answers with a vector of length 1 for each text. The same text has the same vector; texts that share words have
 * vectors that are near to each other.
 */
export function createEmbedding(state: SandboxState): OperationHandler {
  return (context) => {
    const { input, dimensions, encoding_format: encoding } = context.get("input");
    const model = context.get("model");
    const size =
      typeof dimensions === "number" ? dimensions : (DIMENSIONS[model] ?? USUAL_DIMENSIONS);
    const texts = textsOf(input);
    const tokens = texts.reduce<number>((sum, text) => sum + tokensIn(text), 0);
    chargeTokens(state, context, { input: tokens, output: 0 });
    return jsonAnswer(200, {
      object: "list",
      data: texts.map((text, index) => {
        const vector = vectorOf(text, size);
        const embedding = encoding === "base64" ? base64Of(vector) : [...vector];
        return { object: "embedding", index, embedding };
      }),
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    });
  };
}

/** One text, several, one as tokens, or several as tokens. */
function textsOf(input: unknown): readonly (string | readonly number[])[] {
  if (typeof input === "string") return [input];
  const list = input as readonly unknown[];
  const isOneOfTokens = typeof list[0] === "number";
  return (isOneOfTokens ? [list] : list) as readonly (string | readonly number[])[];
}

function tokensIn(text: string | readonly number[]): number {
  return typeof text === "string" ? countTokens(text) : text.length;
}

/** The sum of a direction for each word, made as long as 1. */
function vectorOf(text: string | readonly number[], size: number): Float32Array {
  const words =
    typeof text === "string" ? text.toLowerCase().split(/[^\p{L}\p{N}]+/u) : text.map(String);
  const sum = new Float32Array(size);
  for (const word of ["", ...words]) {
    let state = hashText(word) || 1;
    for (let index = 0; index < size; index += 1) {
      // xorshift: a direction needs no better.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      sum[index]! += (state | 0) / 2 ** 31;
    }
  }
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}

/** As 32-bit numbers, the lowest byte first. */
function base64Of(vector: Float32Array): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  vector.forEach((value, index) => view.setFloat32(index * 4, value, true));
  const bytes = new Uint8Array(view.buffer);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
