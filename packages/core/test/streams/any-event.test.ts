import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fields } from "../../src/index.js";
import { dialects, kinds, type Kind } from "./support/stream-client.js";

/** The names that mean something to a dialect. */
const names: Readonly<Record<Kind, string>> = {
  chat: "choices index delta message content tool_calls function name arguments id role logprobs finish_reason usage",
  responses:
    "type response output output_index content_index summary_index item part delta annotation annotations content summary text",
  messages:
    "type message index content_block delta content input partial_json text citation citations usage stop_reason",
  gemini:
    "candidates index content parts text thought functionCall finishReason promptFeedback blockReason citationMetadata citationSources logprobsResult usageMetadata",
};

/** The member that holds what is said of the answers, where there are several. */
const lists: Partial<Record<Kind, string>> = { chat: "choices", gemini: "candidates" };

/** Texts that mean something as a `type`, or as another member, and others. */
const words =
  "message_start content_block_start content_block_delta message_delta message_stop ping text_delta response.created response.output_item.added response.output_text.delta response.completed word";

/** JSON in which anything may stand anywhere that has a meaning, and `__proto__` too. */
function anyEvent(kind: Kind): fc.Arbitrary<Fields> {
  const name = fc.constantFrom(...names[kind].split(" "), "__proto__");
  const atom = fc.constantFrom<unknown>(null, true, -1, 0, 1, 2.5, 1e9, "", ...words.split(" "));
  const { json } = fc.letrec<{ json: string }>((tie) => {
    const member = fc
      .tuple(name, tie("json"))
      .map(([key, value]) => `${JSON.stringify(key)}:${value}`);
    return {
      json: fc.oneof(
        { maxDepth: 5 },
        { weight: 2, arbitrary: atom.map((value) => JSON.stringify(value)) },
        {
          weight: 1,
          arbitrary: fc.array(tie("json"), { maxLength: 3 }).map((all) => `[${all.join(",")}]`),
        },
        {
          weight: 3,
          arbitrary: fc.array(member, { maxLength: 5 }).map((all) => `{${all.join(",")}}`),
        },
      ),
    };
  });
  const list = lists[kind];
  const answers = fc
    .array(json, { minLength: 1, maxLength: 2 })
    .map((all) => `{"${list}":[${all.join(",")}]}`);
  return fc
    .oneof(json, list ? answers : json)
    .map((text) => JSON.parse(text) as unknown)
    .filter(
      (value): value is Fields =>
        typeof value === "object" && value !== null && !Array.isArray(value),
    );
}

test.each(kinds)("no event is too odd to be taken in (%s)", (kind) => {
  const { text, start } = dialects[kind];
  const event = anyEvent(kind);
  const property = fc.property(event, fc.array(event, { maxLength: 5 }), (request, events) => {
    const before = JSON.stringify(events);
    const answer = start(request);
    for (const one of events) {
      text(one);
      expect(typeof answer.add(one)).toBe("boolean");
      expect(typeof answer.isEnded()).toBe("boolean");
      expect(typeof answer.final()).toBe("object");
    }
    expect(JSON.stringify(events)).toBe(before); // they are their reader's, and stay as they came
  });
  fc.assert(property, { numRuns: 1_000, seed: 20_261_129 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
