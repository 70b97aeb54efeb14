import type {
  SpecDocument,
  SpecOperation,
  SpecParameter,
  SpecResponse,
  SpecSchema,
} from "../spec/spec-document.js";
import { follow } from "../spec-reference.js";

/** An operation of the spec as the gateway serves it. */
export interface ServedOperation {
  /** The name of the spec it stands in. Two providers may use the same operationId. */
  readonly provider: string;
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** As the spec writes it, with `{name}` for a parameter. */
  readonly path: string;
  /** What a call costs. Undefined: nothing. */
  readonly paid: "task" | "tokens" | undefined;
  /** The dialect of its events. Undefined: it cannot stream. */
  readonly stream: "chat" | "responses" | "messages" | "gemini" | undefined;
  /** Whether a good answer is a video's bytes. */
  readonly answersFile: boolean;
  /** Where it names a model. Undefined: nowhere. */
  readonly modelIn: "body" | "path" | undefined;
  /** The models the spec lists for it. Empty: it takes any. */
  readonly models: readonly string[];
  /** The schemas of its body by media type. Empty: it takes none. */
  readonly bodies: Readonly<Partial<Record<BodyType, BodySchema>>>;
}

/** The two forms in which a body is read. */
export type BodyType = "application/json" | "multipart/form-data";

/** The schema of a body and where it stands, for a validator to point at. */
export interface BodySchema {
  readonly document: SpecDocument;
  /** A JSON pointer into the document, with its `#`. */
  readonly pointer: string;
  readonly schema: SpecSchema;
  /** Whether it describes a form, where every value that is no file is a text. */
  readonly isForm: boolean;
}

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** The members in which a request names its model; Kling's own first. */
export const MODEL_MEMBERS: readonly string[] = ["model_name", "model"];

/** The names an operation goes by in faults and prices: `sora/createVideo` before `createVideo`. */
export function namesOf(operation: ServedOperation): readonly string[] {
  const { provider, operationId } = operation;
  return [`${provider}/${operationId}`, operationId];
}

/** Every sandbox has the same specs. */
const known = new WeakMap<SpecDocument, readonly ServedOperation[]>();

/** Lists what a spec serves. */
export function servedOperations(spec: string, document: SpecDocument): readonly ServedOperation[] {
  const operations = known.get(document) ?? readOperations(spec, document);
  known.set(document, operations);
  return operations;
}

function readOperations(spec: string, document: SpecDocument): readonly ServedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const pointer = `#/paths/${escapePointer(path)}/${method}`;
      const bodies = bodySchemas(document, operation, pointer);
      return [
        {
          provider: spec,
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          paid: operation["x-paid"],
          stream: operation["x-stream"] as ServedOperation["stream"],
          answersFile: answersFile(document, operation),
          ...modelsOf(document, operation, bodies),
          bodies,
        },
      ];
    }),
  );
}

function answersFile(document: SpecDocument, { responses }: SpecOperation): boolean {
  const good = responses["200"];
  const content = good === undefined ? {} : follow<SpecResponse>(document, good, "").value.content;
  return Object.keys(content ?? {}).some((type) => type.startsWith("video/"));
}

function bodySchemas(
  document: SpecDocument,
  operation: SpecOperation,
  operationPointer: string,
): ServedOperation["bodies"] {
  if (operation.requestBody === undefined) return {};
  const body = follow(document, operation.requestBody, `${operationPointer}/requestBody`);
  const types = Object.entries(body.value.content).flatMap(([type, { schema }]) => {
    if (schema === undefined) return [];
    const inline = `${body.pointer}/content/${escapePointer(type)}/schema`;
    const { value, pointer } = follow(document, schema, inline);
    const isForm = type === "multipart/form-data";
    return [[type, { document, pointer, schema: value, isForm }]];
  });
  return Object.fromEntries(types) as ServedOperation["bodies"];
}

function modelsOf(
  document: SpecDocument,
  operation: SpecOperation,
  bodies: ServedOperation["bodies"],
): Pick<ServedOperation, "modelIn" | "models"> {
  const parameters = (operation.parameters ?? []).map(
    (parameter) => follow<SpecParameter>(document, parameter, "").value,
  );
  const inPath = parameters.find(
    (parameter) => parameter.in === "path" && parameter.name === "model",
  );
  if (inPath !== undefined) {
    return { modelIn: "path", models: listedValues(document, inPath.schema) };
  }
  const members = Object.values(bodies).flatMap(({ schema }) =>
    MODEL_MEMBERS.map((name) => schema.properties?.[name]).filter((member) => member !== undefined),
  );
  const models = members.flatMap((member) => listedValues(document, member));
  return { modelIn: members.length > 0 ? "body" : undefined, models: [...new Set(models)] };
}

function listedValues(document: SpecDocument, schema: SpecSchema = {}): readonly string[] {
  const { value } = follow<SpecSchema>(document, schema, "");
  const values = value["x-extensible-enum"] ?? value["enum"];
  return Array.isArray(values) ? values.map(String) : [];
}

function escapePointer(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
