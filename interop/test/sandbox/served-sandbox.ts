import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { createClaudeClient, type ClaudeClient } from "@x/claude";
import { createDeepSeekClient, type DeepSeekClient } from "@x/deepseek";
import { createGeminiClient, type GeminiClient } from "@x/gemini";
import { createOpenAIClient, type OpenAIClient } from "@x/openai";
import { createSandbox, createTurnableClock, type Sandbox } from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import OpenAI from "openai";
import { afterAll } from "vitest";

/** A sandbox behind real sockets, and clients of both kinds for it. They send nothing again. */
export interface ServedSandbox {
  readonly sandbox: Sandbox;
  readonly official: {
    readonly openai: OpenAI;
    readonly anthropic: Anthropic;
    readonly google: GoogleGenAI;
  };
  readonly ours: {
    readonly openai: OpenAIClient;
    readonly claude: ClaudeClient;
    readonly deepseek: DeepSeekClient;
    readonly gemini: GeminiClient;
  };
  /**
   * Makes the same call with both, each as the first one of a new sandbox on a standing clock: so the answers have the
   * same ids and times.
   */
  both<Theirs, Ours>(
    theirs: () => PromiseLike<Theirs>,
    ours: () => PromiseLike<Ours>,
  ): Promise<Both<Theirs, Ours>>;
}

/** What both clients sent and made of the answer. */
export interface Both<Theirs, Ours> {
  readonly theirs: Theirs;
  readonly ours: Ours;
  /** The bodies that arrived. */
  readonly sent: { readonly theirs: unknown; readonly ours: unknown };
}

/** Serves a sandbox until the tests of this file are over. */
export async function serveSandbox(): Promise<ServedSandbox> {
  const sandbox = createSandbox({ clock: createTurnableClock() });
  const { baseUrl, close } = await startSandboxServer({ sandbox });
  afterAll(close);
  const { apiKey } = sandbox;
  const theirOptions = { apiKey, maxRetries: 0, logLevel: "off" } as const;
  const ourOptions = { apiKey, baseUrl, retries: 0 };
  const alone = async <Result>(call: () => PromiseLike<Result>): Promise<[Result, unknown]> => {
    sandbox.reset();
    return [await call(), sandbox.requests.last?.body];
  };
  return {
    sandbox,
    official: {
      openai: new OpenAI({ ...theirOptions, baseURL: `${baseUrl}/v1` }),
      anthropic: new Anthropic({ ...theirOptions, baseURL: baseUrl }),
      google: new GoogleGenAI({ apiKey, httpOptions: { baseUrl } }),
    },
    ours: {
      openai: createOpenAIClient(ourOptions),
      claude: createClaudeClient(ourOptions),
      deepseek: createDeepSeekClient(ourOptions),
      gemini: createGeminiClient(ourOptions),
    },
    async both(theirCall, ourCall) {
      const [theirs, theirBody] = await alone(theirCall);
      const [ours, ourBody] = await alone(ourCall);
      return { theirs, ours, sent: { theirs: theirBody, ours: ourBody } };
    },
  };
}

/** Everything a stream brings. */
export async function eventsOf<Event>(stream: AsyncIterable<Event>): Promise<readonly Event[]> {
  const events: Event[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** What was on the wire of a value: plain JSON, without the members that an SDK adds for convenience. */
export function onTheWire(value: unknown, added: readonly string[] = []): unknown {
  const json = JSON.stringify(value, (name, member: unknown) =>
    added.includes(name) ? undefined : member,
  );
  return JSON.parse(json);
}
