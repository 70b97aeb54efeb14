import { expect, test } from "vitest";
import { createDeepSeekClient } from "../src/index.js";

const input = { model: "deepseek-flash", messages: [{ role: "user" as const, content: "Hello" }] };

test("an answer may begin with the blank lines DeepSeek writes while a request waits", async () => {
  const answer = { id: "1", object: "chat.completion", created: 1, model: "m", choices: [] };
  const fetch = async (): Promise<Response> => new Response(`\n\n\n${JSON.stringify(answer)}`);
  const deepseek = createDeepSeekClient({ apiKey: "sk-key", fetch });
  await expect(deepseek.createChatCompletion(input)).resolves.toEqual(answer);
});

test("a stream may begin with them too", async () => {
  const choice = { index: 0, delta: { content: "Hello" }, finish_reason: "stop" };
  const chunk = { id: "1", object: "chat.completion.chunk", created: 1, choices: [choice] };
  const fetch = async (): Promise<Response> =>
    new Response(`\n\n\n: keep-alive\n\ndata: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
  const deepseek = createDeepSeekClient({ apiKey: "sk-key", fetch });
  const stream = await deepseek.createChatCompletion({ ...input, stream: true });
  const { choices } = await stream.final();
  expect(choices[0]?.message.content).toBe("Hello");
});
