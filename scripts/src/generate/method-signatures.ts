import type { OpenApiDocument } from "../spec/openapi-document.js";
import { bodyMembers } from "./body-members.js";
import { type OperationModel, SpecError } from "./operation-model.js";
import { schemaName } from "./schema-name.js";

/** One way to call a method, beside what its input is in every case. */
export interface MethodSignature {
  /** What the input has to be as well. */
  readonly narrowed?: string;
  readonly options: "CallOptions" | "CreateTaskOptions" | "StreamOptions";
  /** What it returns. */
  readonly result: string;
  /** What sets it apart from the first one, for its comment. */
  readonly about?: string;
}

/** Whether the operation makes a task that is read with another one. */
export function isTask(model: OperationModel): boolean {
  return model.poll !== undefined;
}

/** The ways to call an operation's method, the narrow ones before the wide one, as TypeScript tries them. */
export function methodSignatures(
  document: OpenApiDocument,
  model: OperationModel,
  models: readonly OperationModel[],
): readonly MethodSignature[] {
  const { answer, stream, poll } = model;
  if (poll !== undefined) {
    const read = models.find((other) => other.id === poll.operation)?.answer.json ?? "never";
    return [{ options: "CreateTaskOptions", result: promiseOf(`VideoTask<${read}>`) }];
  }
  if (stream !== undefined) return streamSignatures(model, stream.event);
  if (answer.other === "text") return textSignatures(document, model);
  if (answer.other === "file") {
    return [{ options: "CallOptions", result: promiseOf("FileStream") }];
  }
  const item = itemType(document, model);
  const result = item ? `Pages<${answer.json}, ${item}>` : promiseOf(`${answer.json}`);
  return [{ options: "CallOptions", result }];
}

/** The names from the shared runtime that a method's types mention. */
export function runtimeTypes(model: OperationModel): readonly string[] {
  if (isTask(model)) return ["CreateTaskOptions", "VideoTask"];
  if (model.operation["x-pages"]) return ["CallOptions", "Pages"];
  if (model.answer.other === "file") return ["CallOptions", "FileStream"];
  const plain = model.answer.json || model.answer.other ? ["CallOptions"] : [];
  return model.stream ? [...plain, "StreamOptions", "TextStream"] : plain;
}

/** The schema of what a list has in it, where the operation lists something page by page. */
export function itemType(document: OpenApiDocument, model: OperationModel): string | undefined {
  const { "x-pages": pages } = model.operation;
  if (pages === undefined) return undefined;
  const answer = { $ref: `#/components/schemas/${model.answer.json}` };
  const item = schemaName(bodyMembers(document, answer)[pages.items]?.items);
  if (item !== undefined) return item;
  const problem = `x-pages names "${pages.items}", which is no list of a named schema in its answer`;
  throw new SpecError(document, model.id, problem);
}

function promiseOf(type: string): string {
  return `Promise<${type}>`;
}

function streamSignatures({ answer }: OperationModel, event: string): readonly MethodSignature[] {
  const stream = `TextStream<${event}, ${answer.json ?? event}>`;
  if (!answer.json) return [{ options: "StreamOptions", result: promiseOf(stream) }];
  return [
    { narrowed: "{ stream: true }", options: "StreamOptions", result: promiseOf(stream) },
    {
      narrowed: "{ stream?: false | null }",
      options: "CallOptions",
      result: promiseOf(answer.json),
      about: "the whole answer at once",
    },
    {
      options: "StreamOptions",
      result: promiseOf(`${stream} | ${answer.json}`),
      about: "as a stream or at once, as `stream` says",
    },
  ];
}

function textSignatures(
  document: OpenApiDocument,
  { operation, answer, body }: OperationModel,
): readonly MethodSignature[] {
  const { member = "", values = [] } = operation["x-text-answer"] ?? {};
  const known = body?.members[member]?.["x-extensible-enum"];
  if (known === undefined) {
    const problem = `x-text-answer names "${member}", which is no member of its body with x-extensible-enum`;
    throw new SpecError(document, operation.operationId, problem);
  }
  const others = known.filter((value) => !values.includes(String(value)));
  const options = "CallOptions";
  return [
    {
      narrowed: `{ ${member}?: ${union(others)} }`,
      options,
      result: promiseOf(`${answer.json}`),
    },
    {
      narrowed: `{ ${member}: ${union(values)} }`,
      options,
      result: promiseOf("string"),
      about: "as a text",
    },
    {
      options,
      result: promiseOf(`string | ${answer.json}`),
      about: `as JSON or as a text, as \`${member}\` says`,
    },
  ];
}

function union(words: readonly unknown[]): string {
  return words.map((word) => JSON.stringify(word)).join(" | ");
}
