import type { ChatVendor } from "../text/chat/chat-vendor.js";
import { toolCalls } from "../text/chat/tool-calls.js";

/** The efforts that the gateway turns into a budget for thoughts. */
const EFFORTS: ReadonlySet<unknown> = new Set(["low", "medium", "high"]);

/**
 * Claude's messages as the gateway translates them into chat completions. There is one choice, the form of the answer
 * is not heeded, and the signature that ends the thoughts becomes a line break.
 */
export const claudeChat: ChatVendor = {
  heeds: ({ reasoning_effort: effort }) => ({
    thinks: EFFORTS.has(effort),
    count: 1,
    schema: undefined,
  }),
  newId: (random) => `msg_01${random.letters(22)}`,
  newCallId: (random) => `toolu_01${random.letters(22)}`,
  envelope: {},
  chunkEnvelope: { system_fingerprint: null },
  hasLogprobs: false,
  message: ({ thoughts, text }, calls) => ({
    role: "assistant",
    content: text,
    ...(thoughts === "" ? {} : { reasoning_content: thoughts }),
    ...toolCalls(calls),
  }),
  firstDelta: () => ({ content: "", role: "assistant" }),
  thoughtDelta: (piece) => ({ reasoning_content: piece }),
  afterThoughts: [{ reasoning_content: "\n" }, { content: "" }],
  textDelta: (piece) => ({ content: piece }),
  lastDelta: {},
  usage: ({ input, output }) => ({
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0, text_tokens: 0, audio_tokens: 0, image_tokens: 0 },
    completion_tokens_details: { text_tokens: 0, audio_tokens: 0, reasoning_tokens: 0 },
    input_tokens: input,
    output_tokens: 0,
    input_tokens_details: null,
    claude_cache_creation_5_m_tokens: 0,
    claude_cache_creation_1_h_tokens: 0,
  }),
  usageStands: "alone",
  obfuscates: false,
};
