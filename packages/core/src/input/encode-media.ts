import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Operation } from "../operation.js";
import { isFields } from "../request/error-body.js";
import type { MediaRule } from "./media-rule.js";
import { sniffMedia } from "./sniff-media.js";

type Fields = Readonly<Record<string, unknown>>;

/** Turns what the user gave for a body into what is sent. */
export type EncodeBody = (operation: Operation, body: Fields, name: string) => Promise<unknown>;

/**
 * Writes the pictures and other files of a request body in the form the provider takes. The user's own objects stay as they are.
 *
 * @throws {InvalidInputError} when one is too large, or not of a type the provider takes.
 */
export const encodeMedia: EncodeBody = async ({ media = {} }, body, name) => {
  let encoded: unknown = body;
  for (const [place, rule] of Object.entries(media)) {
    const encode = async (value: unknown, [member = "", ...inner]: string[]): Promise<unknown> => {
      if (Array.isArray(value) && member === "[]")
        return Promise.all(value.map((item) => encode(item, inner)));
      const old = isFields(value) ? value[member] : undefined;
      if (old === undefined) return value;
      const found = inner.length > 0 && { [member]: await encode(old, inner) };
      return { ...Object(value), ...(found || (await encodeFile(old, rule, member, place, name))) };
    };
    encoded = await encode(encoded, place.split(/\.|(?=\[)/));
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
  const type = sniffMedia(base64, claimed);
  checkFile(rule, type, Math.floor((base64.replace(/=+$/, "").length * 3) / 4), place, operation);
  const text = form === "data-url" ? `data:${type};base64,${base64}` : base64;
  return { [member]: text, ...(typeMember && { [typeMember]: type }) };
}

/** @throws {InvalidInputError} when a file is not what the rule asks for. */
export function checkFile(
  { types, maxBytes, form }: MediaRule,
  type: string | undefined,
  sizeBytes: number,
  field: string,
  operation: string,
): void {
  if (form !== "url" && type && types.includes(type) && sizeBytes <= maxBytes) return;
  const found = type ?? "no picture, address or base64; readMedia() reads files";
  const wanted = `${form === "url" ? "the address of " : ""}${types.join(" or ")}`;
  const message = `must be ${wanted} of at most ${maxBytes} bytes, and is ${found} (${sizeBytes} bytes)`;
  throw new InvalidInputError(field, message, { operation, allowed: types });
}

/** Encodes bytes, a slice at a time. */
export function toBase64(bytes: Uint8Array): string {
  const sliceBytes = 0x8000; // what String.fromCharCode takes as arguments everywhere
  let binary = "";
  for (let start = 0; start < bytes.length; start += sliceBytes)
    binary += String.fromCharCode(...bytes.subarray(start, start + sliceBytes));
  return btoa(binary);
}
