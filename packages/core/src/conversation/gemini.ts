import { isFields, type Fields } from "../fields.js";
import { list } from "../streams/draft.js";
import { endBy, fields, reasonIn, textIn, type Conversation, type Turn } from "./conversation.js";

const ends = {
  STOP: "whole",
  SAFETY: "moderation",
  RECITATION: "moderation",
  BLOCKLIST: "moderation",
  PROHIBITED_CONTENT: "moderation",
  SPII: "moderation",
  IMAGE_SAFETY: "moderation",
  IMAGE_PROHIBITED_CONTENT: "moderation",
  IMAGE_RECITATION: "moderation",
  LANGUAGE: "upstream",
  OTHER: "upstream",
  MALFORMED_FUNCTION_CALL: "upstream",
  MALFORMED_RESPONSE: "upstream",
  UNEXPECTED_TOOL_CALL: "upstream",
  TOO_MANY_TOOL_CALLS: "upstream",
} as const;

/** Gemini's contents. */
export const geminiConversation: Conversation = {
  read: readContent,
  proceed(input, answer, results) {
    const parts = results.map(({ id, name, output, isError }) => ({
      functionResponse: {
        ...(id && { id }),
        name,
        response: isError ? { error: output } : { output },
      },
    }));
    const contents = [...list(input["contents"]), { role: "model", ...contentOf(answer) }];
    return {
      ...input,
      contents: parts.length > 0 ? [...contents, { role: "user", parts }] : contents,
    };
  },
  toolNames: ({ tools }) =>
    list(tools)
      .flatMap((tool) => list(fields(tool)["functionDeclarations"]))
      .map((declaration) => fields(declaration)["name"]),
  describe(input, tools) {
    const functionDeclarations = tools.map(({ name, description, schema }) => ({
      name,
      ...(description && { description }),
      ...(schema && { parametersJsonSchema: schema }),
    }));
    return { ...input, tools: [...list(input["tools"]), { functionDeclarations }] };
  },
  hasFormat({ generationConfig }) {
    const { responseMimeType, responseSchema, responseJsonSchema } = fields(generationConfig);
    return !!(responseMimeType ?? responseSchema ?? responseJsonSchema);
  },
  ask(input, { schema }) {
    const format = { responseMimeType: "application/json", responseJsonSchema: schema };
    return { ...input, generationConfig: { ...fields(input["generationConfig"]), ...format } };
  },
};

/** Reads generated content. */
export function readContent(answer: Fields): Turn {
  const { finishReason: word, finishMessage } = firstCandidate(answer);
  const parts = list(contentOf(answer)["parts"]).filter(isFields);
  const spoken = parts.filter(({ thought }) => !thought);
  const { blockReason } = fields(answer["promptFeedback"]);
  return {
    text: spoken.map((part) => textIn(part["text"])).join(""),
    calls: parts
      .map(({ functionCall }) => functionCall)
      .filter(isFields)
      .map(({ id, name, args }) => ({ id: textIn(id), name: textIn(name), written: args })),
    end: blockReason ? "moderation" : endBy(ends, word),
    reason: textIn(blockReason) || textIn(finishMessage) || reasonIn(word),
  };
}

function firstCandidate({ candidates }: Fields): Fields {
  return (
    list(candidates)
      .map(fields)
      .find(({ index }) => !index) ?? {}
  );
}

function contentOf(answer: Fields): Fields {
  return fields(firstCandidate(answer)["content"]);
}
