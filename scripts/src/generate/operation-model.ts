import type { InputRule } from "../../../packages/core/src/input/input-rule.js";
import type { OpenApiDocument, Operation, Parameter, Schema } from "../spec/openapi-document.js";
import type { MediaRule } from "./media-rules.js";

/** One operation of a provider, with all that its method and its row in the table need. */
export interface OperationModel {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly operation: Operation;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  /** Parameters of the query that have one value only and always go along. */
  readonly fixedQuery: Readonly<Record<string, string>>;
  readonly keyHeader: string | undefined;
  readonly body: BodyModel | undefined;
  readonly answer: AnswerModel;
  readonly stream: StreamModel | undefined;
  readonly poll: PollModel | undefined;
}

/** How the task that an operation creates is read. */
export interface PollModel {
  /** The operation that reads it. */
  readonly operation: string;
  /** The member of that operation's input which takes the task's id. */
  readonly id: string;
  /** Members of the create input that reading takes as well. */
  readonly keep?: readonly string[];
  /** What hands out the file, where the gateway does so itself. */
  readonly content?: Pick<OperationModel, "id" | "method" | "path">;
}

/** What an operation takes in its body. */
export interface BodyModel {
  /** The name of its type: of the schema, or of its input twin where a file may be in it. */
  readonly type: string;
  readonly rule: InputRule;
  readonly media: Readonly<Record<string, MediaRule>>;
  /** When it travels as a form. */
  readonly form: "always" | "for-files" | undefined;
  /** Its members by name. */
  readonly members: Readonly<Record<string, Schema>>;
  /** Whether a body may be left out or empty. */
  readonly optional: boolean;
}

/** What an operation answers when all is well. */
export interface AnswerModel {
  /** The schema of its JSON. */
  readonly json: string | undefined;
  /** What it may be instead. */
  readonly other: "file" | "text" | undefined;
}

/** A stream of events. */
export interface StreamModel {
  readonly dialect: NonNullable<Operation["x-stream"]>;
  /** The TypeScript type of its events, and the schemas that type names. */
  readonly event: string;
  readonly schemas: readonly string[];
}

/** Reports what the spec says and the generator cannot write, with the file to change. */
export class SpecError extends Error {
  constructor(document: OpenApiDocument, operationId: string, problem: string) {
    super(`${document.info.title}: operation ${operationId}: ${problem}`);
    this.name = "SpecError";
  }
}
