import { isFields, type Fields } from "../fields.js";

/** A copy of a JSON Schema in which each schema, from the innermost out, is what `change` makes of it. */
function mapSchema(schema: Fields, change: (schema: Fields) => Fields): Fields {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return isFields(value) ? mapSchema(value, change) : value;
  };
  const copy: Record<string, unknown> = { ...schema };
  for (const name of ["items", "prefixItems", "additionalProperties", "anyOf", "oneOf"])
    if (name in copy) copy[name] = inner(copy[name]);
  for (const name of ["properties", "$defs"]) {
    const named = copy[name];
    if (isFields(named))
      copy[name] = Object.fromEntries(Object.entries(named).map(([key, one]) => [key, inner(one)]));
  }
  return change(copy);
}

/**
 * A JSON Schema whose objects have the members they name and no others, as vendors ask for. A validator that has not said
 * what becomes of others passes over them.
 */
export function closed(schema: Fields): Fields {
  const { $schema: _, ...rest } = schema;
  return mapSchema(rest, (one) =>
    "properties" in one && !("additionalProperties" in one)
      ? { ...one, additionalProperties: false }
      : one,
  );
}

const strictWords =
  /^(type|title|description|properties|required|additionalProperties|items|enum|const|anyOf|\$ref|\$defs|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minItems|maxItems)$/;

/**
 * Whether OpenAI can keep to a schema exactly: an object at its root, each member of each object required, and no words
 * that OpenAI does not know. It refuses a strict schema with others. Source: OpenAI's guide to structured outputs.
 */
export function isStrict(schema: Fields): boolean {
  let strict = schema["type"] === "object";
  mapSchema(schema, (one) => {
    const names = Object.keys(Object(one["properties"]) as object);
    const required = new Set(one["required"] as string[] | undefined);
    const isOpen = one["type"] === "object" && one["additionalProperties"] !== false;
    if (isOpen || names.some((name) => !required.has(name))) strict = false;
    if (!Object.keys(one).every((word) => strictWords.test(word))) strict = false;
    return one;
  });
  return strict;
}

const limits =
  /^(minimum|maximum|exclusiveM(in|ax)imum|multipleOf|m(in|ax)(Length|Items|Properties)|pattern|uniqueItems)$/;

/**
 * A schema with its limits in words: Claude refuses a form of the answer with limits on numbers, texts and lists. The
 * validator counts all the same. Source: Anthropic's guide to structured outputs, and its answers 400.
 */
export function withoutLimits(schema: Fields): Fields {
  return mapSchema(schema, ({ oneOf, ...one }) => {
    const [kept, said]: [Record<string, unknown>, string[]] = [{}, []];
    for (const [word, value] of Object.entries(one)) {
      if (!limits.test(word)) kept[word] = value;
      else if (!isUsual(word, value, one)) said.push(`${word} ${JSON.stringify(value)}`);
    }
    if (said.length > 0)
      kept["description"] = [one["description"], `(${said.join(", ")})`].filter(Boolean).join(" ");
    return oneOf ? { ...kept, anyOf: oneOf } : kept;
  });
}

/** Whether a limit says nothing new: the bounds of whole numbers, and the pattern of a format. */
function isUsual(word: string, value: unknown, { format }: Fields): boolean {
  return word === "pattern" ? !!format : Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER;
}
