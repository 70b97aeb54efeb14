import { createGeminiClient } from "@x/gemini";

const gemini = createGeminiClient({ apiKey: prompt("Key") ?? "" });
const stream = await gemini.streamGenerateContent({
  model: "gemini-3.8-flash",
  contents: [{ parts: [{ text: "Why is the sky blue?" }] }],
});
for await (const piece of stream.text()) document.body.append(piece);
