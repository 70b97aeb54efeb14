import type { Members } from "../members.js";
import type { ChatCall } from "./chat-vendor.js";

/** The member `tool_calls` of a finished message; no member where nothing is called. */
export function toolCalls(calls: readonly ChatCall[], numbered = false): Members {
  if (calls.length === 0) return {};
  const written = calls.map(({ id, name, json }, index) => ({
    ...(numbered ? { index } : {}),
    id,
    type: "function",
    function: { name, arguments: json },
  }));
  return { tool_calls: written };
}
