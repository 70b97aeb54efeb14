import type { StreamEvent } from "../streams/stream-answer.js";
import { type Members, listOf, membersOf } from "../text/members.js";
import type { TextCall } from "../text/text-prompt.js";
import { tokensOf } from "../text/tokens.js";

/**
 * The events that lead to a finished message.
 *
 * @param calls The calls of the message, whose arguments may have been cut off.
 */
export function messageEvents(
  finished: StreamEvent,
  calls: readonly TextCall[],
): readonly StreamEvent[] {
  const { content, stop_reason, stop_sequence, usage } = finished;
  const blocks = listOf(content);
  const firstCall = blocks.length - calls.length;
  const counts = membersOf(usage);
  const begun = { ...finished, content: [], stop_reason: null, stop_sequence: null };
  return [
    { type: "message_start", message: { ...begun, usage: { ...counts, ...BEGUN } } },
    { type: "ping" },
    ...blocks.flatMap((block, index) =>
      blockEvents(block, index, piecesOf(block, calls[index - firstCall])),
    ),
    {
      type: "message_delta",
      delta: { stop_reason, stop_sequence, stop_details: null, container: null },
      usage: {
        input_tokens: counts["input_tokens"],
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: counts["output_tokens"],
        output_tokens_details: counts["output_tokens_details"],
        server_tool_use: null,
      },
    },
    { type: "message_stop" },
  ];
}

/** The counts of a message that has only begun. */
const BEGUN = { output_tokens: 1, output_tokens_details: null };

function blockEvents(
  block: Members,
  index: number,
  deltas: readonly Members[],
): readonly StreamEvent[] {
  return [
    { type: "content_block_start", index, content_block: emptied(block) },
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index },
  ];
}

/** A block as it begins: with nothing in it. */
function emptied(block: Members): Members {
  if (block["type"] === "thinking") return { ...block, thinking: "", signature: "" };
  return block["type"] === "text" ? { ...block, text: "" } : { ...block, input: {} };
}

function piecesOf(block: Members, call: TextCall | undefined): readonly Members[] {
  if (call !== undefined) {
    const pieces = ["", ...tokensOf(call.json)];
    return pieces.map((piece) => ({ type: "input_json_delta", partial_json: piece }));
  }
  if (block["type"] === "text") {
    return tokensOf(String(block["text"])).map((text) => ({ type: "text_delta", text }));
  }
  const thoughts = tokensOf(String(block["thinking"]));
  return [
    ...thoughts.map((thinking) => ({ type: "thinking_delta", thinking })),
    { type: "signature_delta", signature: block["signature"] },
  ];
}
