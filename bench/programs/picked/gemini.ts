import { pickGeminiClient } from "@x/gemini";
import { streamGenerateContent } from "@x/gemini/operations";

const gemini = pickGeminiClient([streamGenerateContent], { apiKey: prompt("Key") ?? "" });
const stream = await gemini.streamGenerateContent({
  model: "gemini-3.8-flash",
  contents: [{ parts: [{ text: "Why is the sky blue?" }] }],
});
for await (const piece of stream.text()) document.body.append(piece);
