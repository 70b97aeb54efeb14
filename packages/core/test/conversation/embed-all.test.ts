import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EmbedError, embedAll, GatewayError, type EmbeddingAnswer } from "../../src/index.js";
import { caught } from "../support/caught.js";

interface Request {
  readonly model: string;
  readonly input: string | string[];
}

type Answer = (
  texts: readonly string[],
  call: number,
) => Promise<EmbeddingAnswer> | EmbeddingAnswer;

/** A client whose vectors are the lengths of the texts, and a record of how it was used. */
function embedder(answer: Answer = vectorsOf): {
  readonly batches: string[][];
  readonly most: () => number;
  createEmbedding(request: Request): Promise<EmbeddingAnswer>;
} {
  const batches: string[][] = [];
  let [underWay, most] = [0, 0];
  return {
    batches,
    most: () => most,
    async createEmbedding({ input }) {
      const texts = input as string[];
      batches.push(texts);
      const call = batches.length;
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      try {
        return await answer(texts, call);
      } finally {
        underWay -= 1;
      }
    },
  };
}

function vectorsOf(texts: readonly string[]): EmbeddingAnswer {
  const data = texts.map((text, index) => ({ index, embedding: [text.length] }));
  return {
    data: data.reverse(),
    usage: { prompt_tokens: texts.length, total_tokens: texts.length },
  };
}

const model = "text-embedding-3-small";

test("vectors stand in the order of their texts, however these are cut and many are asked at once", async () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string(), { maxLength: 30 }),
      sizes,
      async (input, [batchSize, concurrency]) => {
        const client = embedder();
        const { vectors, usage } = await embedAll(
          client,
          { model, input },
          { batchSize, concurrency },
        );
        expect(vectors).toEqual(input.map((text) => [text.length]));
        expect(usage).toEqual({ prompt_tokens: input.length, total_tokens: input.length });
        expect(client.batches).toHaveLength(Math.ceil(input.length / batchSize));
        expect(client.batches.every(({ length }) => length <= batchSize)).toBe(true);
        expect(client.most()).toBeLessThanOrEqual(concurrency);
      },
    ),
    { numRuns: 50, seed: 20_261_122 },
  );
});

test("a vector in base64 is read as numbers", async () => {
  const embedding = "AAAAPwAAgL8="; // 0.5 and -1
  const client = embedder(() => ({ data: [{ index: 0, embedding }] }));
  expect(await embedAll(client, { model, input: ["a"] })).toEqual({
    vectors: [[0.5, -1]],
    usage: { prompt_tokens: 0, total_tokens: 0 },
  });
});

describe("a batch that fails", () => {
  const failure = new GatewayError("The balance is too low.", { kind: "quota" });
  const input = ["a", "bb", "ccc", "dddd", "eeeee"];

  test("loses no vector of the others, and lets no more begin", async () => {
    const client = embedder((texts, call) => {
      if (call === 2) throw failure;
      return vectorsOf(texts);
    });
    const options = { batchSize: 1, concurrency: 2 };
    const error = (await caught(embedAll(client, { model, input }, options))) as EmbedError;
    expect(error).toBeInstanceOf(EmbedError);
    expect(error).toMatchObject({
      kind: "quota",
      billed: "yes",
      cause: failure,
      errors: [failure],
      retryable: false,
    });
    expect(error.vectors.length).toBe(5);
    expect(error.vectors[0]).toEqual([1]);
    expect(error.vectors[1]).toBeUndefined();
    expect(error.usage.total_tokens).toBe(error.vectors.filter(Boolean).length);
    expect(client.batches.length).toBeLessThan(5);
  });

  test("costs nothing where it was the first, and was refused", async () => {
    const client = embedder(() => Promise.reject(failure));
    const error = await caught(embedAll(client, { model, input }, { concurrency: 1 }));
    expect(error).toMatchObject({
      kind: "quota",
      billed: "no",
      vectors: input.map(() => undefined),
    });
  });

  test.each([
    ["one is missing", [{ index: 0, embedding: [1] }]],
    [
      "one is empty",
      [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [] },
      ],
    ],
    [
      "one stands twice",
      [
        { index: 1, embedding: [1] },
        { index: 1, embedding: [2] },
      ],
    ],
    ["one is too many", [0, 1, 2].map((index) => ({ index, embedding: [1] }))],
    ["there is no list", undefined],
  ])("is one where %s", async (_, data) => {
    const usage = { prompt_tokens: 2, total_tokens: 2 };
    const client = embedder(() => ({ data, usage }) as EmbeddingAnswer);
    const error = await caught(embedAll(client, { model, input: ["a", "b"] }));
    expect(error).toMatchObject({
      name: "EmbedError",
      kind: "unexpected-content",
      billed: "yes",
      usage,
    });
  });
});

test.each([
  ["batchSize", 0],
  ["batchSize", 2049],
  ["batchSize", 1.5],
  ["concurrency", 0],
  ["concurrency", Number.NaN],
])("%s cannot be %d", async (field, value) => {
  const client = embedder();
  const error = await caught(embedAll(client, { model, input: ["a"] }, { [field]: value }));
  expect(error).toMatchObject({ name: "InvalidInputError", field });
  expect(client.batches).toEqual([]);
});

test.each([
  ["a text by itself", "abc"],
  ["nothing", undefined],
])("%s is no list of texts, and is refused before anything is sent", async (_, input) => {
  const client = embedder();
  const error = await caught(embedAll(client, { model, input: input as never }));
  expect(error).toMatchObject({ name: "InvalidInputError", field: "input", billed: "no" });
  expect(client.batches).toEqual([]);
});
