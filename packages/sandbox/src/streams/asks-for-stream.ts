import type { GatewayContext } from "../gateway/environment.js";
import type { ServedOperation } from "../gateway/served-operation.js";

/** Whether an operation can be asked for a stream. */
export function canStream({ provider, stream }: ServedOperation): boolean {
  return stream !== undefined || provider === "gemini";
}

/**
 * Whether a request asks for a stream. For Gemini `?alt=sse` decides and not the action: `:streamGenerateContent`
 * without it is answered whole by the older builds of the gateway, and `:generateContent` with it streams.
 */
export function asksForStream(context: GatewayContext): boolean {
  const operation = context.get("operation") as ServedOperation | undefined;
  if (operation === undefined || !canStream(operation)) return false;
  if (operation.provider === "gemini")
    return context.env.call.url.searchParams.get("alt") === "sse";
  const body = context.get("body");
  const input = body.kind === "read" ? (body.value as { stream?: unknown } | null) : null;
  return input?.stream === true;
}
