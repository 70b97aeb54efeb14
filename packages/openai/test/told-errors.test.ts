import { expect, test } from "vitest";
import { createOpenAIClient } from "../src/index.js";

/** What comes of a response whose stream is answered with an error that has this code. */
async function failureWith(code: string): Promise<unknown> {
  const event = JSON.stringify({ type: "error", code, message: "No.", param: null });
  const headers = { "content-type": "text/event-stream" };
  const fetch = async (): Promise<Response> => new Response(`data: ${event}\n\n`, { headers });
  const openai = createOpenAIClient({ apiKey: "sk-0123456789abcdef", fetch });
  const stream = await openai.createResponse({ model: "gpt-5.5", input: "Hello", stream: true });
  return stream.final().catch((error: unknown) => error);
}

test.each([
  ["context_length_exceeded", "invalid", false, "no"],
  ["invalid_prompt", "invalid", false, "no"],
  ["bio_policy", "moderation", false, "no"],
  ["insufficient_quota", "quota", false, "no"],
  ["rate_limit_exceeded", "rate-limit", true, "no"],
  ["server_is_overloaded", "unavailable", true, "no"],
  ["server_error", "upstream", true, "unknown"],
])(
  "an error that a stream tells, where there is no status, is known by its code: %s is %s",
  async (code, kind, retryable, billed) => {
    expect(await failureWith(code)).toMatchObject({ code, kind, retryable, billed });
  },
);
