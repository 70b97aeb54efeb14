import Anthropic from "@anthropic-ai/sdk";

/** @param {string} baseURL */
export function create(baseURL) {
  return new Anthropic({ apiKey: "sk-bench-key", baseURL, maxRetries: 0 });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const { content } = await client.messages.create({
    model: "claude-opus-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: "Why is the sky blue?" }],
  });
  const [block] = content;
  return block?.type === "text" ? block.text : undefined;
}
