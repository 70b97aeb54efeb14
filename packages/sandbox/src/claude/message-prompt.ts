import {
  type Members,
  countIn,
  lastOf,
  lastOnes,
  listOf,
  membersOf,
  textIn,
  textsIn,
} from "../text/members.js";
import type { JsonSchema, TextPrompt, TextToolChoice } from "../text/text-prompt.js";

/** Reads a request to `/v1/messages`. */
export function messagePrompt(input: Members): TextPrompt {
  const messages = listOf(input["messages"]);
  const asked = lastOf(messages, ({ role, content }) => role === "user" && textIn(content) !== "");
  const choice = membersOf(input["tool_choice"]);
  return {
    question: textIn(asked?.["content"]),
    sent: [input["system"], input["messages"], input["tools"]],
    tools: listOf(input["tools"])
      .filter((tool) => tool["input_schema"] !== undefined)
      .map(({ name, input_schema: schema }) => ({ name: String(name), schema: membersOf(schema) })),
    toolChoice: toolChoiceOf(choice),
    parallelTools: choice["disable_parallel_tool_use"] !== true,
    toolResults: lastOnes(listOf(messages.at(-1)?.["content"]), isResult).map((block) =>
      textIn(block["content"]),
    ),
    schema: schemaOf(membersOf(input["output_config"])["format"] ?? input["output_format"]),
    thinks: ["enabled", "adaptive"].includes(String(membersOf(input["thinking"])["type"])),
    maxTokens: countIn(input["max_tokens"]),
    stops: textsIn(input["stop_sequences"]),
    count: 1,
  };
}

function isResult({ type }: Members): boolean {
  return type === "tool_result";
}

function toolChoiceOf({ type, name }: Members): TextToolChoice {
  if (type === "tool") return { names: textsIn(name) };
  if (type === "none") return "none";
  return type === "any" ? "required" : "auto";
}

function schemaOf(format: unknown): JsonSchema | undefined {
  const { type, schema } = membersOf(format);
  return type === "json_schema" ? membersOf(schema) : undefined;
}
