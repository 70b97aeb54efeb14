import { createGeminiClient } from "@x/gemini";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createGeminiClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} gemini */
export async function call(gemini) {
  const { candidates } = await gemini.generateContent({
    model: "gemini-3.8-flash",
    contents: [{ role: "user", parts: [{ text: "Why is the sky blue?" }] }],
  });
  return candidates?.[0]?.content?.parts?.[0]?.text;
}
