import { GoogleGenAI } from "@google/genai";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return new GoogleGenAI({ apiKey: "sk-bench-key", httpOptions: { baseUrl } });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const { text } = await client.models.generateContent({
    model: "gemini-3.8-flash",
    contents: "Why is the sky blue?",
  });
  return text;
}
