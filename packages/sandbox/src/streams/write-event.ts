import type { StreamDialect, StreamEvent } from "./stream-answer.js";

/** The sign of life the gateway can be set up to send while it waits. */
export const PING = ": PING\n\n";

/**
 * Writes an event as the gateway does: one `data:` line, and a name from `type` where the dialect has names.
 * Anthropic's events are followed by a second blank line.
 */
export function writeEvent(dialect: StreamDialect, event: StreamEvent): string {
  const data = `data: ${JSON.stringify(event)}\n\n`;
  if (dialect === "responses") return `event: ${String(event["type"])}\n${data}`;
  if (dialect === "messages") return `event: ${String(event["type"])}\n${data}\n`;
  return data;
}

/** What the gateway writes after the last event, also after one that was not meant to be the last. */
export function writeEnd(dialect: StreamDialect): string {
  return dialect === "chat" ? "data: [DONE]\n\n" : "";
}
