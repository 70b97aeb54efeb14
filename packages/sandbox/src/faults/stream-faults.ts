import { createRandomSource } from "../random.js";
import { halfOf, cutInCharacter, rechunked } from "../streams/cut-bytes.js";
import { hugeEvent, oddEvent } from "../streams/odd-events.js";
import type { StreamAnswer } from "../streams/stream-answer.js";
import { errorEvent, errorLine, refusalBody } from "../streams/stream-errors.js";
import { type StreamPlan, type StreamStep, eventSteps, joined } from "../streams/stream-plan.js";
import { streamResponse } from "../streams/stream-response.js";
import { PING, writeEnd, writeEvent } from "../streams/write-event.js";
import { jsonAnswer } from "../transport/answers.js";
import type { ExchangeBehaviour, ExchangeFaultTable, FaultyExchange } from "./behaviour.js";
import type { FaultOf, StreamFault } from "./fault.js";

/** Faults of an answer that is a stream. */
export const streamFaults: ExchangeFaultTable<StreamFault> = {
  "stream-refused": {
    place: "stream",
    happen: ({ status }, { context }) => {
      const body = refusalBody(context.get("operation").stream);
      return jsonAnswer(status ?? 429, body, { "Content-Type": "text/event-stream" });
    },
  },
  "not-streamed": {
    place: "stream",
    happen: (_fault, exchange) => instead(exchange, (answer) => jsonAnswer(200, answer.whole())),
  },
  "error-line": endingWith(({ dialect }) => [errorLine(dialect)]),
  "error-event": endingWith(({ dialect }, { afterEvents }) => [
    writeEvent(dialect, errorEvent(dialect, afterEvents)),
    writeEnd(dialect),
  ]),
  "vendor-breaks-off": endingWith(({ dialect }) => [writeEnd(dialect)]),
  "stream-cut": planned((answer, fault) => {
    const begun = eventSteps(answer, answer.events.slice(0, fault.afterEvents));
    return { steps: joined(begun, remnant(answer, fault)), ending: fault.ending ?? "break" };
  }),
  silence: between((_answer, { ms }) => [{ waitMs: ms ?? Number.POSITIVE_INFINITY }]),
  pings: between((_answer, { everyMs, times }) => pings(everyMs ?? 1000, times)),
  "starts-again": planned((answer, { afterEvents }) => {
    const twice = [...answer.events.slice(0, afterEvents), ...answer.events];
    return { steps: joined(eventSteps(answer, twice), [writeEnd(answer.dialect)]), ending: "end" };
  }),
  "odd-event": between((answer, { what }) => [oddEvent(answer, what)]),
  "huge-event": between((answer, { bytes }) => [hugeEvent(answer, bytes)]),
  rechunked: {
    place: "stream",
    happen: async ({ bytes, random }, { handle, clock, context }) => {
      const response = await handle();
      if (context.get("stream") === undefined) return response;
      const whole = new Uint8Array(await response.arrayBuffer());
      const source = createRandomSource(context.get("requestId"));
      const sizeOf = (): number => (random === true ? 1 + source.below(bytes) : bytes);
      return streamResponse(clock, { steps: rechunked(whole, sizeOf), ending: "end" });
    },
  },
};

type Late = StreamFault & { readonly afterEvents: number };

/** Another plan in place of the true one. */
function planned<OneFault extends StreamFault>(
  plan: (answer: StreamAnswer, fault: OneFault) => StreamPlan,
): ExchangeBehaviour<OneFault> {
  return {
    place: "stream",
    happen: (fault, exchange) =>
      instead(exchange, (answer) => streamResponse(exchange.clock, plan(answer, fault))),
  };
}

/** Some events, and then something in place of the others. */
function endingWith<OneFault extends Late>(
  end: (answer: StreamAnswer, fault: OneFault) => Iterable<StreamStep>,
): ExchangeBehaviour<OneFault> {
  return planned((answer, fault) => {
    const begun = eventSteps(answer, answer.events.slice(0, fault.afterEvents));
    return { steps: joined(begun, end(answer, fault)), ending: "end" };
  });
}

/** Something between two events. */
function between<OneFault extends Late>(
  middle: (answer: StreamAnswer, fault: OneFault) => Iterable<StreamStep>,
): ExchangeBehaviour<OneFault> {
  return endingWith((answer, fault) => {
    const rest = eventSteps(answer, answer.events.slice(fault.afterEvents));
    return joined(middle(answer, fault), rest, [writeEnd(answer.dialect)]);
  });
}

/** An answer in place of the true stream. A request that was refused has none, and keeps its refusal. */
async function instead(
  { context, handle }: FaultyExchange,
  change: (answer: StreamAnswer) => Response,
): Promise<Response> {
  const response = await handle();
  const answer = context.get("stream");
  return answer === undefined ? response : change(answer);
}

/** What still comes of the events after the cut. */
function* remnant(answer: StreamAnswer, fault: FaultOf<"stream-cut">): Iterable<StreamStep> {
  const rest = answer.events.slice(fault.afterEvents);
  if (fault.inside === undefined || rest[0] === undefined) return;
  if (fault.inside === "event") {
    yield halfOf(writeEvent(answer.dialect, rest[0]));
    return;
  }
  for (const event of rest) {
    const written = writeEvent(answer.dialect, event);
    const cut = cutInCharacter(written);
    yield cut ?? written;
    if (cut !== undefined) return;
  }
}

function* pings(everyMs: number, times = Number.POSITIVE_INFINITY): Iterable<StreamStep> {
  for (let count = 0; count < times; count += 1) {
    yield { waitMs: everyMs };
    yield PING;
  }
}
