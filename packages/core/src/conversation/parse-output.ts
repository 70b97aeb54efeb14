import { InvalidInputError } from "../errors/invalid-input-error.js";
import { parse, type Fields } from "../fields.js";
import type { CallOptions } from "../gateway.js";
import type { StreamOptions } from "../streams/stream-options.js";
import { ask, type AnswerOf, type InputOf, type OnStream, type StreamOf } from "./ask.js";
import type { Conversation, Conversations } from "./conversation.js";
import { OutputError } from "./output-error.js";
import { jsonSchemaOf, tellIssues, type StandardSchema } from "./standard-schema.js";

/** What an output has to be, and settings of the call. */
export interface ParseOutputOptions<Output, Method = unknown> extends StreamOptions {
  /** What the output has to fit. Whatever the model writes is checked by it, and comes as it makes it. */
  schema: StandardSchema<unknown, Output>;
  /** The name of the output, in letters, digits, `_` and `-`. OpenAI's models get to know it. Default: `output`. */
  name?: string | undefined;
  /** Takes the stream, where the input asks for one. It begins to read at once, or not at all. */
  onStream?: ((stream: StreamOf<Method>) => unknown) | undefined;
}

/** An output, and the answer it stands in. */
export interface ParsedOutput<Output, Answer> {
  readonly output: Output;
  readonly answer: Answer;
}

/** A package's `parseOutput`. */
export interface ParseOutput<Client, Operations extends keyof Client> {
  <Operation extends Operations, Output>(
    client: Pick<Client, Operation>,
    operation: Operation,
    input: InputOf<Client[Operation]>,
    options: ParseOutputOptions<Output, Client[Operation]>,
  ): Promise<ParsedOutput<Output, AnswerOf<Client[Operation]>>>;
}

interface LooseOptions extends CallOptions {
  readonly schema: StandardSchema;
  readonly name?: string;
  readonly onStream?: OnStream;
}

/**
 * Makes a package's `parseOutput`, which asks for an answer of a form and reads it.
 *
 * @internal
 */
export function bindParseOutput<Client, Operations extends keyof Client & string>(
  conversations: Conversations<Operations>,
): ParseOutput<Client, Operations> {
  const parseOutput = async (
    client: object,
    operation: Operations,
    input: Fields,
    { schema, name = "output", onStream, ...options }: LooseOptions,
  ): Promise<ParsedOutput<unknown, Fields>> => {
    const conversation = conversations[operation];
    const request = askFor(conversation, input, schema, name, operation);
    const answer = await ask(client, operation, request, options, onStream);
    return { output: await readOutput(conversation, answer, schema, operation), answer };
  };
  return parseOutput as unknown as ParseOutput<Client, Operations>;
}

/** The input with the form of its answer, unless the user has said it. */
function askFor(
  conversation: Conversation,
  input: Fields,
  schema: StandardSchema,
  name: string,
  operation: string,
): Fields {
  if (conversation.hasFormat(input)) return input;
  const json = jsonSchemaOf(schema, "schema");
  if (json) return conversation.ask(input, { name, schema: json });
  const { vendor } = schema["~standard"];
  const message = `${vendor} cannot say it as JSON Schema: give the form of the answer in the input too, or use a validator with Standard JSON Schema`;
  throw new InvalidInputError("schema", message, { operation });
}

async function readOutput(
  conversation: Conversation,
  answer: Fields,
  schema: StandardSchema,
  operation: string,
): Promise<unknown> {
  const { text, end, reason } = conversation.read(answer);
  const facts = { operation, answer, text };
  if (end !== "whole") {
    const kind = end === "paused" ? "truncated" : end;
    throw new OutputError(`was answered without a whole output: ${reason}.`, { ...facts, kind });
  }
  const kind = "unexpected-content";
  const value = parse(text);
  if (value === undefined)
    throw new OutputError("was answered with a text that is no JSON.", { ...facts, kind });
  const result = await Promise.resolve(value)
    .then((whole) => schema["~standard"].validate(whole))
    .catch((cause: unknown) => {
      throw new OutputError(`has a schema that failed: ${String(cause)}.`, {
        ...facts,
        kind,
        cause,
      });
    });
  if (!result.issues) return result.value;
  const { issues } = result;
  const message = `was answered with an output that does not fit: ${tellIssues(issues)}.`;
  throw new OutputError(message, { ...facts, kind, issues });
}
