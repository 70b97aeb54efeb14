import {
  type AnswerCase,
  type AnyClient,
  type Difference,
  type WatchedFetch,
  isStream,
  missingMembersOfNearest,
  readToEnd,
} from "@x/testing";
import { failure } from "./comparison.js";

/** What a method gave, and what is wrong with it. */
export interface Whole {
  readonly result?: unknown;
  readonly failures: readonly Difference[];
}

/**
 * Calls a method and reads what it gives to the end: a stream, a file, and of a list the second page, if there is one.
 * What a stream makes is compared with what the samples make.
 */
export async function readWhole(
  client: AnyClient,
  method: string,
  input: unknown,
  watched: WatchedFetch,
  samples: readonly AnswerCase[],
): Promise<Whole> {
  let at = "call";
  try {
    const giving = client[method]?.(input);
    const result = await giving;
    if (isList(giving)) await readIntoSecondPage(giving, watched);
    at = placeOf(result);
    const whole = await readToEnd(result);
    return { result, failures: isStream(result) ? lacksOf(whole, samples) : [] };
  } catch (error) {
    return { failures: [failure("outcome", at, "a good answer", error)] };
  }
}

function placeOf(result: unknown): string {
  if (isStream(result)) return "stream";
  return result instanceof ReadableStream ? "file" : "call";
}

/** What the whole answer of a stream lacks beside its content, which is as the model has it each time. */
function lacksOf(whole: unknown, samples: readonly AnswerCase[]): readonly Difference[] {
  const finals = samples.flatMap(({ outcome }) =>
    "stream" in outcome ? [outcome.stream.final] : [],
  );
  const lacks = missingMembersOfNearest(finals, whole, "final");
  return lacks.filter(({ at }) => /^final\.\w+$/.test(at));
}

/** Before it is awaited, a list is more than its first page. */
function isList(giving: unknown): giving is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(giving);
}

async function readIntoSecondPage(
  list: AsyncIterable<unknown>,
  watched: WatchedFetch,
): Promise<void> {
  for await (const _ of list) if (watched.answers.length > 1) return;
}
