import type { OpenApiDocument, Parameter } from "../spec/openapi-document.js";
import { printComment } from "./doc-comment.js";
import { propertyName } from "./literal.js";
import { type OperationModel, SpecError } from "./operation-model.js";
import { parameterType } from "./parameter-type.js";

const INDENT = "  ";

/** Writes an operation as a method of the provider's interface, with its doc comment. */
export function printMethod(
  document: OpenApiDocument,
  model: OperationModel,
  models: readonly OperationModel[],
): string {
  const input = inputType(document, model);
  const optional = isInputOptional(model) ? "?" : "";
  const options = isTask(model) ? "CreateTaskOptions" : "CallOptions";
  const result = `Promise<${resultType(model, models)}>`;
  const parameters = [`input${optional}: ${input}`, `options?: ${options}`];
  const oneLine = `${INDENT}${model.id}(${parameters.join(", ")}): ${result};\n`;
  if (oneLine.length <= 101 && !input.includes("\n")) return methodComment(model) + oneLine;
  const lines = parameters.map((parameter) => `${INDENT.repeat(2)}${parameter},\n`);
  return `${methodComment(model)}${INDENT}${model.id}(\n${lines.join("")}${INDENT}): ${result};\n`;
}

/** Whether the operation makes a task that is read with another one. */
export function isTask(model: OperationModel): boolean {
  return model.operation["x-paid"] === "task";
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
  if (model.body) {
    const media = Object.keys(model.body.media).map((name) => JSON.stringify(name));
    const { schema } = model.body;
    parts.push(media.length > 0 ? `WithMedia<${schema}, ${media.join(" | ")}>` : schema);
  }
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
  const own = (parameter as { "x-origin"?: OperationModel["operation"]["x-origin"] })["x-origin"];
  return printComment(
    {
      text: [parameter.description ?? parameter.schema?.description],
      origin: own ?? model.operation["x-origin"],
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

function resultType(model: OperationModel, models: readonly OperationModel[]): string {
  if (!isTask(model)) return model.answer;
  const poll = models.find((other) => other.id === model.poll);
  return `VideoTask<${poll?.answer ?? "never"}>`;
}
