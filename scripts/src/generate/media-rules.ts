import type { MediaRule as RuntimeRule } from "../../../packages/core/src/input/media-rule.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { resolveReference } from "../spec/resolve-reference.js";

/** How a member takes a file. */
export interface MediaRule extends Omit<RuntimeRule, "types"> {
  /** The media types the provider accepts, such as `image/png`. */
  readonly types: readonly string[];
}

/** Where in a body a file may be, such as `content[].image_url.url`, and how. */
export function mediaRules(
  document: OpenApiDocument,
  body: Schema,
): Readonly<Record<string, MediaRule>> {
  return Object.fromEntries(rulesIn(document, body, "", []));
}

function rulesIn(
  document: OpenApiDocument,
  schema: Schema,
  place: string,
  seen: readonly Schema[],
): readonly [place: string, rule: MediaRule][] {
  const rule = schema["x-media"];
  // Written out, so that a word the client does not know cannot get into its table.
  if (rule) {
    const { types, maxBytes, form, typeMember } = rule;
    return [[place, { types, maxBytes, form, ...(typeMember && { typeMember }) }]];
  }
  if (seen.includes(schema)) return []; // a schema inside of itself
  const inside = (child: Schema, at: string): readonly [string, MediaRule][] =>
    rulesIn(document, child, at, [...seen, schema]);
  const target = schema.$ref && resolveReference<Schema>(document, { $ref: schema.$ref });
  const same = [...(target ? [target] : []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const parts = [...same, ...((schema["allOf"] as readonly Schema[] | undefined) ?? [])];
  return [
    ...parts.flatMap((part) => inside(part, place)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
      inside(member, place ? `${place}.${name}` : name),
    ),
    ...(schema.items ? inside(schema.items, `${place}[]`) : []),
  ];
}
