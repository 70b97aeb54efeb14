import { GatewayError, type ClientOptions, type StreamOptions, type TextStream } from "@x/core";
import type { Held, StreamRoute, Target } from "../stream-reader.js";

/** Opens a stream with one of our clients. */
type Open<Event, Final> = (
  options: ClientOptions,
  question: string,
  limits: StreamOptions,
) => Promise<TextStream<Event, Final>>;

/**
 * The ways of reading our streams.
 *
 * @param pieceOf The piece of text an event brings, if any.
 * @param textOf The text of a whole answer, or of a part of one.
 */
export function ourReaders<Event, Final>(
  open: Open<Event, Final>,
  pieceOf: (event: Event) => string | null | undefined,
  textOf: (answer: Final) => string,
): Pick<StreamRoute, "ours" | "ourEvents" | "pieceOf"> {
  const start = (target: Target): Promise<TextStream<Event, Final>> => {
    const { baseUrl, apiKey, fetch, clock, question, timeoutMs, signal } = target;
    const options = {
      baseUrl,
      apiKey,
      retries: 0,
      ...(fetch && { fetch }),
      ...(clock && { clock }),
    };
    const limits = { firstContentTimeoutMs: timeoutMs, contentGapTimeoutMs: timeoutMs, signal };
    return open(options, question, limits);
  };
  const keepingPartial = async (held: Held, read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      const partial = GatewayError.is(error) && error.partial;
      if (partial) held.text = textOf(partial as Final);
      throw error;
    }
  };
  const isTyped = GatewayError.is;
  const ourFinal = {
    name: "ours: `final()`",
    isTyped,
    read: (target: Target, held: Held) =>
      keepingPartial(held, async () => {
        held.text = textOf(await (await start(target)).final());
      }),
  };
  const ourText = {
    name: "ours: `text()`",
    isTyped,
    read: (target: Target, held: Held) =>
      keepingPartial(held, async () => {
        for await (const piece of (await start(target)).text()) held.text += piece;
      }),
  };
  const ourEvents = {
    name: "ours: `for await`",
    isTyped,
    read: (target: Target, held: Held) =>
      keepingPartial(held, async () => {
        for await (const event of await start(target)) held.text += pieceOf(event) ?? "";
      }),
  };
  return { ours: [ourFinal, ourText], ourEvents, pieceOf };
}
