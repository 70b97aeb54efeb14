import { isObject } from "./json.js";
import type { OpenApiDocument, Reference } from "./openapi-document.js";

/** Whether a value of a bundle is a `$ref` and nothing else that matters. */
export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value["$ref"] === "string";
}

/** The last part of a reference: the component's name, which is its file's name too. */
export function referenceName(reference: Reference): string {
  return reference.$ref.slice(reference.$ref.lastIndexOf("/") + 1);
}

/**
 * Follows a reference inside a bundle; any other value is returned as it is.
 *
 * @throws if nothing stands where the reference points.
 */
export function resolveReference<Value>(
  document: OpenApiDocument,
  value: Value | Reference,
): Value {
  if (!isReference(value)) return value;
  const tokens = value.$ref.replace(/^#\//, "").split("/");
  let found: unknown = document;
  for (const token of tokens) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    found = isObject(found) ? found[key] : undefined;
  }
  if (found === undefined) throw new Error(`${value.$ref}: nothing stands there in the bundle`);
  return resolveReference(document, found as Value | Reference);
}
