import { describe, expect, it } from "vitest";
import type { AnswerCase, AnswerOnTheWire } from "../../src/index.js";
import {
  answerDifferences,
  bundledSpec,
  formatDifference,
  sampleAnswer,
  specOperations,
} from "../../src/index.js";

const operations = specOperations(await bundledSpec("kling"));
const create = operations.find(({ id }) => id === "textToVideo");

const body = { id: "task_1", task_id: "task_1", object: "video", status: "", progress: 0 };
const created: AnswerCase = { status: 200, body, outcome: { task: "task_1" } };
const error = { kind: "rate-limit", billed: "no", retryable: true } as const;
const empty: AnswerCase = { status: 429, text: "", contentType: "", outcome: { error } };
const page: AnswerCase = { ...empty, status: 200, text: "<p>", contentType: "text/html" };

function found(
  changed: Partial<AnswerOnTheWire>,
  samples: readonly AnswerCase[] = [created],
): readonly string[] {
  if (create === undefined) throw new Error("the spec has no textToVideo");
  const answer = { ...sampleAnswer(created), ...changed };
  answer.headers.set("X-New-Api-Other-Ratios", "{}");
  return answerDifferences(create, answer, samples).map(formatDifference);
}

const json = (value: unknown): Partial<AnswerOnTheWire> => ({ text: JSON.stringify(value) });

describe("an answer compared with the spec and its samples", () => {
  it("has no differences when it is as foreseen", () => {
    expect(found({})).toEqual([]);
  });

  it("differs in its status, and is compared with what the spec says of that status", () => {
    const refused = { ...json({ code: "no_luck", message: "No", data: null }), status: 500 };
    expect(found(refused)).toEqual([
      "status: status: expected 200, came 500",
      expect.stringMatching(/^body.code: unknown-word: .* came "no_luck"$/),
    ]);
  });

  it("differs in a status the spec does not list", () => {
    expect(found({ status: 418 })).toEqual(["status: status: expected 200, came 418"]);
  });

  it("lacks a header the spec lists", () => {
    const { headers } = sampleAnswer(created);
    headers.delete("X-Oneapi-Request-Id");
    expect(found({ headers })).toEqual([
      "headers.X-Oneapi-Request-Id: missing-header: expected a value, came nothing",
    ]);
  });

  it("differs by both an unknown and a missing member", () => {
    const { object: _, ...rest } = body;
    expect(found(json({ ...rest, kind: "video" }))).toEqual([
      "body.kind: unknown-member: expected nothing, came string",
      "body.object: missing-member: expected string, came nothing",
    ]);
  });

  it("differs by being a page", () => {
    const headers = new Headers({ "content-type": "text/html", "x-oneapi-request-id": "1" });
    expect(found({ headers, text: "<p>" })).toEqual([
      "headers.X-New-Api-Version: missing-header: expected a value, came nothing",
      "headers.Content-Type: content-type: expected application/json, came text/html, and no JSON",
    ]);
  });

  it("is compared all the same when its JSON has another label", () => {
    const { headers } = sampleAnswer(created);
    headers.set("content-type", "text/event-stream");
    expect(found({ ...json({ ...body, extra: 1 }), headers })).toEqual([
      "headers.Content-Type: content-type: expected application/json, came text/event-stream",
      "body.extra: unknown-member: expected nothing, came number",
    ]);
  });

  it("may be a page or empty where a sample is", () => {
    const { headers } = sampleAnswer(page);
    expect(found({ headers, text: "<h1>" }, [created, page])).toEqual([]);
    expect(found({ ...sampleAnswer(empty) }, [empty])).toEqual([]);
  });
});
