import { describe, expect, it } from "vitest";
import type { StreamAnswerCase } from "../../src/cases/operation-case.js";
import type { AnswerCase, AnswerOnTheWire } from "../../src/index.js";
import {
  answerDifferences,
  bundledSpec,
  eventStream,
  formatDifference,
  sampleAnswer,
  specOperations,
} from "../../src/index.js";

const operations = specOperations(await bundledSpec("kling"));
const openai = await bundledSpec("openai");
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

  it("differs by being JSON where the samples are none", () => {
    expect(found({}, [page])).toEqual([
      "headers.Content-Type: content-type: expected text/html, came application/json",
    ]);
  });

  it("may be a page or empty where a sample is", () => {
    const { headers } = sampleAnswer(page);
    expect(found({ headers, text: "<h1>" }, [created, page])).toEqual([]);
    expect(found({ ...sampleAnswer(empty) }, [empty])).toEqual([]);
  });
});

describe("a stream compared with the spec", () => {
  const chat = specOperations(openai).find(({ id }) => id === "createChatCompletion");
  const chunk = { id: "1", object: "chat.completion.chunk", created: 1, model: "m", choices: [] };
  const foundIn = (
    sample: AnswerCase,
    samples: readonly AnswerCase[] = [sample],
  ): readonly string[] => {
    if (chat === undefined) throw new Error("the spec has no createChatCompletion");
    return answerDifferences(chat, sampleAnswer(sample), samples).map(formatDifference);
  };

  it("has no differences when its events are as foreseen", () => {
    expect(foundIn(streamed(chunk, chunk))).toEqual([]);
  });

  it("tells once what differs in many events", () => {
    const moody = { ...chunk, mood: "calm" };
    expect(foundIn(streamed(moody, chunk, moody))).toEqual([
      "event.mood: unknown-member: expected nothing, came string",
    ]);
  });

  it("passes over what is no event", () => {
    const broken = streamed(chunk);
    const stream = `data: {"id":\n\ndata: {"id":}\n\n: PING\n\n${broken.stream}`;
    expect(foundIn({ ...broken, stream })).toEqual([]);
  });

  it("differs by being one where the samples are JSON", () => {
    const whole = { ...created, outcome: { data: "as it came" } } as const;
    expect(foundIn(streamed(chunk), [whole])).toEqual([
      "headers.Content-Type: content-type: expected application/json, came text/event-stream, and no JSON",
    ]);
  });
});

function streamed(...events: readonly object[]): StreamAnswerCase {
  return {
    status: 200,
    stream: `${eventStream(...events)}data: [DONE]\n\n`,
    outcome: { stream: { text: "", final: {} } },
  };
}
