import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { MediaRule } from "./media-rule.js";
import { sniffPicture } from "./sniff-picture.js";

/**
 * Writes the pictures of a request body, in place, in the form the provider takes.
 *
 * @throws {InvalidInputError} when one is too large, or not of a type the provider takes.
 */
export async function encodeMedia(
  rules: Readonly<Record<string, MediaRule>>,
  body: Record<string, unknown>,
  operation: string,
): Promise<void> {
  for (const [name, { types, maxBytes, form }] of Object.entries(rules)) {
    const given = body[name];
    if (given === undefined) continue;
    const value = given instanceof URL ? given.href : given;
    const text = typeof value === "string" ? value : toBase64(await readBytes(value));
    body[name] = text;
    if (/^https?:/i.test(text)) continue;
    const base64 = text.replace(/^data:[^,]*,/, "");
    const type = sniffPicture(base64) ?? "no picture, address or base64; readMedia() reads files";
    const sizeBytes = Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
    if (!types.includes(type) || sizeBytes > maxBytes) {
      const message = `must be ${types.join(" or ")} of at most ${maxBytes} bytes, and is ${type} (${sizeBytes} bytes)`;
      throw new InvalidInputError(name, message, { operation, allowed: types });
    }
    body[name] = form === "base64" ? base64 : `data:${type};base64,${base64}`;
  }
}

async function readBytes(value: unknown): Promise<Uint8Array> {
  return new Uint8Array(
    value instanceof Blob ? await value.arrayBuffer() : (Object(value) as ArrayBuffer | Uint8Array),
  );
}

function toBase64(bytes: Uint8Array): string {
  const sliceBytes = 0x8000; // what String.fromCharCode takes as arguments everywhere
  let binary = "";
  for (let start = 0; start < bytes.length; start += sliceBytes)
    binary += String.fromCharCode(...bytes.subarray(start, start + sliceBytes));
  return btoa(binary);
}
