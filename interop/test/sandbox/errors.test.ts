import Anthropic from "@anthropic-ai/sdk";
import { ApiError } from "@google/genai";
import type { GatewayError } from "@x/openai";
import type { Fault } from "@x/sandbox";
import OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { serveSandbox } from "./served-sandbox.js";

const { sandbox, official, ours } = await serveSandbox();

const turns: { role: "user"; content: string }[] = [{ role: "user", content: "Hello" }];
const chat = { model: "gpt-5.5", messages: turns };
const messages = { model: "claude-opus-5", max_tokens: 9, messages: turns };
const content = { model: "gemini-3.8-flash", contents: [{ parts: [{ text: "Hello" }] }] };

interface Refusal {
  readonly fault: Fault;
  readonly status: number;
  /** The class of the two clients that have one for a status. */
  readonly type: "RateLimitError" | "InternalServerError" | "PermissionDeniedError";
  readonly kind: GatewayError["kind"];
  /** On `/v1/messages`, where the body has no code and the status must say all. */
  readonly claudeKind?: GatewayError["kind"];
}

const refusals: readonly Refusal[] = [
  { fault: { kind: "rate-limited" }, status: 429, type: "RateLimitError", kind: "rate-limit" },
  {
    fault: { kind: "rate-limited-empty" },
    status: 429,
    type: "RateLimitError",
    kind: "rate-limit",
  },
  {
    fault: { kind: "invalid-request" },
    status: 500,
    type: "InternalServerError",
    kind: "invalid",
    claudeKind: "upstream",
  },
  {
    fault: { kind: "model-not-found" },
    status: 503,
    type: "InternalServerError",
    kind: "not-found",
  },
  { fault: { kind: "overloaded" }, status: 503, type: "InternalServerError", kind: "unavailable" },
  {
    fault: { kind: "quota" },
    status: 403,
    type: "PermissionDeniedError",
    kind: "quota",
    claudeKind: "auth",
  },
  {
    fault: { kind: "do-request-failed" },
    status: 500,
    type: "InternalServerError",
    kind: "upstream",
  },
  { fault: { kind: "bad-gateway" }, status: 502, type: "InternalServerError", kind: "upstream" },
];

/** What a call is refused with. */
async function refusalOf(call: () => PromiseLike<unknown>, fault: Fault): Promise<unknown> {
  sandbox.reset();
  sandbox.faults.add({ on: "*", fault });
  return Promise.resolve(call()).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.each(refusals)("what $fault.kind comes to", (refusal) => {
  const { fault, status, type, kind, claudeKind = kind } = refusal;

  it("is a typed error of OpenAI's client", async () => {
    const error = await refusalOf(() => official.openai.chat.completions.create(chat), fault);
    expect(error).toBeInstanceOf(OpenAI[type]);
    expect(error).toMatchObject({ status });
  });

  it("is a typed error of Anthropic's client", async () => {
    const error = await refusalOf(() => official.anthropic.messages.create(messages), fault);
    expect(error).toBeInstanceOf(Anthropic[type]);
    expect(error).toMatchObject({ status });
  });

  it("is a typed error of Google's client", async () => {
    const error = await refusalOf(() => official.google.models.generateContent(content), fault);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status });
  });

  it.each([
    ["openai", kind, () => ours.openai.createChatCompletion(chat)],
    ["claude", claudeKind, () => ours.claude.createMessage(messages)],
    ["gemini", kind, () => ours.gemini.generateContent(content)],
  ] as const)("is a typed error of ours with a kind: %s, %s", async (_, ourKind, call) => {
    const error = await refusalOf(call, fault);
    expect(error).toMatchObject({ name: "GatewayError", status, kind: ourKind });
  });
});

describe("OpenAI's client", () => {
  it("reads the gateway's code and message", async () => {
    const error = await refusalOf(
      () => official.openai.responses.create({ model: "gpt-5.5", input: "Hello" }),
      { kind: "model-not-found" },
    );
    expect(error).toMatchObject({
      code: "model_not_found",
      type: "new_api_error",
      message: expect.stringMatching(/^503 .*request id/),
    });
  });

  it("is told that its key is wrong", async () => {
    sandbox.reset();
    const call = official.openai
      .withOptions({ apiKey: "sk-wrong" })
      .embeddings.create({ model: "text-embedding-3-small", input: "Hello" });
    await expect(call).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  });

  it("is told of a stream that is refused before it begins", async () => {
    const stream = { ...chat, stream: true } as const;
    const error = await refusalOf(() => official.openai.chat.completions.create(stream), {
      kind: "stream-refused",
    });
    expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  });
});

describe("Anthropic's client", () => {
  it("sends its key in a header of its own, and is told that it is wrong", async () => {
    sandbox.reset();
    const call = official.anthropic.withOptions({ apiKey: "sk-wrong" }).messages.create(messages);
    await expect(call).rejects.toBeInstanceOf(Anthropic.AuthenticationError);
    expect(sandbox.requests.last?.status).toBe(401);
  });

  it("is told of a stream that is refused before it begins, with the gateway's own type", async () => {
    const error = await refusalOf(
      () => official.anthropic.messages.create({ ...messages, stream: true }),
      { kind: "stream-refused", status: 529 },
    );
    expect(error).toMatchObject({ status: 529, error: { error: { type: "<nil>" } } });
  });

  it("is told of an error in the middle of a stream that Anthropic itself would tell", async () => {
    sandbox.reset();
    sandbox.faults.add({ on: "createMessage", fault: { kind: "error-event", afterEvents: 5 } });
    const stream = official.anthropic.messages.stream(messages);
    await expect(stream.finalMessage()).rejects.toMatchObject({ type: "overloaded_error" });
  });
});
