import { isFields, type Fields } from "../fields.js";
import { list } from "../streams/draft.js";
import {
  endBy,
  fields,
  reasonIn,
  textIn,
  textOf,
  type Conversation,
  type OutputFormat,
  type ToolDescription,
  type ToolResult,
  type Turn,
  type WrittenCall,
} from "./conversation.js";
import { isStrict } from "./json-schema.js";

const ends = {
  stop: "whole",
  tool_calls: "whole",
  function_call: "whole",
  content_filter: "moderation",
  insufficient_system_resource: "upstream",
} as const;

/** Chat completions. The form of the answer is asked for with a JSON Schema. */
export const chatConversation: Conversation = {
  read: readChat,
  proceed,
  toolNames,
  describe,
  hasFormat,
  ask: (input, { name, schema }) => ({
    ...input,
    response_format: {
      type: "json_schema",
      json_schema: { name, schema, ...(isStrict(schema) && { strict: true }) },
    },
  }),
};

/** Chat completions of models that take no JSON Schema: it is said in words, and `json_object` asks for JSON of any form. */
export const plainChatConversation: Conversation = {
  read: readChat,
  proceed,
  toolNames,
  describe,
  hasFormat,
  ask: askInWords,
};

/** Reads a chat completion. */
export function readChat({ choices }: Fields): Turn {
  const { message, finish_reason: word } = firstChoice(choices);
  const { content, refusal, tool_calls: calls } = fields(message);
  const refused = textIn(refusal);
  return {
    text: textIn(content),
    calls: list(calls).filter(isFields).map(readCall),
    end: refused ? "moderation" : endBy(ends, word),
    reason: refused || reasonIn(word),
  };
}

function firstChoice(choices: unknown): Fields {
  return (
    list(choices)
      .map(fields)
      .find(({ index }) => !index) ?? {}
  );
}

function readCall({ id, function: called, custom }: Fields): WrittenCall {
  const { name, arguments: json } = fields(called);
  if (!isFields(custom)) return { id: textIn(id), name: textIn(name), written: json };
  return { id: textIn(id), name: textIn(custom["name"]), written: custom["input"], isText: true };
}

function proceed(input: Fields, { choices }: Fields, results: readonly ToolResult[]): Fields {
  const told = results.map((result) => ({
    role: "tool",
    tool_call_id: result.id,
    content: textOf(result),
  }));
  const { message } = firstChoice(choices);
  const { tool_calls: calls } = fields(message);
  const turn = Array.isArray(calls)
    ? { ...fields(message), tool_calls: calls.map(withArguments) }
    : message;
  return {
    ...input,
    messages: [...list(input["messages"]), turn, ...told],
  };
}

/** A call as it goes back: the gateway drops a call of Claude's whose arguments are empty, as a stream may leave them. */
function withArguments(call: unknown): unknown {
  const { function: called } = fields(call);
  if (!isFields(called) || called["arguments"] !== "") return call;
  return { ...fields(call), function: { ...called, arguments: "{}" } };
}

function toolNames({ tools }: Fields): readonly unknown[] {
  return list(tools).map((tool) => {
    const { function: described, custom } = fields(tool);
    return fields(described ?? custom)["name"];
  });
}

/** What a function takes that takes nothing. The gateway drops one that says nothing of it on its way to Claude. */
const nothing = { type: "object", properties: {}, required: [] };

function describe(input: Fields, tools: readonly ToolDescription[]): Fields {
  const described = tools.map(({ name, description, schema = nothing }) => ({
    type: "function",
    function: { name, ...(description && { description }), parameters: schema },
  }));
  return { ...input, tools: [...list(input["tools"]), ...described] };
}

function hasFormat(input: Fields): boolean {
  return !!input["response_format"];
}

function askInWords(input: Fields, { schema }: OutputFormat): Fields {
  const content = `Answer with JSON and nothing else. It keeps to this JSON Schema: ${JSON.stringify(schema)}`;
  return {
    ...input,
    messages: [{ role: "system", content }, ...list(input["messages"])],
    response_format: { type: "json_object" },
  };
}
