import type { SpecDocument, SpecReference } from "./spec/spec-document.js";

/** A part of a spec and the JSON pointer, with its `#`, at which it stands. */
export interface Located<Value> {
  readonly value: Value;
  readonly pointer: string;
}

/**
 * Follows `$ref` until a part is found that stands for itself.
 *
 * @throws Error if a reference points nowhere.
 */
export function follow<Value extends object>(
  document: SpecDocument,
  part: Value | SpecReference,
  pointer: string,
): Located<Value> {
  const reference = (part as Partial<SpecReference>).$ref;
  if (reference === undefined) return { value: part as Value, pointer };
  return follow(document, lookUp(document, reference) as Value, reference);
}

function lookUp(document: SpecDocument, reference: string): object {
  const names = reference.replace(/^#\//, "").split("/");
  let part: unknown = document;
  for (const name of names) {
    const member = name.replaceAll("~1", "/").replaceAll("~0", "~");
    part = (part as Record<string, unknown> | undefined)?.[member];
  }
  if (typeof part !== "object" || part === null) {
    throw new Error(`spec "${document.info.title}": ${reference} points nowhere: regenerate it`);
  }
  return part;
}
