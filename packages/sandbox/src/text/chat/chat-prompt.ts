import {
  type Members,
  countIn,
  lastOf,
  lastOnes,
  listOf,
  membersOf,
  textIn,
  textsIn,
} from "../members.js";
import type { JsonSchema, TextPrompt, TextTool, TextToolChoice } from "../text-prompt.js";

/** Reads a chat request. What only some vendors heed is left to them. */
export function chatPrompt(input: Members): TextPrompt {
  const messages = listOf(input["messages"]);
  const format = membersOf(input["response_format"]);
  return {
    question: textIn(lastOf(messages, ({ role }) => role === "user")?.["content"]),
    sent: [input["messages"], input["tools"]],
    tools: listOf(input["tools"]).flatMap(chatTool),
    toolChoice: chatToolChoice(input["tool_choice"]),
    parallelTools: input["parallel_tool_calls"] !== false,
    toolResults: lastOnes(messages, isResult).map((message) => textIn(message["content"])),
    schema: schemaOf(format),
    thinks: false,
    maxTokens: countIn(input["max_completion_tokens"]) ?? countIn(input["max_tokens"]),
    stops: textsIn(input["stop"]),
    count: countIn(input["n"]) ?? 1,
  };
}

function chatTool({ function: given }: Members): readonly TextTool[] {
  const { name, parameters } = membersOf(given);
  return typeof name === "string" ? [{ name, schema: membersOf(parameters) }] : [];
}

function chatToolChoice(choice: unknown): TextToolChoice {
  if (choice === "none" || choice === "required") return choice;
  const { function: one, allowed_tools: several } = membersOf(choice);
  if (one !== undefined) return { names: textsIn(membersOf(one)["name"]) };
  const { mode, tools } = membersOf(several);
  if (mode !== "required") return "auto";
  return { names: listOf(tools).map((tool) => String(membersOf(tool["function"])["name"])) };
}

function isResult({ role }: Members): boolean {
  return role === "tool" || role === "function";
}

function schemaOf({ type, json_schema: given }: Members): JsonSchema | undefined {
  if (type === "json_object") return {};
  return type === "json_schema" ? membersOf(membersOf(given)["schema"]) : undefined;
}
