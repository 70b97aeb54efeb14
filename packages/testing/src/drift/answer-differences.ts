import type { AnswerCase } from "../cases/operation-case.js";
import { sampleAnswer } from "../cases/sample-answer.js";
import {
  eventsOf,
  jsonOf,
  mediaTypeOf,
  type AnswerOnTheWire,
} from "../client/answer-on-the-wire.js";
import type { SpecAnswer, SpecOperation } from "../spec/spec-operations.js";
import { distinctDifferences, type Difference } from "./difference.js";
import { missingMembersOfNearest } from "./missing-members.js";
import { schemaDifferences } from "./schema-differences.js";

const JSON_TYPE = "application/json";
const EVENT_STREAM = "text/event-stream";

/**
 * Finds everything in which an answer differs from the spec, and from the sample nearest to it.
 *
 * @param samples The answers that may have come, one of which it should look like.
 */
export function answerDifferences(
  operation: SpecOperation,
  answer: AnswerOnTheWire,
  samples: readonly AnswerCase[],
): readonly Difference[] {
  const listed = operation.answers.get(answer.status);
  const alike = samples.filter(({ status }) => status === answer.status);
  return [
    ...statusDifferences(answer.status, samples),
    ...headerDifferences(listed, answer),
    ...bodyDifferences(operation, listed, answer, alike),
  ];
}

function statusDifferences(status: number, samples: readonly AnswerCase[]): readonly Difference[] {
  const expected = [...new Set(samples.map((sample) => sample.status))];
  if (expected.includes(status)) return [];
  return [{ kind: "status", at: "status", expected: expected.join(" or "), actual: `${status}` }];
}

function headerDifferences(
  listed: SpecAnswer | undefined,
  { headers }: AnswerOnTheWire,
): readonly Difference[] {
  return (listed?.headers ?? [])
    .filter((name) => !headers.has(name))
    .map((name) => ({
      kind: "missing-header",
      at: `headers.${name}`,
      expected: "a value",
      actual: "nothing",
    }));
}

function bodyDifferences(
  { document }: SpecOperation,
  listed: SpecAnswer | undefined,
  answer: AnswerOnTheWire,
  samples: readonly AnswerCase[],
): readonly Difference[] {
  if (samples.some((sample) => isSameText(sample, answer))) return [];
  const type = mediaTypeOf(answer);
  const label = typeDifferences(listed, answer, samples);
  if (listed?.others.has(type)) {
    const schema = listed.others.get(type) ?? {};
    const events = type === EVENT_STREAM ? eventsOf(answer.text) : [];
    const found = events.map((event) => schemaDifferences(document, schema, event, "event"));
    return [...label, ...distinctDifferences(found.flat())];
  }
  const json = jsonOf(answer);
  if (json === undefined || listed?.schema === undefined) return label;
  const bodies = samples.flatMap(({ body }) => (body === undefined ? [] : [body]));
  return [
    ...label,
    ...schemaDifferences(document, listed.schema, json, "body"),
    ...missingMembersOfNearest(bodies, json, "body"),
  ];
}

/** The type an answer should have is that of the samples; where there are none, any that the spec lists. */
function typeDifferences(
  listed: SpecAnswer | undefined,
  answer: AnswerOnTheWire,
  samples: readonly AnswerCase[],
): readonly Difference[] {
  const type = mediaTypeOf(answer);
  const fromSpec = [...(listed?.schema ? [JSON_TYPE] : []), ...(listed?.others.keys() ?? [])];
  const ofSamples = new Set(samples.map((sample) => mediaTypeOf(sampleAnswer(sample))));
  const [...expected] = ofSamples.size > 0 ? ofSamples : fromSpec;
  if (expected.length === 0) expected.push(JSON_TYPE);
  const lacksJson = expected.includes(JSON_TYPE) && jsonOf(answer) === undefined;
  if (expected.includes(type) && !(type === JSON_TYPE && lacksJson)) return [];
  return [
    {
      kind: "content-type",
      at: "headers.Content-Type",
      expected: expected.map(nameOf).join(" or "),
      actual: `${nameOf(type)}${lacksJson ? ", and no JSON" : ""}`,
    },
  ];
}

function nameOf(type: string): string {
  return type === "" ? "no content type" : type;
}

/** A page or an empty body is told by its type and by whether there is any; its words are nobody's contract. */
function isSameText(sample: AnswerCase, answer: AnswerOnTheWire): boolean {
  if (sample.text === undefined) return false;
  const sameType = sample.contentType.split(";")[0] === mediaTypeOf(answer);
  return sameType && (sample.text === "") === (answer.text === "");
}
