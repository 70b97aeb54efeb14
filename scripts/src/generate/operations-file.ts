import type { OpenApiDocument } from "../spec/openapi-document.js";
import { generatedHeader } from "./header.js";
import { isTask, itemType, runtimeTypes } from "./method-signatures.js";
import { printMethod } from "./operation-method.js";
import type { OperationModel } from "./operation-model.js";
import { printOperation, referredTo, runtimeValues } from "./operation-row.js";
import { parameterSchemas } from "./parameter-type.js";
import type { ProviderPackage } from "./provider-package.js";
import { readOperations } from "./read-operations.js";

/** Writes a provider's `operations.gen.ts`: its operations, and the methods they become. */
export function operationsFile(document: OpenApiDocument, target: ProviderPackage): string {
  const models = readOperations(document);
  const prefix = typePrefix(document);
  const ids = `${prefix}OperationId`;
  return [
    generatedHeader(`spec/${target.provider}`),
    printImports(document, models, target),
    `// The other methods that a client may have.\n`,
    printExport(models.some(isTask) ? ["recover", "resume", "wire"] : ["wire"], target.core),
    `/** The operations of the spec by name. */\n`,
    `export type ${ids} =${models.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("")};\n\n`,
    ...referredFirst(models).map((model) => `${printConstant(document, model)}\n`),
    `/** All operations of the spec. */\n`,
    `export const operations: readonly Operation<${ids}>[] = [\n`,
    ...models.map(({ id }) => `  ${id},\n`),
    `];\n\n`,
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

/** Operations that stand in others come before those. */
function referredFirst(models: readonly OperationModel[]): readonly OperationModel[] {
  const referred = new Set(models.flatMap(referredTo));
  return [
    ...models.filter(({ id }) => referred.has(id)),
    ...models.filter(({ id }) => !referred.has(id)),
  ];
}

function printConstant(document: OpenApiDocument, model: OperationModel): string {
  return `/** ${model.operation.summary ?? model.id}. */\n${printOperation(model)}`;
}

function printImports(
  document: OpenApiDocument,
  models: readonly OperationModel[],
  target: ProviderPackage,
): string {
  const values = sorted(models.flatMap(runtimeValues));
  const types = sorted(["Operation", ...models.flatMap(runtimeTypes)]);
  const schemas = models.flatMap((model) => [
    ...(model.body ? [model.body.type] : []),
    ...(isTask(model) || !model.answer.json ? [] : [model.answer.json]),
    ...[itemType(document, model) ?? []].flat(),
    ...(model.stream?.schemas ?? []),
    ...[...model.pathParameters, ...model.queryParameters].flatMap((parameter) =>
      parameterSchemas(parameter.schema),
    ),
  ]);
  return [
    values.length > 0
      ? printImport("import", [...values, ...types.map((name) => `type ${name}`)], target.core)
      : printImport("import type", types, target.core),
    models.some(isTask) ? printImport("import", ["protocol"], "./lifecycle.js") : "",
    printImport("import type", sorted(schemas), "./schema.gen.js"),
    "\n",
  ].join("");
}

function printImport(keyword: string, names: readonly string[], from: string): string {
  if (names.length === 0) return "";
  const oneLine = `${keyword} { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (oneLine.length <= 101) return oneLine;
  const lines = names.map((name) => `  ${name},\n`).join("");
  return `${keyword} {\n${lines}} from ${JSON.stringify(from)};\n`;
}

function printExport(names: readonly string[], from: string): string {
  return `export { ${names.join(", ")} } from ${JSON.stringify(from)};\n\n`;
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
