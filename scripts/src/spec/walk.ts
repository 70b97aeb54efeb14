import type { JsonObject } from "./json.js";
import { isObject } from "./json.js";

/** A mapping somewhere in a file, and where. */
export interface Node {
  readonly value: JsonObject;
  /** The keys that lead there from the file's top, for example `["properties", "mode"]`. */
  readonly path: readonly string[];
  /** Whether the keys are names someone chose (of properties, headers …) and not keywords. */
  readonly holdsNames: boolean;
}

/** Keywords below which a file holds sample data and not description. */
const DATA_KEYWORDS = new Set(["value", "default", "const", "enum", "example"]);

/** Keywords whose mapping has chosen names as its keys. */
const NAME_KEYWORDS = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "headers",
  "examples",
  "links",
  "content",
  "responses",
  "schemas",
]);

/** Walks through all mappings of a file, itself first, without going into sample data. */
export function* walk(
  value: unknown,
  path: readonly string[] = [],
  holdsNames = false,
): Generator<Node> {
  if (Array.isArray(value)) {
    // A list of examples in a schema is sample data; a mapping of examples in a media type is not.
    if (path.at(-1) === "examples") return;
    for (const [index, item] of value.entries()) yield* walk(item, [...path, String(index)]);
    return;
  }
  if (!isObject(value)) return;
  yield { value, path, holdsNames };
  for (const [key, member] of Object.entries(value)) {
    if (!holdsNames && DATA_KEYWORDS.has(key)) continue;
    yield* walk(member, [...path, key], !holdsNames && NAME_KEYWORDS.has(key));
  }
}

/** A place for a message: ` at properties/mode`, or nothing at the file's top. */
export function place(node: Node): string {
  return node.path.length === 0 ? "" : ` at ${node.path.join("/")}`;
}
