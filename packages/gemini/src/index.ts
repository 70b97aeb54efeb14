import {
  bindParseOutput,
  bindRunTools,
  bindToolCalls,
  geminiConversation,
  readContent,
  type ParsedToolCall,
  type ParseOutput,
  type RunTools,
} from "@x/core";
import type { GeminiClient } from "./client.js";
import type { GeminiGenerateContentResponse } from "./schema.gen.js";

export {
  GatewayError,
  InvalidInputError,
  mediaPart,
  OutputError,
  ToolCallError,
  ToolRunError,
  TruncatedStreamError,
} from "@x/core";
export type {
  Billed,
  CallOptions,
  Clock,
  ErrorKind,
  MediaInput,
  Middleware,
  Part,
  ParsedOutput,
  ParsedToolCall,
  ParseOutputOptions,
  RunnableTool,
  RunnableTools,
  RunToolsOptions,
  StandardIssue,
  StandardResult,
  StandardSchema,
  StreamOptions,
  TextStream,
  ToolContext,
  ToolFunction,
  ToolResult,
  ToolRun,
  ToolStep,
  Transport,
} from "@x/core";
export { createGeminiClient, pickGeminiClient } from "./client.js";
export type { GeminiClient, GeminiClientOptions } from "./client.js";
export type { GeminiOperations } from "./operations.gen.js";
export type {
  components,
  GeminiCandidate,
  GeminiCitation,
  GeminiCitationMetadata,
  GeminiContent,
  GeminiFileData,
  GeminiFunctionCall,
  GeminiFunctionDeclaration,
  GeminiFunctionResponse,
  GeminiGenerateContentRequest,
  GeminiGenerateContentResponse,
  GeminiGenerationConfig,
  GeminiGroundingChunk,
  GeminiGroundingMetadata,
  GeminiGroundingSupport,
  GeminiImageConfig,
  GeminiInlineData,
  GeminiLogprobsCandidate,
  GeminiLogprobsResult,
  GeminiModalityTokenCount,
  GeminiPart,
  GeminiPromptFeedback,
  GeminiSafetyRating,
  GeminiSafetySetting,
  GeminiSchema,
  GeminiSpeechConfig,
  GeminiThinkingConfig,
  GeminiTool,
  GeminiToolConfig,
  GeminiUsageMetadata,
  GeminiVoiceConfig,
  operations,
  paths,
} from "./schema.gen.js";

/**
 * The calls of your tools in a whole answer, in the first of several candidates, with their arguments parsed. Empty
 * where there are none.
 *
 * @throws {ToolCallError} when the model wrote no JSON, or the answer is cut.
 *
 * @example
 * ```ts
 * import { toolCalls } from "@x/gemini";
 *
 * const contents = [{ role: "user", parts: [{ text: "The weather in Oslo?" }] }];
 * const answer = await gemini.generateContent({ model: "gemini-3.8-flash", contents });
 * for (const { name, input } of toolCalls(answer)) console.log(name, input);
 * ```
 */
export const toolCalls: (answer: GeminiGenerateContentResponse) => ParsedToolCall[] =
  /* @__PURE__ */ bindToolCalls({ candidates: readContent });

/** How its conversations are carried on, by operation. */
const conversations = {
  generateContent: geminiConversation,
  streamGenerateContent: geminiConversation,
};

/**
 * Asks, carries out the tools that the model calls, and asks again with what they gave, until an answer calls none. With
 * `streamGenerateContent` each step is a stream, which `onStream` takes. Thoughts go back with their signatures. A tool
 * that the input describes and that is not among `tools` ends the run: it is yours.
 *
 * @throws {ToolRunError} when an answer is cut or refused, `maxSteps` is reached, or a later step fails. It has all steps.
 * @throws {InvalidInputError} when a tool cannot be described.
 *
 * @example
 * ```ts
 * import { runTools } from "@x/gemini";
 *
 * const contents = [{ role: "user", parts: [{ text: "What time is it?" }] }];
 * const tools = { get_time: { description: "Gives the time.", run: () => new Date().toISOString() } };
 * const input = { model: "gemini-3.8-flash", contents };
 * const { answer, steps } = await runTools(gemini, "generateContent", input, { tools });
 * ```
 */
export const runTools: RunTools<GeminiClient, "generateContent" | "streamGenerateContent"> =
  /* @__PURE__ */ bindRunTools(conversations);

/**
 * Asks for an output that fits a schema of any validator with Standard Schema, and reads it. The model is told the form
 * by the schema, unless the input says it (`responseMimeType` or a schema in `generationConfig`).
 *
 * @throws {OutputError} when the answer is cut, refused, no JSON, or does not fit. It has the answer, which was paid for.
 * @throws {InvalidInputError} when the form of the answer can be told neither by the schema nor by the input.
 *
 * @example
 * ```ts
 * import { parseOutput } from "@x/gemini";
 * import { z } from "zod";
 *
 * const schema = z.object({ city: z.string() });
 * const contents = [{ role: "user", parts: [{ text: "Where is the Opera House?" }] }];
 * const input = { model: "gemini-3.8-flash", contents };
 * const { output } = await parseOutput(gemini, "generateContent", input, { schema });
 * ```
 */
export const parseOutput: ParseOutput<GeminiClient, "generateContent" | "streamGenerateContent"> =
  /* @__PURE__ */ bindParseOutput(conversations);
