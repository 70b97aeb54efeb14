import { follow, type Schema, type SpecDocument } from "./schema.js";

/** One operation of a spec, with everything a contract is checked against. */
export interface SpecOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With `{name}` where a path parameter goes. */
  readonly path: string;
  /** What a call costs. Undefined: nothing. */
  readonly paid: string | undefined;
  /** The operation that reads the task this one creates. */
  readonly poll: string | undefined;
  /** The operation that creates the tasks this one reads. */
  readonly createdBy: string | undefined;
  /** The schema of the JSON body. Undefined: it takes none. */
  readonly request: Schema | undefined;
  /** What it answers with, by status. */
  readonly answers: ReadonlyMap<number, SpecAnswer>;
  /** The document its schemas point into. */
  readonly document: SpecDocument;
}

/** One answer of an operation. */
export interface SpecAnswer {
  /** The schema of its JSON. Undefined: it has none. */
  readonly schema: Schema | undefined;
  /** The names of its headers, as the spec writes them. */
  readonly headers: readonly string[];
}

interface Content {
  readonly content?: { readonly "application/json"?: { readonly schema?: Schema } };
}

interface RawAnswer extends Content {
  readonly headers?: object;
  readonly links?: { readonly poll?: { readonly operationId: string } };
}

interface RawOperation {
  readonly operationId: string;
  readonly "x-paid"?: string;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, RawAnswer>>;
}

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** Lists the operations of a spec, in its order. */
export function specOperations(document: SpecDocument): readonly SpecOperation[] {
  const operations = Object.entries(document.paths as Record<string, Record<string, RawOperation>>)
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => (item[method] ? [{ path, method, raw: item[method] }] : [])),
    )
    .map(({ path, method, raw }) => readOperation(document, method.toUpperCase(), path, raw));
  return operations.map((operation) => {
    const createdBy = operations.find(({ poll }) => poll === operation.id)?.id;
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
  const answers = responses.map(([status, { content, headers }]): [number, SpecAnswer] => [
    status,
    { schema: content?.["application/json"]?.schema, headers: Object.keys(headers ?? {}) },
  ]);
  const body = follow(document, raw.requestBody);
  return {
    id: raw.operationId,
    method,
    path,
    paid: raw["x-paid"],
    poll: responses.flatMap(([, { links }]) => links?.poll?.operationId ?? [])[0],
    createdBy: undefined,
    request: body?.content?.["application/json"]?.schema,
    answers: new Map(answers),
    document,
  };
}
