import type { Bytes } from "../bytes.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { isFields } from "../fields.js";
import { fileError, toBase64, type EncodeBody } from "./encode-media.js";
import type { MediaRule } from "./media-rule.js";
import { typeOf } from "./media-type.js";

/**
 * Writes a body as a form.
 *
 * @throws {InvalidInputError} when a file is too large, not of a type the provider takes, or has no name and no known type.
 */
export const encodeForm: EncodeBody = async ({ id, media = {} }, body) => {
  const form = new FormData();
  for (const [member, value] of Object.entries(body)) {
    const rule = media[member];
    if (rule) form.append(member, ...(await readFile(value, rule, member, id)));
    else
      for (const one of [value].flat())
        form.append(member, isFields(one) ? JSON.stringify(one) : `${one}`);
  }
  return form;
};

/** Writes a body as a form where there is a file in it; as JSON where there is none, or only its address. */
export const encodeFormForFiles: EncodeBody = async (operation, body) => {
  for (const member in operation.media) {
    const value = body[member];
    if (value instanceof URL)
      return encodeFormForFiles(operation, { ...body, [member]: value.href });
    if (value !== undefined && !/^https?:/i.test(`${value}`)) return encodeForm(operation, body);
  }
  return body;
};

/** A file as a part of a form, under a name whose extension tells its type. */
async function readFile(
  value: unknown,
  rule: MediaRule,
  member: string,
  operation: string,
): Promise<[file: Blob, name: string]> {
  const file = toBlob(value);
  const { size, type: claimed } = file;
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer()); // as long as any signature
  const type = typeOf(rule.types, toBase64(head), claimed);
  // A claim of octet-stream says nothing.
  if ((!type && claimed && !/octet/.test(claimed)) || size > rule.maxBytes)
    throw fileError(rule, type || claimed, size, member, operation);
  const { name = type && `${member}.${type.split(/\/(?:x-)?/)[1]}` } = file as Partial<File>;
  if (!name || size === 0)
    throw new InvalidInputError(
      member,
      `must be a file with a name, such as new File([bytes], "name.mp3")`,
      { operation, allowed: rule.types.map((one) => one.type) },
    );
  return [type && type !== claimed ? new Blob([file], { type }) : file, name];
}

/** The file that was given as bytes, as base64 or as a data URL; an empty one for anything else. */
function toBlob(value: unknown): Blob {
  if (value instanceof Blob) return value;
  const isBytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  const [, type = "", base64 = ""] =
    /^(?:data:([^;,]*)[^,]*,)?(.*)$/s.exec(`${isBytes || value}`) ?? [];
  return new Blob(isBytes ? [value as BlobPart] : [fromBase64(base64)], { type });
}

function fromBase64(base64: string): Bytes {
  try {
    return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
