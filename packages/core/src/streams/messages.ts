import { isFields, parse, type Fields } from "../fields.js";
import type { Dialect } from "./dialect.js";
import { append, indexOf, list, put, set, type Draft } from "./draft.js";

/**
 * Streams of Claude's messages. The proper end is the event `message_stop`. Where the gateway asks Claude again, a second
 * `message_start` comes, and the message begins anew.
 */
export const messages: Dialect = {
  text({ type, delta }) {
    if (type === "message_start") return null;
    const { type: kind, text } = Object(delta) as Fields;
    return kind === "text_delta" && typeof text === "string" ? text : undefined;
  },
  start() {
    let message: Draft = {};
    let blocks: Draft[] = [];
    let inputs: string[] = []; // the JSON of tools' inputs, by block
    let isEnded = false;

    const addDelta = (index: number, delta: Fields): void => {
      const block = (blocks[index] ??= {});
      for (const name in delta) {
        const piece = delta[name];
        if (name === "citation") block["citations"] = [...list(block["citations"]), piece];
        else if (typeof piece !== "string") set(block, name, piece);
        else if (name === "partial_json") inputs[index] = append(inputs[index], piece);
        else if (name !== "type") block[name] = append(block[name], piece);
      }
    };
    const addUsage = (usage: unknown): void => {
      if (!isFields(usage)) return;
      message["usage"] = { ...(message["usage"] as Draft) };
      put(message["usage"] as Draft, usage); // the counts are totals
    };
    return {
      add(event) {
        const { type, delta } = event;
        const at = indexOf(event["index"]);
        if (type === "ping") return false;
        if (type === "message_start") {
          message = { ...(event["message"] as Draft) };
          blocks = [];
          inputs = [];
          isEnded = false;
          return false;
        }
        if (type === "content_block_start") blocks[at] = { ...(event["content_block"] as Draft) };
        else if (type === "message_stop") isEnded = true;
        else if (type === "message_delta") {
          if (isFields(delta)) put(message, delta);
          addUsage(event["usage"]);
        } else if (type === "content_block_delta" && isFields(delta)) addDelta(at, delta);
        return true;
      },
      isEnded: () => isEnded,
      final: () => ({
        ...message,
        content: Object.values(blocks.map((block, at) => withInput(block, inputs[at]))),
      }),
    };
  },
};

/** A block with what came for its `input`: as text where it is not whole, because that can be taken for nothing else. */
function withInput(block: Draft, json: string | undefined): Draft {
  return json ? { ...block, input: parse(json) ?? json } : block;
}
