import { isFields, type Fields } from "../fields.js";
import { list } from "../streams/draft.js";
import {
  endBy,
  fields,
  reasonIn,
  textIn,
  textOf,
  type Conversation,
  type Turn,
} from "./conversation.js";
import { withoutLimits } from "./json-schema.js";

const ends = {
  end_turn: "whole",
  stop_sequence: "whole",
  tool_use: "whole",
  pause_turn: "paused",
  refusal: "moderation",
} as const;

/** Claude's messages. */
export const messagesConversation: Conversation = {
  read: readMessage,
  proceed(input, { content: blocks }, results) {
    const content = list(blocks).map(withObject);
    const told = results.map((result) => ({
      type: "tool_result",
      tool_use_id: result.id,
      content: textOf({ ...result, isError: false }),
      ...(result.isError && { is_error: true }),
    }));
    const messages = [...list(input["messages"]), { role: "assistant", content }];
    return {
      ...input,
      messages: told.length > 0 ? [...messages, { role: "user", content: told }] : messages,
    };
  },
  toolNames: ({ tools }) => list(tools).map((tool) => fields(tool)["name"]),
  describe(input, tools) {
    const described = tools.map(({ name, description, schema = { type: "object" } }) => ({
      name,
      ...(description && { description }),
      input_schema: schema,
    }));
    return { ...input, tools: [...list(input["tools"]), ...described] };
  },
  hasFormat: ({ output_config: config }) => !!fields(config)["format"],
  ask(input, { schema }) {
    const format = { type: "json_schema", schema: withoutLimits(schema) };
    return { ...input, output_config: { ...fields(input["output_config"]), format } };
  },
};

/** A block as Claude takes it back: with an object for an input that is no JSON. Source: Anthropic's guide to streaming tools. */
function withObject(block: unknown): unknown {
  const text = textIn(fields(block)["input"]);
  return text ? { ...fields(block), input: { INVALID_JSON: text } } : block;
}

/** Reads a message of Claude's. */
export function readMessage({ content, stop_reason: word, stop_details: details }: Fields): Turn {
  const blocks = list(content).filter(isFields);
  const texts = blocks.filter(({ type }) => type === "text");
  return {
    text: texts.map((block) => textIn(block["text"])).join(""),
    calls: blocks
      .filter(({ type }) => type === "tool_use")
      .map(({ id, name, input }) => ({ id: textIn(id), name: textIn(name), written: input })),
    end: endBy(ends, word),
    reason: textIn(fields(details)["explanation"]) || reasonIn(word),
  };
}
