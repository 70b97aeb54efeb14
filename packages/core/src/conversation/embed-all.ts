import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { CallOptions } from "../gateway.js";
import { EmbedError } from "./embed-error.js";
import { readVectors } from "./read-vectors.js";

/** What makes vectors: a client of OpenAI's. */
export interface EmbeddingClient<Request> {
  createEmbedding(input: Request, options?: CallOptions): Promise<EmbeddingAnswer>;
}

/** An answer with vectors, as far as it is read. */
export interface EmbeddingAnswer {
  readonly data: readonly { readonly index: number; readonly embedding: number[] | string }[];
  readonly usage?: EmbeddingUsage | null;
}

/** The tokens that were used, and are paid for. */
export interface EmbeddingUsage {
  /** Of all texts. */
  readonly prompt_tokens: number;
  /** The same again. */
  readonly total_tokens: number;
}

/** How texts are cut into batches, and settings of each call. */
export interface EmbedAllOptions extends CallOptions {
  /** How many texts go into a call, from 1 to 2048. All of a call may have 300 000 tokens together. Default: 100. */
  batchSize?: number | undefined;
  /** How many calls may be under way at once, from 1. Default: 4. */
  concurrency?: number | undefined;
}

/** Vectors of any number of texts. */
export interface Embeddings {
  /** In the order of the texts. */
  readonly vectors: number[][];
  /** The tokens of all calls together. */
  readonly usage: EmbeddingUsage;
}

/**
 * Makes vectors of any number of texts, some batches at once. After a batch that fails no more are begun, and those under
 * way are brought to their end.
 *
 * @throws {EmbedError} when a batch fails. It has the vectors of the others.
 * @throws {InvalidInputError} when an option cannot be used, or the input is no list.
 *
 * @example
 * ```ts
 * const texts = ["A paper boat", "A tram in the rain"];
 * const { vectors, usage } = await embedAll(openai, { model: "text-embedding-3-small", input: texts });
 * ```
 */
export async function embedAll<Request extends { input: unknown }>(
  client: EmbeddingClient<Request>,
  request: Omit<Request, "input"> & { readonly input: readonly string[] },
  { batchSize = 100, concurrency = 4, ...options }: EmbedAllOptions = {},
): Promise<Embeddings> {
  checkCount("batchSize", batchSize, 2048);
  checkCount("concurrency", concurrency, Infinity);
  const { input: texts } = request;
  if (!Array.isArray(texts)) throw new InvalidInputError("input", "must be a list of texts");
  const vectors: (number[] | undefined)[] = Array.from({ length: texts.length });
  const usage = { prompt_tokens: 0, total_tokens: 0 };
  const errors: unknown[] = []; // by batch
  let begun = 0;

  const embedBatch = async (start: number): Promise<void> => {
    const input = texts.slice(start, start + batchSize);
    const answer = await client.createEmbedding({ ...request, input } as never, options);
    usage.prompt_tokens += answer.usage?.prompt_tokens ?? 0;
    usage.total_tokens += answer.usage?.total_tokens ?? 0;
    for (const [at, vector] of readVectors(answer, input.length).entries())
      vectors[start + at] = vector;
  };
  const work = async (): Promise<void> => {
    while (begun < texts.length && errors.length === 0) {
      const start = begun;
      begun += batchSize;
      await embedBatch(start).catch((error: unknown) => {
        errors[start / batchSize] = error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, texts.length) }, work));
  if (errors.length === 0) return { vectors: vectors as number[][], usage };
  throw new EmbedError(vectors, usage, Object.values(errors));
}

function checkCount(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most && !(value % 1)) return;
  const limit = most < Infinity ? ` up to ${most}` : "";
  throw new InvalidInputError(name, `must be a whole number from 1${limit}`);
}
