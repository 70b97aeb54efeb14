import type { RandomSource } from "../../random.js";
import type { StreamEvent } from "../../streams/stream-answer.js";
import { type Members, listOf, membersOf } from "../../text/members.js";
import type { TextResult } from "../../text/text-prompt.js";

/** A finished answer of `/v1/responses`. */
export function responseObject(
  input: Members,
  { answers: [answer], usage }: TextResult,
  random: RandomSource,
  nowMs: number,
): StreamEvent {
  const isCut = answer.end === "length";
  const createdAt = Math.floor(nowMs / 1000);
  return {
    ...responseHead(input, random, createdAt),
    status: isCut ? "incomplete" : "completed",
    completed_at: isCut ? null : createdAt,
    incomplete_details: isCut ? { reason: "max_output_tokens" } : null,
    output: outputItems(input, answer, random),
    usage: {
      input_tokens: usage.input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: usage.output,
      output_tokens_details: { reasoning_tokens: usage.thoughts },
      total_tokens: usage.input + usage.output,
    },
  };
}

/** An answer that has begun: what the request said, with its defaults. */
export function begunResponse(finished: StreamEvent): StreamEvent {
  const { completed_at: _at, ...members } = finished;
  return { ...members, status: "in_progress", incomplete_details: null, output: [], usage: null };
}

function responseHead(input: Members, random: RandomSource, createdAt: number): Members {
  const reasoning = membersOf(input["reasoning"]);
  return {
    id: `resp_${random.letters(48)}`,
    object: "response",
    created_at: createdAt,
    status: "in_progress",
    background: input["background"] ?? false,
    error: null,
    incomplete_details: null,
    instructions: input["instructions"] ?? null,
    max_output_tokens: input["max_output_tokens"] ?? null,
    max_tool_calls: input["max_tool_calls"] ?? null,
    model: input["model"],
    output: [],
    parallel_tool_calls: input["parallel_tool_calls"] ?? true,
    previous_response_id: input["previous_response_id"] ?? null,
    reasoning: { effort: reasoning["effort"] ?? null, summary: reasoning["summary"] ?? null },
    service_tier: "default",
    store: input["store"] ?? true,
    temperature: input["temperature"] ?? 1,
    text: input["text"] ?? { format: { type: "text" } },
    tool_choice: input["tool_choice"] ?? "auto",
    tools: input["tools"] ?? [],
    top_p: input["top_p"] ?? 1,
    truncation: input["truncation"] ?? "disabled",
    usage: null,
    metadata: input["metadata"] ?? {},
  };
}

function outputItems(
  input: Members,
  { thoughts, text, calls, end }: TextResult["answers"][0],
  random: RandomSource,
): readonly Members[] {
  const items: Members[] = [];
  if (thoughts !== "") items.push(reasoningItem(input, thoughts, random));
  if (text !== "") items.push(messageItem(text, random));
  for (const { name, json } of calls) items.push(callItem(name, json, random));
  // What the limit cut is the last thing that was begun.
  return items.map((item, index) =>
    item["status"] !== undefined && end === "length" && index === items.length - 1
      ? { ...item, status: "incomplete" }
      : item,
  );
}

function reasoningItem(input: Members, thoughts: string, random: RandomSource): Members {
  const { summary, generate_summary: olderSummary } = membersOf(input["reasoning"]);
  const isShown = (summary ?? olderSummary ?? null) !== null;
  const isSealed = [input["include"]].flat().includes("reasoning.encrypted_content");
  return {
    id: `rs_${random.letters(48)}`,
    type: "reasoning",
    summary: isShown ? [{ type: "summary_text", text: thoughts }] : [],
    ...(isSealed ? { encrypted_content: btoa(random.letters(48)) } : {}),
  };
}

function messageItem(text: string, random: RandomSource): Members {
  return {
    id: `msg_${random.letters(48)}`,
    type: "message",
    status: "completed",
    role: "assistant",
    content: [{ type: "output_text", text, annotations: [], logprobs: [] }],
  };
}

function callItem(name: string, json: string, random: RandomSource): Members {
  return {
    id: `fc_${random.letters(48)}`,
    type: "function_call",
    status: "completed",
    call_id: `call_${random.letters(24)}`,
    name,
    arguments: json,
  };
}

/** The parts of a message, or the summary of thoughts. */
export function partsOf(item: Members): readonly Members[] {
  return listOf(item["content"] ?? item["summary"]);
}
