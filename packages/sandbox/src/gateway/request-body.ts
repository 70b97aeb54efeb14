import type { IncomingCall } from "../transport/incoming-call.js";
import { formInput } from "./form-input.js";
import type { BodyType } from "./served-operation.js";

/** What a body turned out to be. */
export type RequestBody =
  | { readonly kind: "read"; readonly type: BodyType; readonly value: unknown }
  | { readonly kind: "broken"; readonly message: string }
  /** Empty, or of a media type that is not read. */
  | { readonly kind: "none" };

/** The beginnings of the media types that are read. A form is a form, whichever way it is written. */
const FORMS = ["multipart/form-data", "application/x-www-form-urlencoded"];

/** Reads a body as its label says: the gateway looks at the beginning of the media type. */
export async function readRequestBody(call: IncomingCall): Promise<RequestBody> {
  const label = call.headers.get("content-type") ?? "";
  if (call.body.length === 0) return { kind: "none" };
  try {
    if (label.startsWith("application/json")) {
      const value: unknown = JSON.parse(new TextDecoder().decode(call.body));
      return { kind: "read", type: "application/json", value };
    }
    if (FORMS.some((form) => label.startsWith(form))) {
      const headers = { "content-type": label };
      const form = await new Response(call.body.slice(), { headers }).formData();
      return { kind: "read", type: "multipart/form-data", value: await formInput(form) };
    }
  } catch (error) {
    return { kind: "broken", message: (error as Error).message };
  }
  return { kind: "none" };
}
