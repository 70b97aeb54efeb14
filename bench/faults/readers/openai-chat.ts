import { createOpenAIClient } from "@x/openai";
import OpenAI from "openai";
import type { StreamRoute, Target } from "../stream-reader.js";
import { ourReaders } from "./our-readers.js";
import { isOpenAIError, officialOpenAI } from "./official-openai.js";

const model = "gpt-5.5";

function request({ question }: Pick<Target, "question">): {
  model: string;
  messages: OpenAI.ChatCompletionUserMessageParam[];
} {
  return { model, messages: [{ role: "user", content: question }] };
}

/** OpenAI's chat completions. */
export const openaiChat: StreamRoute = {
  title: "OpenAI chat completions",
  operation: "openai/createChatCompletion",
  ...ourReaders(
    (options, question, limits) =>
      createOpenAIClient(options).createChatCompletion(
        { ...request({ question }), stream: true },
        limits,
      ),
    ({ choices }) => choices?.[0]?.delta?.content,
    ({ choices }) => choices?.[0]?.message?.content ?? "",
  ),
  official: [
    {
      name: "`openai`: `create({ stream: true })`",
      isTyped: isOpenAIError,
      async read(target, held) {
        const stream = await officialOpenAI(target).chat.completions.create(
          { ...request(target), stream: true },
          { signal: target.signal },
        );
        for await (const chunk of stream) held.text += chunk.choices[0]?.delta.content ?? "";
      },
    },
    {
      name: "`openai`: `stream()`, `finalContent()`",
      isTyped: isOpenAIError,
      async read(target, held) {
        const { signal } = target;
        const stream = officialOpenAI(target).chat.completions.stream(request(target), { signal });
        try {
          held.text = (await stream.finalContent()) ?? "";
        } catch (error) {
          held.text = stream.currentChatCompletionSnapshot?.choices[0]?.message.content ?? "";
          throw error;
        }
      },
    },
  ],
};
