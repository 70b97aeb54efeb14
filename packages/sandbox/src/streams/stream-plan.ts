import type { StreamAnswer, StreamEvent } from "./stream-answer.js";
import { PING, writeEnd, writeEvent } from "./write-event.js";

/** Something to send, or a time to keep silent: milliseconds of the sandbox's clock, or for ever. */
export type StreamStep = string | Uint8Array | { readonly waitMs: number };

/** What a stream sends, and how it ends. */
export interface StreamPlan {
  readonly steps: Iterable<StreamStep>;
  /** `break`: the connection is lost. */
  readonly ending: "end" | "break";
}

/** A stream as it is meant to be. */
export function plainPlan(answer: StreamAnswer): StreamPlan {
  const steps = joined(eventSteps(answer, answer.events), [writeEnd(answer.dialect)]);
  return { steps, ending: "end" };
}

/** Some of an answer's events, at its pace. */
export function* eventSteps(
  { dialect, pace }: StreamAnswer,
  events: readonly StreamEvent[],
): Iterable<StreamStep> {
  // Gemini's own streams have no signs of life.
  const keepAliveMs = dialect === "gemini" ? 0 : pace.keepAliveMs;
  for (const event of events) {
    yield* pause(pace.eventMs, keepAliveMs);
    yield writeEvent(dialect, event);
  }
}

/** One after the other. */
export function* joined(...parts: readonly Iterable<StreamStep>[]): Iterable<StreamStep> {
  for (const part of parts) yield* part;
}

function* pause(ms: number, keepAliveMs: number): Iterable<StreamStep> {
  const signs = keepAliveMs > 0 ? Math.max(Math.ceil(ms / keepAliveMs) - 1, 0) : 0;
  for (let count = 0; count < signs; count += 1) {
    yield { waitMs: keepAliveMs };
    yield PING;
  }
  const left = ms - signs * keepAliveMs;
  if (left > 0) yield { waitMs: left };
}
