import type { ResponseRequest } from "@x/openai";
import type OpenAI from "openai";
import { describe, expect, it } from "vitest";
import { citySchema, picture, weatherQuestion } from "./questions.js";
import { eventsOf, onTheWire, serveSandbox } from "./served-sandbox.js";

const { official, ours, both } = await serveSandbox();

type Body = Omit<OpenAI.Responses.ResponseCreateParamsNonStreaming, "stream">;

const model = "gpt-5.5";
const tools = [
  { type: "function", name: "get_weather", parameters: citySchema, strict: true },
] satisfies Body["tools"];

const bodies = {
  "a text": { model, input: "Hello" },
  "an answer that is cut": { model, input: "Hello", max_output_tokens: 16 },
  "a picture": {
    model,
    input: [
      {
        role: "user",
        content: [
          { type: "input_text", text: "What is in this picture?" },
          {
            type: "input_image",
            detail: "auto",
            image_url: `data:image/png;base64,${picture}`,
          },
        ],
      },
    ],
  },
  "a function call": { model, tools, input: weatherQuestion },
  "a function's result": {
    model,
    tools,
    input: [
      { role: "user", content: weatherQuestion },
      {
        type: "function_call",
        call_id: "call_1",
        name: "get_weather",
        arguments: '{"city":"Oslo","days":1}',
      },
      { type: "function_call_output", call_id: "call_1", output: "Snow, -3 °C" },
    ],
  },
  "a structured answer": {
    model,
    input: weatherQuestion,
    text: { format: { type: "json_schema", name: "forecast", strict: true, schema: citySchema } },
  },
  reasoning: { model, input: "Why?", reasoning: { effort: "high", summary: "auto" } },
} satisfies Readonly<Record<string, Body>>;

const cases = Object.entries<Body>(bodies).map(([name, body]) => ({
  name,
  body,
  // Their types say `object` where ours say what is in it.
  ourBody: body as unknown as ResponseRequest,
}));

/** The members that OpenAI's helpers add. */
const added = ["output_text", "output_parsed", "parsed", "parsed_arguments"];

describe("a response", () => {
  it.each(cases)("is the same to both clients: $name", async ({ body, ourBody }) => {
    const answers = await both(
      () => official.openai.responses.create(body),
      () => ours.openai.createResponse({ ...ourBody, stream: false }),
    );
    expect(answers.ours).toEqual(onTheWire(answers.theirs, added));
    expect(answers.sent.ours).toEqual({ ...(answers.sent.theirs as object), stream: false });
  });

  it.each(cases)("brings the same events to both clients: $name", async ({ body, ourBody }) => {
    const events = await both(
      async () => eventsOf(await official.openai.responses.create({ ...body, stream: true })),
      async () => eventsOf(await ours.openai.createResponse({ ...ourBody, stream: true })),
    );
    expect(events.ours).toEqual(onTheWire(events.theirs));
    expect(events.sent.ours).toEqual(events.sent.theirs);
  });

  it.each(cases)("is put together alike by both clients: $name", async ({ body, ourBody }) => {
    const finals = await both(
      () => official.openai.responses.stream(body).finalResponse(),
      async () => (await ours.openai.createResponse({ ...ourBody, stream: true })).final(),
    );
    expect(finals.ours).toEqual(onTheWire(finals.theirs, added));
  });
});

it("OpenAI's `output_text` is the text of our pieces", async () => {
  const texts = await both(
    async () => (await official.openai.responses.create(bodies["a text"])).output_text,
    async () => {
      const stream = await ours.openai.createResponse({ ...bodies["a text"], stream: true });
      return (await eventsOf(stream.text())).join("");
    },
  );
  expect(texts.theirs).toMatch(/^You said: “Hello”/);
  expect(texts.ours).toBe(texts.theirs);
});
