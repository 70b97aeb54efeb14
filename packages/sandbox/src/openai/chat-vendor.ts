import type { ChatVendor } from "../text/chat/chat-vendor.js";
import { toolCalls } from "../text/chat/tool-calls.js";

/** OpenAI's chat completions. Thoughts are counted and not shown. */
export const openaiChat: ChatVendor = {
  heeds: ({ reasoning_effort: effort }) => ({
    thinks: typeof effort === "string" && effort !== "none" && effort !== "minimal",
  }),
  newId: (random) => `chatcmpl-${random.letters(14)}`,
  newCallId: (random) => `call_${random.letters(24)}`,
  envelope: { service_tier: "default", system_fingerprint: null },
  chunkEnvelope: { service_tier: "default", system_fingerprint: null },
  hasLogprobs: true,
  message: ({ text }, calls) => ({
    role: "assistant",
    content: calls.length > 0 ? null : text,
    refusal: null,
    annotations: [],
    ...toolCalls(calls),
  }),
  firstDelta: ({ calls }) => ({
    role: "assistant",
    content: calls.length > 0 ? null : "",
    refusal: null,
  }),
  thoughtDelta: undefined,
  afterThoughts: [],
  textDelta: (piece) => ({ content: piece }),
  lastDelta: {},
  usage: ({ input, output, thoughts }) => ({
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: thoughts,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  }),
  usageStands: "alone",
  obfuscates: true,
};
