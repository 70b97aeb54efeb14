import type { OddEvent } from "../faults/fault.js";
import { membersOf } from "../text/members.js";
import type { StreamAnswer, StreamDialect, StreamEvent } from "./stream-answer.js";
import { writeEvent } from "./write-event.js";

/** Writes an event that does not belong into a stream. */
export function oddEvent({ dialect, events, whole }: StreamAnswer, what: OddEvent): string {
  const like = events[0] ?? {};
  switch (what) {
    case "bare":
      return writeEvent(dialect, bareEvent(dialect, like));
    case "usage-only":
      return writeEvent(dialect, usageEvent(dialect, like, whole()));
    case "unknown":
      return writeEvent(dialect, unknownEvent(dialect));
    case "empty":
      return "\n\ndata:\n\nevent: ping\n\n";
    case "null":
      return "data: null\n\n";
    default:
      return `${writeEvent(dialect, like).trimEnd().slice(0, -7)}\n\n`;
  }
}

/** An event of a type nobody knows, of at least so many bytes. */
export function hugeEvent({ dialect }: StreamAnswer, bytes: number): string {
  return writeEvent(dialect, { ...unknownEvent(dialect), padding: "x".repeat(bytes) });
}

function bareEvent(dialect: StreamDialect, like: StreamEvent): StreamEvent {
  const { choices: _choices, candidates: _candidates, ...rest } = like;
  if (dialect === "responses") return { type: "response.output_text.delta" };
  return dialect === "messages" ? { type: "content_block_delta", index: 0 } : rest;
}

function usageEvent(dialect: StreamDialect, like: StreamEvent, whole: StreamEvent): StreamEvent {
  const { usage, usageMetadata } = whole;
  switch (dialect) {
    case "chat":
      return { ...like, choices: [], usage };
    case "responses":
      return { type: "response.in_progress", response: { ...membersOf(like["response"]), usage } };
    case "messages":
      return { type: "message_delta", delta: {}, usage };
    default:
      return { usageMetadata };
  }
}

function unknownEvent(dialect: StreamDialect): StreamEvent {
  if (dialect === "gemini") return { candidates: [], sandboxNote: "unknown" };
  if (dialect === "chat") return { object: "sandbox.note", choices: [] };
  return { type: "sandbox.note" };
}
