import { createClaudeClient } from "@x/claude";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createClaudeClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} claude */
export async function call(claude) {
  const { content } = await claude.createMessage({
    model: "claude-opus-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: "Why is the sky blue?" }],
  });
  const [block] = content ?? [];
  return block && "text" in block ? block.text : undefined;
}
