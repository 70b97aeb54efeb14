import OpenAI from "openai";
import type { Target } from "../stream-reader.js";

/** OpenAI's own client, pointed at a gateway. */
export function officialOpenAI({ baseUrl, apiKey, timeoutMs }: Target): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: `${baseUrl}/v1`,
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: "off",
  });
}

export function isOpenAIError(error: unknown): boolean {
  return error instanceof OpenAI.OpenAIError;
}
