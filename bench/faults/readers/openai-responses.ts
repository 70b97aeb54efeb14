import { createOpenAIClient, type ResponseObject } from "@x/openai";
import type { StreamRoute } from "../stream-reader.js";
import { ourReaders } from "./our-readers.js";
import { isOpenAIError, officialOpenAI } from "./official-openai.js";

const model = "gpt-5.5";

/** OpenAI's responses. */
export const openaiResponses: StreamRoute = {
  title: "OpenAI responses",
  operation: "createResponse",
  ...ourReaders(
    (options, input, limits) =>
      createOpenAIClient(options).createResponse({ model, input, stream: true }, limits),
    (event) => (event.type === "response.output_text.delta" ? event.delta : undefined),
    textOfResponse,
  ),
  official: [
    {
      name: "`openai`: `create({ stream: true })`",
      isTyped: isOpenAIError,
      async read(target, held) {
        const { question: input, signal } = target;
        const stream = await officialOpenAI(target).responses.create(
          { model, input, stream: true },
          { signal },
        );
        for await (const event of stream)
          if (event.type === "response.output_text.delta") held.text += event.delta;
      },
    },
    {
      name: "`openai`: `stream()`, `finalResponse()`",
      isTyped: isOpenAIError,
      async read(target, held) {
        const { question: input, signal } = target;
        const stream = officialOpenAI(target).responses.stream({ model, input }, { signal });
        held.text = (await stream.finalResponse()).output_text;
      },
    },
  ],
};

function textOfResponse({ output }: ResponseObject): string {
  const message = output?.find((item) => item.type === "message");
  const texts = message?.content?.map((part) => ("text" in part ? part.text : ""));
  return texts?.join("") ?? "";
}
