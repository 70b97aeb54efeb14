import type { OpenApiDocument } from "../spec/openapi-document.js";
import { generatedHeader } from "./header.js";
import { printLiteral, propertyName } from "./literal.js";
import { isTask, itemType, runtimeTypes } from "./method-signatures.js";
import { printMethod } from "./operation-method.js";
import type { OperationModel } from "./operation-model.js";
import { parameterSchemas } from "./parameter-type.js";
import type { ProviderPackage } from "./provider-package.js";
import { readOperations } from "./read-operations.js";

/** Writes a provider's `operations.gen.ts`: the table of its operations, and the methods they become. */
export function operationsFile(document: OpenApiDocument, target: ProviderPackage): string {
  const models = readOperations(document);
  const prefix = typePrefix(document);
  const ids = `${prefix}OperationId`;
  return [
    generatedHeader(`spec/${target.provider}`),
    printImports(document, models, target),
    `/** The operations of the spec by name. */\n`,
    `export type ${ids} =${models.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("")};\n\n`,
    `/** What the client needs to know of each operation to make the call. */\n`,
    `export const operations: Record<${ids}, Operation> = {\n`,
    ...models.map((model) => printRow(model)),
    `};\n\n`,
    `/** The operations of the spec as methods. */\n`,
    `export interface ${prefix}Operations {\n`,
    models.map((model) => printMethod(document, model, models)).join("\n"),
    `}\n\n`,
    `/** The client's name and version, which each request carries. */\n`,
    `export const clientName = ${JSON.stringify(`${target.name}@${target.version}`)};\n`,
  ].join("");
}

/** The provider's name as the start of a type's name: the first word of the spec's title, such as `OpenAI`. */
function typePrefix({ info }: OpenApiDocument): string {
  const [prefix = ""] = info.title.split(" ");
  if (/^[A-Z][A-Za-z0-9]*$/.test(prefix)) return prefix;
  throw new Error(`"${info.title}": begin the title with the provider's name in PascalCase`);
}

/** The operation as the runtime reads it: what is absent there is absent here. */
function printRow(model: OperationModel): string {
  const { operation, body, answer, stream } = model;
  const row = {
    method: model.method,
    path: model.path,
    query: nonEmpty(model.queryParameters.map((parameter) => parameter.name)),
    fixedQuery: nonEmptyRecord(model.fixedQuery),
    keyHeader: model.keyHeader,
    paid: operation["x-paid"],
    poll: model.poll,
    body: body?.rule,
    media: nonEmptyRecord(body?.media ?? {}),
    form: body?.form,
    answer: answer.other,
    pages: operation["x-pages"],
    stream: stream?.dialect,
    streamsAlways: stream && !answer.json ? true : undefined,
  };
  const key = `${propertyName(model.id)}: `;
  return `  ${key}${printLiteral(row, "  ", 2 + key.length)},\n`;
}

function printImports(
  document: OpenApiDocument,
  models: readonly OperationModel[],
  target: ProviderPackage,
): string {
  const runtime = ["Operation", ...models.flatMap(runtimeTypes)];
  const schemas = models.flatMap((model) => [
    ...(model.body ? [model.body.type] : []),
    ...(isTask(model) || !model.answer.json ? [] : [model.answer.json]),
    ...[itemType(document, model) ?? []].flat(),
    ...(model.stream?.schemas ?? []),
    ...[...model.pathParameters, ...model.queryParameters].flatMap((parameter) =>
      parameterSchemas(parameter.schema),
    ),
  ]);
  return `${printImport(runtime, target.core)}${printImport(schemas, "./schema.gen.js")}\n`;
}

function printImport(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].toSorted();
  if (sorted.length === 0) return "";
  const oneLine = `import type { ${sorted.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (oneLine.length <= 101) return oneLine;
  const lines = sorted.map((name) => `  ${name},\n`).join("");
  return `import type {\n${lines}} from ${JSON.stringify(from)};\n`;
}

function nonEmptyRecord<T>(
  record: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}

function nonEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
