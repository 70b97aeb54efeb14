import { InvalidInputError } from "../errors/invalid-input-error.js";
import { isFields } from "../request/error-body.js";
import { checkFile, encodeMedia, toBase64, type EncodeBody } from "./encode-media.js";
import type { MediaRule } from "./media-rule.js";
import { sniffMedia } from "./sniff-media.js";

/**
 * Writes a body as a form where the operation wants one, otherwise as {@link encodeMedia} does.
 *
 * @throws {InvalidInputError} when a file is too large, not of a type the provider takes, or has no name and no known type.
 */
export const encodeForm: EncodeBody = async (operation, body, name) => {
  const { media = {}, form: when } = operation;
  const hasFile = Object.keys(media).some((member) => isBytes(body[member]));
  if (when !== "always" && !(when && hasFile)) return encodeMedia(operation, body, name);
  const form = new FormData();
  for (const [member, value] of Object.entries(body)) {
    const rule = media[member];
    if (rule) form.append(member, ...(await readFile(value, rule, member, name)));
    else
      for (const one of [value].flat())
        form.append(member, isFields(one) ? JSON.stringify(one) : `${one}`);
  }
  return form;
};

function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** A file as a part of a form, under a name whose extension tells its type. */
async function readFile(
  value: unknown,
  rule: MediaRule,
  member: string,
  operation: string,
): Promise<[file: Blob, name: string]> {
  const file = value instanceof Blob ? value : new Blob(isBytes(value) ? [value as BlobPart] : []);
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer()); // as long as any signature
  const type = sniffMedia(toBase64(head), file.type);
  const { name = type && `${member}.${type.split(/\/(?:x-)?/)[1]}` } = file as Partial<File>;
  if (!name || file.size === 0) {
    const message = `must be a file with a name, such as new File([bytes], "name.mp3")`;
    throw new InvalidInputError(member, message, { operation, allowed: rule.types });
  }
  checkFile(rule, type ?? rule.types[0], file.size, member, operation);
  return [type && type !== file.type ? new Blob([file], { type }) : file, name];
}
