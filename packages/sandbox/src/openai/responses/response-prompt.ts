import {
  type Members,
  countIn,
  lastOf,
  lastOnes,
  listOf,
  membersOf,
  textIn,
  textsIn,
} from "../../text/members.js";
import type { JsonSchema, TextPrompt, TextToolChoice } from "../../text/text-prompt.js";

/** Reads a request to `/v1/responses`. */
export function responsePrompt(input: Members): TextPrompt {
  const given = input["input"];
  const items = typeof given === "string" ? [{ role: "user", content: given }] : listOf(given);
  return {
    question: textIn(lastOf<Members>(items, ({ role }) => role === "user")?.["content"]),
    sent: [input["instructions"], given, input["tools"]],
    tools: listOf(input["tools"])
      .filter(({ type }) => type === "function")
      .map(({ name, parameters }) => ({ name: String(name), schema: membersOf(parameters) })),
    toolChoice: toolChoiceOf(input["tool_choice"]),
    parallelTools: input["parallel_tool_calls"] !== false,
    toolResults: lastOnes<Members>(items, isResult).map((item) => textIn(item["output"])),
    schema: schemaOf(membersOf(membersOf(input["text"])["format"])),
    thinks: thinks(input["reasoning"]),
    maxTokens: countIn(input["max_output_tokens"]),
    stops: [],
    count: 1,
  };
}

function isResult({ type }: Members): boolean {
  return type === "function_call_output";
}

function toolChoiceOf(choice: unknown): TextToolChoice {
  if (choice === "none" || choice === "required") return choice;
  const { type, mode, name, tools } = membersOf(choice);
  if (type === "function") return { names: textsIn(name) };
  if (type !== "allowed_tools" || mode !== "required") return "auto";
  return { names: listOf(tools).map((tool) => String(tool["name"])) };
}

function schemaOf({ type, schema }: Members): JsonSchema | undefined {
  if (type === "json_object") return {};
  return type === "json_schema" ? membersOf(schema) : undefined;
}

/** A model thinks when it is told how; without an effort, with its usual one. */
function thinks(reasoning: unknown): boolean {
  const { effort } = membersOf(reasoning);
  return membersOf(reasoning) === reasoning && effort !== "none" && effort !== "minimal";
}
