import { follow, type Schema, type SpecDocument } from "./schema.js";

/** One operation of a spec, with everything a contract is checked against. */
export interface SpecOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With `{name}` where a path parameter goes. */
  readonly path: string;
  /** The header that carries the key, in small letters. */
  readonly keyHeader: string;
  /** What a call costs. Undefined: nothing. */
  readonly paid: string | undefined;
  /** How the task that this one creates is read. */
  readonly poll: PollLink | undefined;
  /** The operation that creates the tasks this one reads, and how they are read. */
  readonly createdBy: PollLink | undefined;
  /** The schema of the JSON body. Undefined: it takes none. */
  readonly request: Schema | undefined;
  /** The schema of the body as a form. Undefined: it takes none. */
  readonly form: Schema | undefined;
  /** What it answers with, by status. */
  readonly answers: ReadonlyMap<number, SpecAnswer>;
  /** The document its schemas point into. */
  readonly document: SpecDocument;
}

/** Which operation is at the other end of a task, and where its input has what. */
export interface PollLink {
  readonly operation: string;
  /** The member of the reading operation that takes the task's id. */
  readonly id: string;
  /** The members that both operations take. */
  readonly keep: readonly string[];
}

/** One answer of an operation. */
export interface SpecAnswer {
  /** The schema of its JSON. Undefined: it has none. */
  readonly schema: Schema | undefined;
  /** The schemas of its other forms, by media type. */
  readonly others: ReadonlyMap<string, Schema | undefined>;
  /** The names of its headers, as the spec writes them. */
  readonly headers: readonly string[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface RawAnswer extends Content {
  readonly headers?: object;
  readonly links?: { readonly poll?: RawLink };
}

interface RawLink {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly requestBody?: Readonly<Record<string, string>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly "x-paid"?: string;
  readonly security?: readonly object[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, RawAnswer>>;
}

interface SecurityScheme {
  readonly in?: string;
  readonly name?: string;
}

const JSON_TYPE = "application/json";
const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** Lists the operations of a spec, in its order. */
export function specOperations(document: SpecDocument): readonly SpecOperation[] {
  const operations = Object.entries(document.paths as Record<string, Record<string, RawOperation>>)
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? [{ path, method, raw: item[method] }] : [])),
    )
    .map(({ path, method, raw }) => readOperation(document, method.toUpperCase(), path, raw));
  return operations.map((operation) => {
    const creator = operations.find(({ poll }) => poll?.operation === operation.id);
    const createdBy = creator?.poll && { ...creator.poll, operation: creator.id };
    return { ...operation, createdBy };
  });
}

function readOperation(
  document: SpecDocument,
  method: string,
  path: string,
  raw: RawOperation,
): SpecOperation {
  const responses = Object.entries(raw.responses).map(
    ([status, response]) => [Number(status), follow(document, response)] as const,
  );
  const answers = responses.map(([status, response]) => [status, readAnswer(response)] as const);
  const content = follow(document, raw.requestBody)?.content ?? {};
  const [link] = responses.flatMap(([, { links }]) => links?.poll ?? []);
  return {
    id: raw.operationId,
    method,
    path,
    keyHeader: readKeyHeader(document, raw),
    paid: raw["x-paid"],
    poll: link && readPoll(link),
    createdBy: undefined,
    request: content[JSON_TYPE]?.schema,
    form: content["multipart/form-data"]?.schema,
    answers: new Map(answers),
    document,
  };
}

function readAnswer({ content = {}, headers = {} }: RawAnswer): SpecAnswer {
  const others = Object.entries(content).filter(([type]) => type !== JSON_TYPE);
  return {
    schema: content[JSON_TYPE]?.schema,
    others: new Map(others.map(([type, { schema }]) => [type, schema])),
    headers: Object.keys(headers),
  };
}

function readPoll({ operationId, parameters, requestBody }: RawLink): PollLink {
  const sources = Object.entries({ ...parameters, ...requestBody });
  const [id = ""] = sources.find(isFromAnswer) ?? [];
  const keep = sources.filter((source) => !isFromAnswer(source)).map(([name]) => name);
  return { operation: operationId, id, keep };
}

function isFromAnswer([, from]: readonly [name: string, from: string]): boolean {
  return from.includes("$response.body#");
}

/** The first way to prove who is calling is the one a client takes. */
function readKeyHeader(document: SpecDocument, { security }: RawOperation): string {
  const [first = {}] = security ?? document.security ?? [];
  const [name = ""] = Object.keys(first);
  const scheme = document.components?.securitySchemes?.[name] as SecurityScheme | undefined;
  return (scheme?.in === "header" && scheme.name?.toLowerCase()) || "authorization";
}
