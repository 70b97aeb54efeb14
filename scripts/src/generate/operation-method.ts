import type { OpenApiDocument, Parameter } from "../spec/openapi-document.js";
import { printComment } from "./doc-comment.js";
import { propertyName } from "./literal.js";
import { type MethodSignature, methodSignatures } from "./method-signatures.js";
import { type OperationModel, SpecError } from "./operation-model.js";
import { ownOrigin } from "./own-origin.js";
import { parameterType } from "./parameter-type.js";

const INDENT = "  ";

/** Writes an operation as a method of the provider's interface, with its doc comment at each way to call it. */
export function printMethod(
  document: OpenApiDocument,
  model: OperationModel,
  models: readonly OperationModel[],
): string {
  const signatures = methodSignatures(document, model, models);
  return signatures.map((signature) => printSignature(document, model, signature)).join("");
}

function printSignature(
  document: OpenApiDocument,
  model: OperationModel,
  { narrowed, options, result, about }: MethodSignature,
): string {
  const input = [inputType(document, model), ...(narrowed ? [narrowed] : [])].join(" & ");
  const optional = isInputOptional(model) ? "?" : "";
  const parameters = [`input${optional}: ${input}`, `options?: ${options}`];
  const comment = about
    ? printComment({ text: [`${model.operation.summary}: ${about}`] }, INDENT)
    : methodComment(model);
  const oneLine = `${INDENT}${model.id}(${parameters.join(", ")}): ${result};\n`;
  if (oneLine.length <= 101 && !input.includes("\n")) return comment + oneLine;
  const lines = parameters.map((parameter) => `${INDENT.repeat(2)}${parameter},\n`);
  return `${comment}${INDENT}${model.id}(\n${lines.join("")}${INDENT}): ${result};\n`;
}

function methodComment({ operation, method, path }: OperationModel): string {
  return printComment(
    {
      text: [operation.summary, operation.description, `\`${method} ${path}\``],
      docs: operation["x-docs"],
      origin: operation["x-origin"],
      originNote: operation["x-origin-note"],
      deprecated: operation.deprecated,
    },
    INDENT,
  );
}

/** One flat object of path parameters, query parameters and the body's members. */
function inputType(document: OpenApiDocument, model: OperationModel): string {
  const parameters = [...model.pathParameters, ...model.queryParameters];
  const parts = parameters.length > 0 ? [parametersType(document, model, parameters)] : [];
  if (model.body) parts.push(model.body.type);
  return parts.join(" & ") || "Record<string, never>";
}

function parametersType(
  document: OpenApiDocument,
  model: OperationModel,
  parameters: readonly Parameter[],
): string {
  const members = parameters.map((parameter) => {
    const type = parameterType(parameter.schema);
    if (type === undefined) {
      const problem = `parameter "${parameter.name}" is neither a scalar, a list of scalars nor a named schema`;
      throw new SpecError(document, model.id, problem);
    }
    const optional = isRequired(parameter) ? "" : "?";
    const indent = INDENT.repeat(3);
    const member = `${indent}${propertyName(parameter.name)}${optional}: ${type};\n`;
    return parameterComment(model, parameter, indent) + member;
  });
  return `{\n${members.join("")}${INDENT.repeat(2)}}`;
}

function parameterComment(model: OperationModel, parameter: Parameter, indent: string): string {
  return printComment(
    {
      text: [parameter.description ?? parameter.schema?.description],
      origin: ownOrigin(parameter, model.operation["x-origin"]),
      default: parameter.schema?.default,
    },
    indent,
  );
}

function isInputOptional(model: OperationModel): boolean {
  return (
    !model.pathParameters.concat(model.queryParameters).some(isRequired) &&
    (model.body?.optional ?? true)
  );
}

function isRequired(parameter: Parameter): boolean {
  return parameter.in === "path" || parameter.required === true;
}
