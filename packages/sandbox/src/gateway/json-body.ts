import type { IncomingCall } from "../transport/incoming-call.js";

/** What a JSON body turned out to be. */
export type JsonBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "broken"; readonly message: string }
  /** Empty, or of a media type that is not read as JSON. */
  | { readonly kind: "none" };

/** Reads a body if it is labelled as JSON: the gateway looks at the beginning of the media type. */
export function readJsonBody(call: IncomingCall): JsonBody {
  const isJson = call.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (!isJson || call.body.length === 0) return { kind: "none" };
  try {
    return { kind: "json", value: JSON.parse(new TextDecoder().decode(call.body)) };
  } catch (error) {
    return { kind: "broken", message: (error as Error).message };
  }
}
