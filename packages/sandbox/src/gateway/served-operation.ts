import type { SpecDocument, SpecOperation, SpecSchema } from "../spec/spec-document.js";
import { follow } from "../spec-reference.js";

/** An operation of the spec as the gateway serves it. */
export interface ServedOperation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** As the spec writes it, with `{name}` for a parameter. */
  readonly path: string;
  /** What a call costs. Undefined: nothing. */
  readonly paid: "task" | "tokens" | undefined;
  /** Whether its body names a model. */
  readonly namesModel: boolean;
  /** The models the spec lists for it. Empty: it takes any. */
  readonly models: readonly string[];
  /** Where the schema of the JSON body stands. Undefined: the operation takes none. */
  readonly body: BodySchema | undefined;
}

/** The schema of a JSON body and where it stands, for a validator to point at. */
export interface BodySchema {
  /** The name of the spec it belongs to. */
  readonly spec: string;
  readonly document: SpecDocument;
  /** A JSON pointer into the document, with its `#`. */
  readonly pointer: string;
  readonly schema: SpecSchema;
}

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** The members in which a request names its model; Kling's own first. */
export const MODEL_MEMBERS: readonly string[] = ["model_name", "model"];

/** Lists what a spec serves. */
export function servedOperations(spec: string, document: SpecDocument): readonly ServedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const pointer = `#/paths/${escapePointer(path)}/${method}`;
      const body = bodySchema(spec, document, operation, pointer);
      return [
        {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          paid: operation["x-paid"],
          namesModel: modelMembers(body).length > 0,
          models: modelMembers(body).flatMap(listedValues),
          body,
        },
      ];
    }),
  );
}

function bodySchema(
  spec: string,
  document: SpecDocument,
  operation: SpecOperation,
  operationPointer: string,
): BodySchema | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = follow(document, operation.requestBody, `${operationPointer}/requestBody`);
  const schema = body.value.content["application/json"]?.schema;
  if (schema === undefined) return undefined;
  const inline = `${body.pointer}/content/application~1json/schema`;
  const { value, pointer } = follow(document, schema, inline);
  return { spec, document, pointer, schema: value };
}

function modelMembers(body: BodySchema | undefined): readonly SpecSchema[] {
  const properties = body?.schema.properties ?? {};
  return MODEL_MEMBERS.map((name) => properties[name]).filter((member) => member !== undefined);
}

function listedValues(schema: SpecSchema): readonly string[] {
  const values = schema["x-extensible-enum"] ?? schema["enum"];
  return Array.isArray(values) ? values.map(String) : [];
}

function escapePointer(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
