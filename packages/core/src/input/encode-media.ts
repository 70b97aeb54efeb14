import { InvalidInputError } from "../errors/invalid-input-error.js";
import { sniffPicture } from "./sniff-picture.js";
import type { MediaRule } from "./media-rule.js";

/**
 * Writes the pictures of a request body, in place, in the form the provider takes.
 *
 * @throws {InvalidInputError} when one is empty, too large, or not of a type the provider takes.
 */
export async function encodeMedia(
  rules: Readonly<Record<string, MediaRule>> | undefined,
  body: Record<string, unknown>,
  operation: string,
): Promise<void> {
  for (const [name, rule] of Object.entries(rules ?? {})) {
    if (body[name] !== undefined) body[name] = await encode(body[name], name, rule, operation);
  }
}

async function encode(value: unknown, field: string, rule: MediaRule, operation: string): Promise<string> {
  if (value instanceof URL) return value.href;
  if (typeof value === "string" && /^https?:\/\//i.test(value)) return value;
  const base64 = typeof value === "string" ? value.replace(/^data:[^,]*,/, "").trim() : toBase64(await toBytes(value, field, rule, operation));
  const type = sniffPicture(base64);
  if (!type || !rule.types.includes(type)) {
    const found = type ? `is ${type}` : `is not a picture${typeof value === "string" ? ", nor an https address; read a file with readMedia()" : ""}`;
    throw new InvalidInputError(field, `${found}, and must be ${rule.types.join(" or ")}`, { operation, allowed: rule.types });
  }
  checkSize(Math.floor((base64.length * 3) / 4), field, rule, operation);
  return rule.form === "base64" ? base64 : `data:${type};base64,${base64}`;
}

async function toBytes(value: unknown, field: string, rule: MediaRule, operation: string): Promise<Uint8Array> {
  if (value instanceof Blob) {
    checkSize(value.size, field, rule, operation);
    return new Uint8Array(await value.arrayBuffer());
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value;
  throw new InvalidInputError(field, "must be an https address, base64 text, a Blob, an ArrayBuffer or a Uint8Array", { operation });
}

function checkSize(sizeBytes: number, field: string, { maxBytes }: MediaRule, operation: string): void {
  if (sizeBytes > maxBytes) {
    throw new InvalidInputError(field, `is ${sizeBytes} bytes, and must be at most ${maxBytes}`, { operation });
  }
}

function toBase64(bytes: Uint8Array): string {
  const sliceBytes = 0x8000; // what String.fromCharCode takes as arguments everywhere
  let binary = "";
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + sliceBytes));
  }
  return btoa(binary);
}
