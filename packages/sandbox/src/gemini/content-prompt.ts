import {
  type Members,
  countIn,
  lastOf,
  listOf,
  membersOf,
  textIn,
  textsIn,
} from "../text/members.js";
import type { JsonSchema, TextPrompt, TextToolChoice } from "../text/text-prompt.js";

/** Reads a request to `:generateContent` or `:streamGenerateContent`. */
export function contentPrompt(input: Members): TextPrompt {
  const contents = listOf(input["contents"]);
  const asked = lastOf(contents, ({ role, parts }) => role !== "model" && textIn(parts) !== "");
  const config = membersOf(input["generationConfig"]);
  const { functionCallingConfig: calling } = membersOf(input["toolConfig"]);
  return {
    question: textIn(asked?.["parts"]),
    sent: [input["systemInstruction"], input["contents"], input["tools"]],
    tools: listOf(input["tools"])
      .flatMap((tool) => listOf(tool["functionDeclarations"]))
      .map(({ name, parameters, parametersJsonSchema }) => ({
        name: String(name),
        schema: membersOf(parametersJsonSchema ?? parameters),
      })),
    toolChoice: toolChoiceOf(membersOf(calling)),
    parallelTools: true,
    toolResults: listOf(contents.at(-1)?.["parts"])
      .filter((part) => part["functionResponse"] !== undefined)
      .map((part) => JSON.stringify(membersOf(part["functionResponse"])["response"] ?? null)),
    schema: schemaOf(config),
    thinks: thinks(config["thinkingConfig"]),
    maxTokens: countIn(config["maxOutputTokens"]),
    stops: textsIn(config["stopSequences"]),
    count: countIn(config["candidateCount"]) ?? 1,
  };
}

function toolChoiceOf({ mode, allowedFunctionNames: names }: Members): TextToolChoice {
  if (mode === "NONE") return "none";
  if (mode !== "ANY") return "auto";
  return Array.isArray(names) && names.length > 0 ? { names: textsIn(names) } : "required";
}

function schemaOf(config: Members): JsonSchema | undefined {
  if (config["responseMimeType"] !== "application/json") return undefined;
  return membersOf(config["responseJsonSchema"] ?? config["responseSchema"]);
}

function thinks(config: unknown): boolean {
  return membersOf(config) === config && membersOf(config)["thinkingBudget"] !== 0;
}
