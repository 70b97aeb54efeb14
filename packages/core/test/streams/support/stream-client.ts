import {
  asStream,
  chat,
  createClient,
  gemini,
  messages,
  responses,
  type ClientOptions,
  type Dialect,
  type Fields,
  type StreamOptions,
  type TextStream,
} from "../../../src/index.js";

/** A dialect, by the name an operation gives it. */
export type Kind = "chat" | "responses" | "messages" | "gemini";

export const dialects: Readonly<Record<Kind, Dialect>> = { chat, responses, messages, gemini };
export const kinds = Object.keys(dialects) as Kind[];

interface StreamClient {
  ask(input: Fields, options?: StreamOptions): Promise<TextStream>;
}

/** What a stream is asked for with, beside its answer. */
export interface Asked {
  readonly input?: Fields;
  readonly options?: StreamOptions;
  readonly client?: ClientOptions;
}

/** Opens a stream of a kind over an answer. */
export async function openStream(
  kind: Kind,
  answer: Response,
  { input = { stream: true }, options, client = {} }: Asked = {},
): Promise<TextStream> {
  const operation = {
    id: "ask",
    method: "POST",
    path: "/ask",
    paid: "tokens",
    body: {},
    bind: asStream,
    stream: dialects[kind],
  } as const;
  const { ask } = createClient<StreamClient>(
    { name: "test", clientName: "@x/test@1.0.0" },
    [operation],
    { apiKey: "sk-0123456789abcdef", fetch: async () => answer, ...client },
  );
  return ask(input, options);
}

/** Everything an iterable yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
