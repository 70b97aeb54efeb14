import type { AnswerCase } from "../cases/operation-case.js";
import { jsonOf, mediaTypeOf, type AnswerOnTheWire } from "../client/answer-on-the-wire.js";
import type { SpecAnswer, SpecOperation } from "../spec/spec-operations.js";
import type { Difference } from "./difference.js";
import { missingMembersOfNearest } from "./missing-members.js";
import { schemaDifferences } from "./schema-differences.js";

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
  const json = jsonOf(answer);
  const mediaType = mediaTypeOf(answer);
  const asJson = mediaType === "application/json" && json !== undefined;
  const label = asJson ? [] : [contentTypeDifference(mediaType, json !== undefined)];
  if (json === undefined || listed?.schema === undefined) return label;
  const bodies = samples.flatMap(({ body }) => (body === undefined ? [] : [body]));
  return [
    ...label,
    ...schemaDifferences(document, listed.schema, json, "body"),
    ...missingMembersOfNearest(bodies, json, "body"),
  ];
}

/** A page or an empty body is told by its type and by whether there is any; its words are nobody's contract. */
function isSameText(sample: AnswerCase, answer: AnswerOnTheWire): boolean {
  if (sample.text === undefined) return false;
  const sameType = sample.contentType.split(";")[0] === mediaTypeOf(answer);
  return sameType && (sample.text === "") === (answer.text === "");
}

function contentTypeDifference(mediaType: string, isJson: boolean): Difference {
  const actual = `${mediaType === "" ? "no content type" : mediaType}${isJson ? "" : ", and no JSON"}`;
  return { kind: "content-type", at: "headers.Content-Type", expected: "application/json", actual };
}
