import OpenAI from "openai";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return new OpenAI({ apiKey: "sk-bench-key", baseURL: `${baseUrl}/v1`, maxRetries: 0 });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const { output_text } = await client.responses.create({
    model: "gpt-5.5",
    input: "Why is the sky blue?",
  });
  return output_text;
}
