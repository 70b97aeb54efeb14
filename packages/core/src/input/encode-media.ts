import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Fields } from "../fields.js";
import type { Operation } from "../operation.js";
import type { MediaRule } from "./media-rule.js";
import { typeOf } from "./media-type.js";

/** Turns what the user gave for a body into what is sent. */
export type EncodeBody = (operation: Operation, body: Fields) => Promise<unknown>;

/**
 * Writes the pictures and other files of a request body in the form the provider takes. The user's own objects stay as they are.
 *
 * @throws {InvalidInputError} when one is too large, or not of a type the provider takes.
 */
export const encodeMedia: EncodeBody = async ({ id, media = {} }, body) => {
  let encoded: unknown = body;
  for (const place in media) {
    const rule = media[place] as MediaRule;
    const encode = async (holder: unknown, [member = "", ...inner]: string[]): Promise<unknown> => {
      if (Array.isArray(holder))
        return Promise.all(holder.map((item) => encode(item, [member, ...inner])));
      const value = (Object(holder) as Fields)[member];
      if (value === undefined) return holder;
      const changed = inner[0]
        ? { [member]: await encode(value, inner) }
        : await encodeFile(value, rule, member, place, id);
      return { ...(holder as Fields), ...changed };
    };
    encoded = await encode(encoded, place.split(/(?:\[\])?\./));
  }
  return encoded;
};

/** What takes the place of a file: the member that holds it, and the one beside it that names its type. */
async function encodeFile(
  given: unknown,
  rule: MediaRule,
  member: string,
  place: string,
  operation: string,
): Promise<Fields> {
  const { form, typeMember } = rule;
  const value = given instanceof URL ? given.href : given;
  const isText = typeof value === "string";
  if (isText && form !== "base64-only" && /^(https?|asset):/i.test(value))
    return { [member]: value };
  const bytes = value instanceof Blob ? await value.arrayBuffer() : (Object(value) as ArrayBuffer);
  const base64 = isText ? value.replace(/^data:[^,]*,/, "") : toBase64(new Uint8Array(bytes));
  const claimed = isText
    ? /^data:([^;,]*)/.exec(value)?.[1]
    : (value as Partial<Blob> | null)?.type;
  const type = typeOf(rule.types, base64, claimed);
  const sizeBytes = Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
  if (!type || form === "url" || sizeBytes > rule.maxBytes)
    throw fileError(rule, type || claimed, sizeBytes, place, operation);
  const text = form === "data-url" ? `data:${type};base64,${base64}` : base64;
  return { [member]: text, ...(typeMember && { [typeMember]: type }) };
}

/** The error for a file that is not what the rule asks for. */
export function fileError(
  { types, maxBytes, form }: MediaRule,
  found: string | undefined,
  sizeBytes: number,
  field: string,
  operation: string,
): InvalidInputError {
  const allowed = types.map(({ type }) => type);
  const wanted = `${form === "url" ? "the address of " : ""}${allowed.join(" or ")}`;
  const is = found || "none of these; readMedia() reads files";
  const message = `must be ${wanted} of at most ${maxBytes} bytes, and is ${is} (${sizeBytes} bytes)`;
  return new InvalidInputError(field, message, { operation, allowed });
}

/** Encodes bytes, a slice at a time. */
export function toBase64(bytes: Uint8Array): string {
  const sliceBytes = 0x8000; // what String.fromCharCode takes as arguments everywhere
  let binary = "";
  for (let start = 0; start < bytes.length; start += sliceBytes)
    binary += String.fromCharCode(...bytes.subarray(start, start + sliceBytes));
  return btoa(binary);
}
