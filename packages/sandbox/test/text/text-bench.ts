import { type Sandbox, type SandboxOptions, createSandbox } from "../../src/index.js";
import { type TurnableClock, createTurnableClock } from "../../src/index.js";
import type { Members } from "../../src/text/members.js";

/** A route that writes texts, and how to ask it. */
export interface TextRoute {
  readonly provider: string;
  readonly operationId: string;
  readonly path: string;
  readonly streamPath: string;
  /** A request for an answer to a question. */
  input(question: string): Members;
  /** What turns the request into one for a stream. */
  readonly stream: Members;
  readonly wholeSchema: string;
  readonly eventSchema: string;
}

const chat = (provider: string, model: string): TextRoute => ({
  provider,
  operationId: "createChatCompletion",
  path: "/v1/chat/completions",
  streamPath: "/v1/chat/completions",
  input: (question) => ({ model, messages: [{ role: "user", content: question }] }),
  stream: { stream: true },
  wholeSchema: "ChatCompletionResponse",
  eventSchema: "ChatStreamEvent",
});

/** Every route that writes texts. */
export const ROUTES = {
  openai: chat("openai", "gpt-5.5"),
  claudeChat: chat("claude", "claude-opus-5"),
  deepseek: chat("deepseek", "deepseek-flash"),
  responses: {
    provider: "openai",
    operationId: "createResponse",
    path: "/v1/responses",
    streamPath: "/v1/responses",
    input: (question) => ({ model: "gpt-5.5", input: question }),
    stream: { stream: true },
    wholeSchema: "ResponseObject",
    eventSchema: "ResponseStreamEvent",
  },
  messages: {
    provider: "claude",
    operationId: "createMessage",
    path: "/v1/messages",
    streamPath: "/v1/messages",
    input: (question) => ({
      model: "claude-opus-5",
      max_tokens: 500,
      messages: [{ role: "user", content: question }],
    }),
    stream: { stream: true },
    wholeSchema: "ClaudeMessageResponse",
    eventSchema: "ClaudeStreamEvent",
  },
  gemini: {
    provider: "gemini",
    operationId: "streamGenerateContent",
    path: "/v1beta/models/gemini-3.8-flash:generateContent",
    streamPath: "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse",
    input: (question) => ({ contents: [{ role: "user", parts: [{ text: question }] }] }),
    stream: {},
    wholeSchema: "GeminiGenerateContentResponse",
    eventSchema: "GeminiStreamEvent",
  },
} satisfies Record<string, TextRoute>;

export type RouteName = keyof typeof ROUTES;

export const ROUTE_NAMES = Object.keys(ROUTES) as readonly RouteName[];

/** A sandbox on a standing clock, asked for texts. */
export interface TextBench {
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  /** A whole answer. */
  whole(name: RouteName, question: string, extra?: Members): Promise<Members>;
  /** An answer as a stream, not read yet. */
  stream(name: RouteName, question: string, extra?: Members): Promise<Response>;
}

export function createTextBench(options: Omit<SandboxOptions, "clock"> = {}): TextBench {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const post: TextBench["post"] = (path, body, init = {}) =>
    sandbox.fetch(`${sandbox.baseUrl}${path}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${sandbox.apiKey}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...init,
    });
  return {
    sandbox,
    clock,
    post,
    whole: async (name, question, extra = {}) => {
      const route = ROUTES[name];
      const response = await post(route.path, { ...route.input(question), ...extra });
      if (response.status !== 200) throw new Error(await response.text());
      return (await response.json()) as Members;
    },
    stream: (name, question, extra = {}) => {
      const { streamPath, stream, input } = ROUTES[name];
      return post(streamPath, { ...input(question), ...extra, ...stream });
    },
  };
}

/** The data of all events of a stream, without `[DONE]`. */
export function eventsIn(text: string): readonly Members[] {
  const data = [...text.matchAll(/^data: (.*)$/gm)].map(([, line]) => line!);
  return data.filter((line) => line !== "[DONE]").map((line) => JSON.parse(line) as Members);
}
