import { createDeepSeekClient } from "@x/deepseek";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createDeepSeekClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} deepseek */
export async function call(deepseek) {
  const { choices } = await deepseek.createChatCompletion({
    model: "deepseek-flash",
    messages: [{ role: "user", content: "Why is the sky blue?" }],
  });
  return choices?.[0]?.message?.content;
}
