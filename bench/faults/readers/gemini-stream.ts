import { ApiError, GoogleGenAI } from "@google/genai";
import { createGeminiClient } from "@x/gemini";
import type { StreamRoute } from "../stream-reader.js";
import { ourReaders } from "./our-readers.js";

const model = "gemini-3.8-flash";

/** Gemini's stream of generated content. */
export const geminiStream: StreamRoute = {
  title: "Gemini generated content",
  operation: "streamGenerateContent",
  ...ourReaders(
    (options, text, limits) =>
      createGeminiClient(options).streamGenerateContent(
        { model, contents: [{ role: "user", parts: [{ text }] }] },
        limits,
      ),
    ({ candidates }) => candidates?.[0]?.content?.parts?.[0]?.text,
    ({ candidates }) => candidates?.[0]?.content?.parts?.map(({ text }) => text).join("") ?? "",
  ),
  official: [
    {
      name: "`@google/genai`: `generateContentStream()`",
      isTyped: (error) => error instanceof ApiError,
      async read({ apiKey, baseUrl, timeoutMs: timeout, question, signal }, held) {
        const official = new GoogleGenAI({ apiKey, httpOptions: { baseUrl, timeout } });
        const stream = await official.models.generateContentStream({
          model,
          contents: question,
          config: { abortSignal: signal },
        });
        for await (const chunk of stream) held.text += chunk.text ?? "";
      },
    },
  ],
};
