import type { OpenApiDocument } from "../spec/openapi-document.js";
import { generatedHeader } from "./header.js";
import { printLiteral, propertyName } from "./literal.js";
import { isTask, printMethod } from "./operation-method.js";
import type { OperationModel } from "./operation-model.js";
import { parameterSchemas } from "./parameter-type.js";
import type { ProviderPackage } from "./provider-package.js";
import { readOperations } from "./read-operations.js";

/** Writes a provider's `operations.gen.ts`: the table of its operations, and the methods they become. */
export function operationsFile(document: OpenApiDocument, target: ProviderPackage): string {
  const models = readOperations(document);
  const ids = `${target.typePrefix}OperationId`;
  return [
    generatedHeader(`spec/${target.provider}`),
    printImports(models, target),
    `/** The operations of the spec by name. */\n`,
    `export type ${ids} =${models.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("")};\n\n`,
    `/** What the client needs to know of each operation to make the call. */\n`,
    `export const operations: Record<${ids}, Operation> = {\n`,
    ...models.map((model) => printRow(model)),
    `};\n\n`,
    `/** The operations of the spec as methods. */\n`,
    `export interface ${target.typePrefix}Operations {\n`,
    models.map((model) => printMethod(document, model, models)).join("\n"),
    `}\n\n`,
    `/** The client's name and version, which each request carries. */\n`,
    `export const clientName = ${JSON.stringify(`${target.name}@${target.version}`)};\n`,
  ].join("");
}

/** The operation as the runtime reads it: what is absent there is absent here. */
function printRow(model: OperationModel): string {
  const { body } = model;
  const row = {
    method: model.method,
    path: model.path,
    query: nonEmpty(model.queryParameters.map((parameter) => parameter.name)),
    paid: model.operation["x-paid"],
    poll: isTask(model) ? model.poll : undefined,
    body: body?.rule,
    media: body && Object.keys(body.media).length > 0 ? body.media : undefined,
  };
  const key = `${propertyName(model.id)}: `;
  return `  ${key}${printLiteral(row, "  ", 2 + key.length)},\n`;
}

function printImports(models: readonly OperationModel[], target: ProviderPackage): string {
  const runtime = [
    ...(models.every(isTask) ? [] : ["CallOptions"]),
    ...(models.some(isTask) ? ["CreateTaskOptions", "VideoTask"] : []),
    "Operation",
    ...(models.some(({ body }) => Object.keys(body?.media ?? {}).length > 0) ? ["WithMedia"] : []),
  ];
  const schemas = models.flatMap((model) => [
    ...(model.body ? [model.body.schema] : []),
    ...(isTask(model) ? [] : [model.answer]),
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

function nonEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
