import { isFields, type Fields } from "../fields.js";
import { list } from "../streams/draft.js";
import {
  endBy,
  fields,
  reasonIn,
  textIn,
  textOf,
  type Conversation,
  type End,
  type Turn,
} from "./conversation.js";
import { isStrict } from "./json-schema.js";

const ends = { completed: "whole", failed: "upstream", cancelled: "upstream" } as const;

/** OpenAI's responses. */
export const responsesConversation: Conversation = {
  read: readResponse,
  proceed({ input, ...rest }, { output }, results) {
    const begun = Array.isArray(input) ? input : [{ role: "user", content: input }];
    const custom = new Set(
      list(output).map((item) => {
        const { type, call_id: id } = fields(item);
        return type === "custom_tool_call" && id;
      }),
    );
    const told = results.map((result) => ({
      type: custom.has(result.id) ? "custom_tool_call_output" : "function_call_output",
      call_id: result.id,
      output: textOf(result),
    }));
    return { ...rest, input: [...begun, ...list(output), ...told] };
  },
  toolNames: ({ tools }) => list(tools).map((tool) => fields(tool)["name"]),
  describe(input, tools) {
    const described = tools.map(({ name, description, schema }) => ({
      type: "function",
      name,
      ...(description && { description }),
      parameters: schema ?? null,
      strict: !!schema && isStrict(schema),
    }));
    return { ...input, tools: [...list(input["tools"]), ...described] };
  },
  hasFormat: ({ text: options }) => !!fields(options)["format"],
  ask(input, { name, schema }) {
    const format = { type: "json_schema", name, schema, ...(isStrict(schema) && { strict: true }) };
    return { ...input, text: { ...fields(input["text"]), format } };
  },
};

/** Reads a response. */
export function readResponse(answer: Fields): Turn {
  const items = list(answer["output"]).filter(isFields);
  // What is said on the way to an answer is not the answer.
  const messages = items.filter(({ type, phase }) => type === "message" && phase !== "commentary");
  const parts = messages.flatMap(({ content }) => list(content).map(fields));
  const refusal = parts.map((part) => textIn(part["refusal"])).join("");
  return {
    text: parts.map((part) => textIn(part["text"])).join(""),
    calls: items
      .filter(({ type }) => type === "function_call" || type === "custom_tool_call")
      .map(({ type, call_id: id, name, arguments: json, input }) => ({
        id: textIn(id),
        name: textIn(name),
        written: json ?? input,
        isText: type === "custom_tool_call",
      })),
    ...(refusal ? { end: "moderation", reason: refusal } : endOf(answer)),
  };
}

function endOf({ status, incomplete_details: details, error }: Fields): {
  end: End;
  reason: string;
} {
  const { reason } = fields(details);
  return {
    end: reason === "content_filter" ? "moderation" : endBy(ends, status),
    reason: textIn(reason) || textIn(fields(error)["message"]) || reasonIn(status),
  };
}
