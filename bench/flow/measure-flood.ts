import { setTimeout } from "node:timers/promises";
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { createClaudeClient } from "@x/claude";
import { createGeminiClient } from "@x/gemini";
import { createOpenAIClient } from "@x/openai";
import OpenAI from "openai";
import { QUESTION } from "./routes.js";
import { startStreamServer } from "./start-stream-server.js";

/** What a client takes from a server that sends as fast as it can, while the program that reads sleeps. */
export interface Flood {
  readonly reader: string;
  readonly isOurs: boolean;
  /** The bytes that left the server, what the system holds on both sides included. */
  readonly bytes: number;
}

const SLEEP_MS = 2_000;
const apiKey = "sk-bench-key";
const question = { model: "claude-opus-5", max_tokens: 64_000 };
const messages = [{ role: "user" as const, content: QUESTION }];
const contents = [{ role: "user", parts: [{ text: QUESTION }] }];
const gemini = { model: "gemini-3.8-flash", contents };
const response = { model: "gpt-5.5", input: QUESTION, stream: true as const };

/** The ways of opening a stream. */
const openers: Readonly<Record<string, (baseUrl: string) => Promise<AsyncIterable<unknown>>>> = {
  "raw fetch": async (baseUrl) => (await fetch(`${baseUrl}/v1/responses`)).body!,
  "@x/openai": (baseUrl) => createOpenAIClient({ apiKey, baseUrl }).createResponse(response),
  openai: (baseUrl) => new OpenAI({ apiKey, baseURL: `${baseUrl}/v1` }).responses.create(response),
  "@x/claude": (baseUrl) =>
    createClaudeClient({ apiKey, baseUrl }).createMessage({ ...question, messages, stream: true }),
  "@anthropic-ai/sdk": (baseURL) =>
    new Anthropic({ apiKey, baseURL }).messages.create({ ...question, messages, stream: true }),
  "@x/gemini": (baseUrl) => createGeminiClient({ apiKey, baseUrl }).streamGenerateContent(gemini),
  "@google/genai": (baseUrl) =>
    new GoogleGenAI({ apiKey, httpOptions: { baseUrl } }).models.generateContentStream(gemini),
};

/** Reads one event of a flood with each, sleeps, and asks the server how much it got rid of. */
export async function measureFlood(): Promise<readonly Flood[]> {
  const floods: Flood[] = [];
  const { baseUrl, close } = await startStreamServer();
  try {
    for (const [reader, open] of Object.entries(openers)) {
      const events = (await open(`${baseUrl}/flood`))[Symbol.asyncIterator]();
      await events.next();
      await setTimeout(SLEEP_MS);
      const bytes = Number(await (await fetch(`${baseUrl}/flooded`)).text());
      await events.return?.();
      floods.push({ reader, isOurs: reader.startsWith("@x/"), bytes });
    }
  } finally {
    close();
  }
  return floods;
}
