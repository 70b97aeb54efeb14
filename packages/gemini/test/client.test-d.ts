// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createGeminiClient,
  type GeminiCandidate,
  type GeminiClient,
  type GeminiGenerateContentResponse,
  type GeminiPart,
  type TextStream,
} from "../src/index.js";

const gemini = createGeminiClient({ apiKey: "sk-types" });
const contents = [{ role: "user", parts: [{ text: "Why do trams run on rails?" }] }];
const input = { model: "gemini-3.8-flash", contents };

type Input = Parameters<GeminiClient["generateContent"]>[0];

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createGeminiClient).returns.toEqualTypeOf<GeminiClient>();
    createGeminiClient();
    // @ts-expect-error -- no such option
    createGeminiClient({ key: "sk-types" });
  });
});

describe("an answer", () => {
  it("is whole or a stream, as its operation says", () => {
    expectTypeOf(
      gemini.generateContent(input),
    ).resolves.toEqualTypeOf<GeminiGenerateContentResponse>();
    expectTypeOf(gemini.streamGenerateContent(input)).resolves.toEqualTypeOf<
      TextStream<GeminiGenerateContentResponse, GeminiGenerateContentResponse>
    >();
  });

  it("takes time limits of a stream where there is one", () => {
    gemini.streamGenerateContent(input, { contentGapTimeoutMs: 20_000, allowTruncated: true });
    gemini.generateContent(input, { timeoutMs: 600_000 });
    // @ts-expect-error -- a whole answer has no gaps
    gemini.generateContent(input, { contentGapTimeoutMs: 20_000 });
  });

  it("wants a model and contents", () => {
    // @ts-expect-error -- the contents are missing
    gemini.generateContent({ model: "gemini-3.8-flash" });
    // @ts-expect-error -- the model is missing
    gemini.streamGenerateContent({ contents });
    // @ts-expect-error -- the form of the stream is the client's business
    gemini.streamGenerateContent({ ...input, alt: "sse" });
    // @ts-expect-error -- the operation says whether it streams
    gemini.generateContent({ ...input, stream: true });
    // @ts-expect-error -- contents are a list
    gemini.generateContent({ ...input, contents: "Hello" });
  });

  it("takes a model and words nobody has heard of yet", () => {
    gemini.generateContent({
      ...input,
      model: "gemini-9-flash",
      safetySettings: [{ category: "HARM_CATEGORY_NEW", threshold: "OFF" }],
      generationConfig: { thinkingConfig: { thinkingLevel: "EXTREME" } },
    });
    expectTypeOf<"gemini-3.8-flash">().toExtend<Input["model"]>();
    expectTypeOf<Input["model"]>().not.toEqualTypeOf<string>();
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- misspelt
    gemini.generateContent({ ...input, systemInstructions: { parts: [{ text: "Briefly." }] } });
    // @ts-expect-error -- it stands in generationConfig
    gemini.generateContent({ ...input, temperature: 1 });
    gemini.generateContent({
      ...input,
      // @ts-expect-error -- the name of a function is missing
      tools: [{ functionDeclarations: [{ description: "Gives the weather." }] }],
    });
  });
});

describe("what comes back", () => {
  it("may miss anything", () => {
    expectTypeOf<{}>().toExtend<GeminiGenerateContentResponse>();
    expectTypeOf<{ finishReason: "A_NEW_WORD" }>().toExtend<GeminiCandidate>();
    expectTypeOf<{
      promptFeedback: { blockReason: "A_NEW_WORD" };
    }>().toExtend<GeminiGenerateContentResponse>();
  });

  it("has parts that narrow by what they hold", async () => {
    const { candidates, usageMetadata } = await gemini.generateContent(input);
    expectTypeOf(usageMetadata?.totalTokenCount).toEqualTypeOf<number | undefined>();
    for (const part of candidates?.[0]?.content?.parts ?? []) {
      expectTypeOf(part).toEqualTypeOf<GeminiPart>();
      expectTypeOf(part.text).toEqualTypeOf<string | undefined>();
      if (part.functionCall) {
        expectTypeOf(part.functionCall.args).toEqualTypeOf<Record<string, unknown> | undefined>();
      }
      if (part.inlineData) {
        expectTypeOf(part.inlineData.data).toEqualTypeOf<string | undefined>();
      }
      // @ts-expect-error -- not every part is a call
      part.functionCall.name;
    }
  });

  it("goes into the next request as it came", async () => {
    const { candidates = [] } = await gemini.generateContent(input);
    const answers = candidates.flatMap(({ content }) => content ?? []);
    gemini.generateContent({ ...input, contents: [...contents, ...answers] });
  });

  it("comes piece by piece in a stream", async () => {
    const stream = await gemini.streamGenerateContent(input);
    for await (const event of stream) {
      expectTypeOf(event).toEqualTypeOf<GeminiGenerateContentResponse>();
      // @ts-expect-error -- an error is thrown, and no event
      event.error;
    }
    for await (const piece of stream.text()) expectTypeOf(piece).toEqualTypeOf<string>();
    expectTypeOf(stream.final()).resolves.toEqualTypeOf<GeminiGenerateContentResponse>();
  });
});

describe("the wire", () => {
  it("takes the body and the parameters of the path", async () => {
    const path = "/v1beta/models/{model}:generateContent";
    const params = { path: { model: "gemini-3.8-flash" } };
    const { data } = await gemini.POST(path, { params, body: { contents } });
    expectTypeOf(data).toEqualTypeOf<GeminiGenerateContentResponse | undefined>();
    // @ts-expect-error -- which model?
    gemini.POST(path, { body: { contents } });
  });
});
