import type { ChatVendor } from "../text/chat/chat-vendor.js";
import { toolCalls } from "../text/chat/tool-calls.js";
import { membersOf } from "../text/members.js";

const FINGERPRINT = { system_fingerprint: "fp_1c9e02b7d4_prod" };

/** DeepSeek's chat completions. It thinks unless told not to; there is one choice, and no schema for its JSON. */
export const deepseekChat: ChatVendor = {
  heeds: ({ thinking, reasoning_effort: effort, response_format: format }) => ({
    thinks: membersOf(thinking)["type"] !== "disabled" && effort !== "none",
    count: 1,
    schema: membersOf(format)["type"] === "json_object" ? {} : undefined,
  }),
  newId: (random) => [8, 4, 4, 4, 12].map((length) => random.digits(length)).join("-"),
  newCallId: (random) => `call_00_${random.letters(22)}`,
  envelope: FINGERPRINT,
  chunkEnvelope: FINGERPRINT,
  hasLogprobs: true,
  message: ({ thoughts, text }, calls) => ({
    role: "assistant",
    content: text,
    ...(thoughts === "" ? {} : { reasoning_content: thoughts }),
    ...toolCalls(calls, true),
  }),
  firstDelta: ({ thoughts }) =>
    thoughts === ""
      ? { role: "assistant", content: "" }
      : { role: "assistant", content: null, reasoning_content: "" },
  thoughtDelta: (piece) => ({ content: null, reasoning_content: piece }),
  afterThoughts: [],
  textDelta: (piece) => ({ content: piece, reasoning_content: null }),
  lastDelta: { content: "", reasoning_content: null },
  usage: ({ input, output, thoughts }) => ({
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: thoughts },
    prompt_cache_hit_tokens: 0,
    prompt_cache_miss_tokens: input,
  }),
  usageStands: "in-last-chunk",
  obfuscates: false,
};
