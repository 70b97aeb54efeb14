import type { InputRule } from "../../../packages/core/src/input/input-rule.js";
import type { MediaRule } from "../../../packages/core/src/input/media-rule.js";
import type { OpenApiDocument, Operation, Parameter } from "../spec/openapi-document.js";

/** One operation of a provider, with all that its method and its row in the table need. */
export interface OperationModel {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly operation: Operation;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly body: BodyModel | undefined;
  /** The schema of what the operation answers when all is well. */
  readonly answer: string;
  readonly poll: string | undefined;
}

/** What an operation takes in its body. */
export interface BodyModel {
  /** The schema's name. */
  readonly schema: string;
  readonly rule: InputRule;
  readonly media: Readonly<Record<string, MediaRule>>;
  /** Names of its members. */
  readonly members: readonly string[];
  /** Whether a body may be left out or empty. */
  readonly optional: boolean;
}

/** Reports what the spec says and the generator cannot write, with the file to change. */
export class SpecError extends Error {
  constructor(document: OpenApiDocument, operationId: string, problem: string) {
    super(`${document.info.title}: operation ${operationId}: ${problem}`);
    this.name = "SpecError";
  }
}
