import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Fields } from "../fields.js";
import type { Conversation, ToolDescription } from "./conversation.js";
import { jsonSchemaOf, type StandardSchema } from "./standard-schema.js";

/** What a tool is told beside its input. */
export interface ToolContext {
  /** The call's id. Empty where Gemini gives none. */
  readonly id: string;
  /** Is aborted when nobody waits for the tool any more. */
  readonly signal: AbortSignal;
}

/** Carries out a call of a tool. What it returns is sent to the model as JSON, a text as it is. */
export type ToolFunction<Input = unknown> = (input: Input, context: ToolContext) => unknown;

/** A tool: what the model gets to know of it, and what it does. */
export interface RunnableTool<Input = unknown> {
  /** What it does, and when to call it. The model reads this. */
  readonly description?: string | undefined;
  /** What it takes. What does not fit never reaches `run`: the model is told, and may try again. Absent: it takes nothing. */
  readonly schema?: StandardSchema<unknown, Input> | undefined;
  /**
   * Carries it out. Calls of one answer run at the same time. What it throws is told to the model, by its message: throw
   * nothing a stranger must not read.
   */
  readonly run: ToolFunction<Input>;
}

/** Tools by name. A plain function is for a tool that the input describes itself. */
export type RunnableTools<Inputs> = {
  readonly [Name in keyof Inputs]: RunnableTool<Inputs[Name]> | ToolFunction<Inputs[Name]>;
};

/** Tools of any input. */
export type AnyTools = Readonly<Record<string, RunnableTool<never> | ToolFunction<never>>>;

/** A tool by its name, if there is one. */
export function toolNamed(tools: AnyTools, name: string): RunnableTool | undefined {
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  return (typeof tool === "function" ? { run: tool } : tool) as RunnableTool | undefined;
}

/**
 * The input with the tools described that it does not describe itself.
 *
 * @throws {InvalidInputError} for a tool that cannot be described.
 */
export function describeTools(
  conversation: Conversation,
  input: Fields,
  tools: AnyTools,
  operation: string,
): Fields {
  const known = new Set(conversation.toolNames(input));
  const names = Object.keys(tools).filter((name) => !known.has(name));
  const described = names.map((name) => describe(name, tools[name]!, operation));
  return described.length > 0 ? conversation.describe(input, described) : input;
}

function describe(name: string, tool: AnyTools[string], operation: string): ToolDescription {
  const field = `tools.${name}`;
  if (typeof tool === "function") {
    const message =
      "is a plain function, and the input does not describe such a tool: give { description, schema, run }";
    throw new InvalidInputError(field, message, { operation });
  }
  const { description, schema } = tool;
  const json = schema && jsonSchemaOf(schema, field);
  if (!schema || json) return { name, description, schema: json };
  const { vendor } = schema["~standard"];
  const message = `${vendor} cannot say its schema as JSON Schema: describe the tool in the input too`;
  throw new InvalidInputError(field, message, { operation });
}
