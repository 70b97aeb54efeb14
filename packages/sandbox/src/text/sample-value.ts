import type { JsonSchema } from "./text-prompt.js";

/** Recursion ends here: what may be left out is left out. */
const DEEPEST = 6;

const FORMATS: Readonly<Record<string, string>> = {
  date: "2026-03-01",
  "date-time": "2026-03-01T00:00:00Z",
  time: "00:00:00Z",
  duration: "PT5S",
  email: "sample@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  uuid: "00000000-0000-4000-8000-000000000000",
};

/** Tried in this order where a text must match a pattern. */
const PATTERN_SAMPLES = [
  "sample",
  "Sample",
  "SAMPLE",
  "a",
  "A",
  "AB",
  "ABC",
  "0",
  "00",
  "000",
  "0000",
  "00000",
  "A1",
];

/**
 * A small value that fits a JSON Schema. It knows the keywords that structured output and tools use, and Gemini's
 * capital type names; of patterns it matches the simple ones.
 *
 * @param word What texts say that may say anything.
 */
export function sampleValue(schema: JsonSchema, word: string): unknown {
  return new Sampler(schema, word).value(schema, 0);
}

class Sampler {
  readonly #root: JsonSchema;
  readonly #word: string;

  constructor(root: JsonSchema, word: string) {
    this.#root = root;
    this.#word = word;
  }

  value(given: unknown, depth: number): unknown {
    const schema = this.#resolved(given);
    if (schema["const"] !== undefined) return schema["const"];
    if (Array.isArray(schema["enum"])) return schema["enum"][0];
    const branches = schema["anyOf"] ?? schema["oneOf"];
    if (Array.isArray(branches)) return this.#branch(schema, branches, depth);
    switch (typeOf(schema)) {
      case "object":
        return this.#object(schema, depth);
      case "array":
        return this.#array(schema, depth);
      case "integer":
      case "number":
        return numberOf(schema);
      case "boolean":
        return true;
      case "null":
        return null;
      default:
        return this.#text(schema);
    }
  }

  /** Follows a reference, and lays the parts of `allOf` over each other. */
  #resolved(given: unknown): JsonSchema {
    let schema = (typeof given === "object" && given !== null ? given : {}) as JsonSchema;
    for (let steps = 0; typeof schema["$ref"] === "string" && steps < DEEPEST; steps += 1) {
      schema = this.#lookUp(schema["$ref"]);
    }
    const parts = schema["allOf"];
    if (!Array.isArray(parts)) return schema;
    const { allOf: _parts, ...rest } = schema;
    return [...parts.map((part) => this.#resolved(part)), rest].reduce<JsonSchema>(laidOver, {});
  }

  #lookUp(reference: string): JsonSchema {
    let part: unknown = this.#root;
    for (const name of reference.split("/").slice(1)) {
      const member = decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
      part = (part as Record<string, unknown> | undefined)?.[member];
    }
    return (part ?? {}) as JsonSchema;
  }

  /** The first branch; deep down one that does not go deeper, such as `null`. */
  #branch(schema: JsonSchema, branches: readonly unknown[], depth: number): unknown {
    const { anyOf: _any, oneOf: _one, ...rest } = schema;
    const resolved = branches.map((branch) => laidOver(rest, this.#resolved(branch)));
    const shallow = resolved.find((branch) => !["object", "array"].includes(typeOf(branch)));
    const chosen = depth < DEEPEST ? resolved[0] : (shallow ?? resolved[0]);
    return this.value(chosen, depth + 1);
  }

  #object(schema: JsonSchema, depth: number): unknown {
    const properties = (schema["properties"] ?? {}) as Readonly<Record<string, unknown>>;
    const required = schema["required"] as readonly string[] | undefined;
    const optional = depth < DEEPEST ? Object.keys(properties) : [];
    const names = Array.isArray(required) ? required : optional;
    return Object.fromEntries(names.map((name) => [name, this.value(properties[name], depth + 1)]));
  }

  #array(schema: JsonSchema, depth: number): unknown {
    const first = (schema["prefixItems"] ?? []) as readonly unknown[];
    const fewest = Number(schema["minItems"] ?? (depth < DEEPEST ? 1 : 0));
    const most = Number(schema["maxItems"] ?? Number.POSITIVE_INFINITY);
    const length = Math.min(Math.max(fewest, first.length), most);
    return Array.from({ length }, (_, index) =>
      this.value(first[index] ?? schema["items"], depth + 1),
    );
  }

  #text(schema: JsonSchema): string {
    const format = FORMATS[String(schema["format"])];
    if (format !== undefined) return format;
    const pattern = schema["pattern"];
    const samples = [this.#word, ...PATTERN_SAMPLES];
    const text =
      typeof pattern === "string"
        ? samples.find((sample) => new RegExp(pattern, "u").test(sample))
        : this.#word;
    const longest = Number(schema["maxLength"] ?? Number.POSITIVE_INFINITY);
    const shortest = Number(schema["minLength"] ?? 0);
    return [...(text ?? this.#word).padEnd(shortest, "x")].slice(0, longest).join("");
  }
}

/** The type, in small letters; of several the first that is a value. */
function typeOf(schema: JsonSchema): string {
  const types = [schema["type"] ?? (schema["properties"] ? "object" : "string")].flat().map(String);
  const small = types.map((type) => type.toLowerCase());
  return small.find((type) => type !== "null") ?? "null";
}

function numberOf(schema: JsonSchema): number {
  const at = (name: string, fallback: number): number => Number(schema[name] ?? fallback);
  const step = at("multipleOf", typeOf(schema) === "integer" ? 1 : 0);
  const above = Math.max(
    at("minimum", Number.NEGATIVE_INFINITY),
    at("exclusiveMinimum", Number.NEGATIVE_INFINITY) + (step || 0.5),
  );
  const below = Math.min(
    at("maximum", Number.POSITIVE_INFINITY),
    at("exclusiveMaximum", Number.POSITIVE_INFINITY) - (step || 0.5),
  );
  const wanted = Math.max(Math.min(1, below), above);
  return step === 0 ? wanted : Math.ceil(wanted / step) * step;
}

function laidOver(lower: JsonSchema, upper: JsonSchema): JsonSchema {
  const both = (name: string): object => ({
    ...(lower[name] as object | undefined),
    ...(upper[name] as object | undefined),
  });
  const required = [lower["required"] ?? [], upper["required"] ?? []].flat();
  return {
    ...lower,
    ...upper,
    ...(lower["properties"] && upper["properties"] ? { properties: both("properties") } : {}),
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
  };
}
