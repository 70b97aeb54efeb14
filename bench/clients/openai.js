import { createOpenAIClient } from "@x/openai";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createOpenAIClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} openai */
export async function call(openai) {
  const { output } = await openai.createResponse({
    model: "gpt-5.5",
    input: "Why is the sky blue?",
  });
  const message = output?.find((item) => item.type === "message");
  const [part] = message?.content ?? [];
  return part && "text" in part ? part.text : undefined;
}
