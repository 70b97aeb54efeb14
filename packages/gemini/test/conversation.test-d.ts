import { expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  mediaPart,
  parseOutput,
  runTools,
  type GeminiClient,
  type GeminiGenerateContentResponse,
  type GeminiPart,
} from "../src/index.js";

declare const gemini: GeminiClient;

const contents = [{ role: "user", parts: [{ text: "The weather in Oslo?" }] }];
const request = { model: "gemini-3.8-flash", contents };
const schema = z.object({ city: z.string() });

it("runs tools with a stream or without", async () => {
  const run = await runTools(gemini, "streamGenerateContent", request, {
    tools: {
      get_weather: { schema, run: ({ city }) => expectTypeOf(city).toEqualTypeOf<string>() },
    },
    onStream: (stream) =>
      expectTypeOf(stream.final()).resolves.toEqualTypeOf<GeminiGenerateContentResponse>(),
  });
  expectTypeOf(run.answer).toEqualTypeOf<GeminiGenerateContentResponse>();
  expectTypeOf(run.input.model).toExtend<string>();
  await runTools(gemini, "generateContent", request, {
    tools: {},
    // @ts-expect-error there is no stream
    onStream: (stream) => stream.final(),
  });
});

it("gives an output the type of its schema", async () => {
  const { output } = await parseOutput(gemini, "generateContent", request, { schema });
  expectTypeOf(output).toEqualTypeOf<{ city: string }>();
});

it("makes parts that fit into a turn", async () => {
  expectTypeOf(await mediaPart(new Uint8Array(1))).toExtend<GeminiPart>();
});
