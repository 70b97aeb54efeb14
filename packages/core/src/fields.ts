/** An object of the wire, in which anything may be. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** Whether a value is an object whose members may be looked at. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON, or returns undefined. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
