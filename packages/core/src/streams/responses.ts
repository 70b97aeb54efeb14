import { isFields, type Fields } from "../fields.js";
import type { Dialect } from "./dialect.js";
import { append, indexOf, list, type Draft } from "./draft.js";

const textDelta = "response.output_text.delta";

/**
 * Streams of OpenAI's responses. The proper end is `response.completed`, `response.incomplete` or `response.failed`, and
 * brings the whole response. What came before it is put together for a stream that breaks off. A second
 * `response.created` begins the response anew.
 */
export const responses: Dialect = {
  text({ type, delta }) {
    if (type === "response.created") return null;
    return type === textDelta && typeof delta === "string" ? delta : undefined;
  },
  start() {
    let response: Fields = {};
    let isEnded = false;
    const output: unknown[] = [];
    return {
      add(event) {
        const { type, response: snapshot } = event;
        if (!isFields(snapshot)) {
          addToOutput(output, event);
          return true;
        }
        response = snapshot;
        if (type === "response.created") output.length = 0;
        isEnded = /\.(completed|incomplete|failed)$/.test(String(type));
        return isEnded;
      },
      isEnded: () => isEnded,
      final: () => ({
        ...response,
        output: list(response["output"]).length > 0 ? response["output"] : Object.values(output),
      }),
    };
  },
};

/** Adds what an event says of an item of the output, or of a part of one. */
function addToOutput(output: unknown[], event: Fields): void {
  const { type, delta, annotation } = event;
  if (!("output_index" in event)) return;
  let place = slot(output, event["output_index"], event["item"]);
  const parts = "summary_index" in event ? "summary" : "content";
  if (`${parts}_index` in event) {
    if (!Array.isArray(place[parts])) place[parts] = [];
    place = slot(place[parts] as unknown[], event[`${parts}_index`], event["part"]);
  }
  const name = typeof delta === "string" && memberOf(String(type));
  if (name) place[name] = append(place[name], delta);
  if (annotation) place["annotations"] = [...list(place["annotations"]), annotation];
}

/** The member that a delta is a piece of. */
function memberOf(type: string): string | undefined {
  if (type === textDelta) return "text";
  return /(text|refusal|arguments|input|code)\.delta$/.exec(type)?.[1];
}

/** What stands at a place, in its newest state. The events themselves stay as they are. */
function slot(items: unknown[], index: unknown, newest: unknown): Draft {
  const at = indexOf(index);
  if (isFields(newest)) items[at] = structuredClone(newest);
  else if (!isFields(items[at])) items[at] = {};
  return items[at] as Draft;
}
