import { describe, expect, it } from "vitest";
import { problemsWith } from "../spec-schema.js";
import { createTextBench } from "../text/text-bench.js";

const bench = createTextBench();

interface Embeddings {
  readonly data: readonly {
    readonly index: number;
    readonly embedding: readonly number[] | string;
  }[];
  readonly usage: { readonly prompt_tokens: number };
}

async function embed(input: unknown, extra: object = {}): Promise<Embeddings> {
  const body = { model: "text-embedding-3-small", input, ...extra };
  const answer: unknown = await (await bench.post("/v1/embeddings", body)).json();
  expect(problemsWith("EmbeddingResponse", answer, "openai")).toEqual([]);
  return answer as Embeddings;
}

async function vectorOf(input: unknown, extra: object = {}): Promise<readonly number[]> {
  return (await embed(input, extra)).data[0]!.embedding as readonly number[];
}

const product = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, index) => sum + value * other[index]!, 0);

describe("an embedding", () => {
  it("is a vector of length 1, the same for the same text", async () => {
    const vector = await vectorOf("a red kite");
    expect(vector).toHaveLength(1536);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(await vectorOf("a red kite")).toEqual(vector);
  });

  it("is near to that of a text with the same words, and far from others", async () => {
    const kite = await vectorOf("a red kite over the fjord");
    expect(product(kite, await vectorOf("a red kite over the sea"))).toBeGreaterThan(0.6);
    expect(Math.abs(product(kite, await vectorOf("quarterly tax forms")))).toBeLessThan(0.4);
  });

  it("has as many numbers as asked for, and as the model has", async () => {
    expect(await vectorOf("x", { dimensions: 5 })).toHaveLength(5);
    expect(await vectorOf("x", { model: "text-embedding-3-large" })).toHaveLength(3072);
  });

  it("is one each for several texts, in their order, tokens among them", async () => {
    const { data, usage } = await embed(["one two", "three"]);
    expect(data.map(({ index }) => index)).toEqual([0, 1]);
    expect(data[1]!.embedding).toEqual(await vectorOf("three"));
    expect(usage.prompt_tokens).toBe(3);
    expect((await embed([1, 2, 3])).data).toHaveLength(1);
    expect((await embed([[1, 2], [3]])).data).toHaveLength(2);
  });

  it("is the same numbers in base64", async () => {
    const { data } = await embed("x", { encoding_format: "base64" });
    const bytes = Uint8Array.from(atob(data[0]!.embedding as string), (sign) => sign.charCodeAt(0));
    expect([...new Float32Array(bytes.buffer)]).toEqual(await vectorOf("x"));
  });
});
