/** An answer as it came, or as a sample says it comes. */
export interface AnswerOnTheWire {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body of an answer that is no text. */
  readonly bytes?: Uint8Array;
}

/** The type of an answer's content, without parameters; empty when it has none. */
export function mediaTypeOf({ headers }: AnswerOnTheWire): string {
  return (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
}

/** The JSON of an answer, or undefined when it is none. */
export function jsonOf({ text }: AnswerOnTheWire): unknown {
  return parse(text);
}

/** The events of a stream whose every event is one `data:` line of JSON. Whatever else there is, is no event. */
export function eventsOf(stream: string): readonly unknown[] {
  return [...stream.matchAll(/^data: ?(\{.*\})\r?$/gm)]
    .map(([, json = ""]) => parse(json))
    .filter((event) => event !== undefined);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
