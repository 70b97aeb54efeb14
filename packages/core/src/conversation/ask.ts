import type { Fields } from "../fields.js";
import type { CallOptions } from "../gateway.js";
import type { TextStream } from "../streams/text-stream.js";

/** What a method of a client takes. */
export type InputOf<Method> = Method extends (input: infer Input, ...rest: never[]) => unknown
  ? Input
  : never;

/** The whole answer of a method, with a stream or without. */
export type AnswerOf<Method> = WholeOf<ResultOf<Method>>;

/** The stream of a method, if it has one. */
export type StreamOf<Method> = StreamsOf<ResultOf<Method>>;

type ResultOf<Method> = Method extends (...rest: never[]) => Promise<infer Result> ? Result : never;

type WholeOf<Result> = Result extends TextStream<infer _, infer Final> ? Final : Result;

type StreamsOf<Result> = Result extends TextStream<infer _, infer __> ? Result : never;

/** Takes a stream while it comes. */
export type OnStream = (stream: never) => unknown;

/** Makes a call, and waits for its whole answer, whether it comes as a stream or at once. */
export async function ask(
  client: object,
  operation: string,
  input: Fields,
  options: CallOptions,
  onStream?: OnStream,
): Promise<Fields> {
  const method = (client as Record<string, (...given: unknown[]) => Promise<unknown>>)[operation]!;
  const result = await method(input, options);
  if (!isStream(result)) return result as Fields;
  try {
    const reading = onStream?.(result as never);
    const [answer] = await Promise.all([result.final(), reading]);
    return answer;
  } catch (error) {
    result.abort();
    throw error;
  }
}

function isStream(result: unknown): result is TextStream {
  return typeof (result as Partial<TextStream> | undefined)?.final === "function";
}
