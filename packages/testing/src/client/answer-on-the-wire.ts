/** An answer as it came, or as a sample says it comes. */
export interface AnswerOnTheWire {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The type of an answer's content, without parameters; empty when it has none. */
export function mediaTypeOf({ headers }: AnswerOnTheWire): string {
  return (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}

/** The JSON of an answer, or undefined when it is none. */
export function jsonOf({ text }: AnswerOnTheWire): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
