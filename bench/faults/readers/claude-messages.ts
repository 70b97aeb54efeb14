import Anthropic from "@anthropic-ai/sdk";
import { createClaudeClient } from "@x/claude";
import type { StreamRoute, Target } from "../stream-reader.js";
import { ourReaders } from "./our-readers.js";

function request({ question }: Pick<Target, "question">): {
  model: string;
  max_tokens: number;
  messages: { role: "user"; content: string }[];
} {
  return {
    model: "claude-opus-5",
    max_tokens: 64_000,
    messages: [{ role: "user", content: question }],
  };
}

function official({ baseUrl: baseURL, apiKey, timeoutMs: timeout }: Target): Anthropic {
  return new Anthropic({ apiKey, baseURL, timeout, maxRetries: 0, logLevel: "off" });
}

function isTyped(error: unknown): boolean {
  return error instanceof Anthropic.AnthropicError;
}

/** Claude's messages. */
export const claudeMessages: StreamRoute = {
  title: "Claude messages",
  operation: "createMessage",
  ...ourReaders(
    (options, question, limits) =>
      createClaudeClient(options).createMessage({ ...request({ question }), stream: true }, limits),
    (event) =>
      event.type === "content_block_delta" && event.delta.type === "text_delta"
        ? event.delta.text
        : undefined,
    textOfMessage,
  ),
  official: [
    {
      name: "`@anthropic-ai/sdk`: `create({ stream: true })`",
      isTyped,
      async read(target, held) {
        const stream = await official(target).messages.create(
          { ...request(target), stream: true },
          { signal: target.signal },
        );
        for await (const event of stream)
          if (event.type === "content_block_delta" && event.delta.type === "text_delta")
            held.text += event.delta.text;
      },
    },
    {
      name: "`@anthropic-ai/sdk`: `stream()`, `finalText()`",
      isTyped,
      async read(target, held) {
        const { signal } = target;
        const stream = official(target).messages.stream(request(target), { signal });
        try {
          held.text = await stream.finalText();
        } catch (error) {
          held.text = textOfMessage(stream.currentMessage ?? {});
          throw error;
        }
      },
    },
  ],
};

/** A message of either client. */
function textOfMessage({ content = [] }: { content?: readonly object[] }): string {
  return content.map((block) => ("text" in block ? String(block.text) : "")).join("");
}
