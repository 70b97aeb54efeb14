import type { RandomSource } from "../random.js";
import type { StreamEvent } from "../streams/stream-answer.js";
import { type Members, membersOf } from "../text/members.js";
import type { TextCall, TextEnd, TextResult } from "../text/text-prompt.js";

/** A finished message of Claude's. */
export function messageObject(
  input: Members,
  { answers: [answer], usage }: TextResult,
  random: RandomSource,
): StreamEvent {
  const { thoughts, text, calls, end } = answer;
  const id = `msg_01${random.letters(22)}`;
  return {
    id,
    type: "message",
    role: "assistant",
    model: input["model"],
    content: [
      ...(thoughts === "" ? [] : [thinkingBlock(input, thoughts, random)]),
      ...(text === "" ? [] : [{ type: "text", text, citations: null }]),
      ...calls.map((call) => toolUseBlock(call, random)),
    ],
    stop_reason: stopReason(end),
    stop_sequence: typeof end === "object" ? end.stop : null,
    stop_details: null,
    container: null,
    diagnostics: null,
    usage: {
      input_tokens: usage.input,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      output_tokens: usage.output,
      output_tokens_details: thoughts === "" ? null : { thinking_tokens: usage.thoughts },
      server_tool_use: null,
      service_tier: "standard",
      speed: "standard",
      inference_geo: null,
    },
  };
}

/** Thoughts that are not to be shown are there all the same, empty and signed. */
function thinkingBlock(input: Members, thoughts: string, random: RandomSource): Members {
  const isShown = membersOf(input["thinking"])["display"] !== "omitted";
  return { type: "thinking", thinking: isShown ? thoughts : "", signature: random.letters(64) };
}

function toolUseBlock({ name, json }: TextCall, random: RandomSource): Members {
  const id = `toolu_01${random.letters(22)}`;
  return { type: "tool_use", id, name, input: parsed(json), caller: { type: "direct" } };
}

/** Arguments that the limit has cut are no JSON, and the whole message has nothing in their place. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

function stopReason(end: TextEnd): string {
  if (typeof end === "object") return "stop_sequence";
  return { done: "end_turn", length: "max_tokens", calls: "tool_use" }[end];
}
