import type { GatewayLayer } from "./environment.js";
import { relayRefusal, taskError } from "./error-bodies.js";
import type { RequestBody } from "./request-body.js";
import { checkBody } from "./request-validator.js";
import type { BodySchema, ServedOperation } from "./served-operation.js";

/**
 * The third check: the body, first by the gateway's own rules and then by the spec. A task is refused with 400; the
 * text routes call the same mistake a server error.
 */
export const requestChecks: GatewayLayer = async (context, next) => {
  const operation = context.get("operation");
  const input = context.get("input");
  const schema = schemaOf(operation, context.get("body"));
  if (schema !== undefined) {
    const isText = operation.paid === "tokens";
    const checked = checkBody(schema, input);
    const problem = (isText ? undefined : taskProblem(input, schema)) ?? checked.problem;
    if (problem !== undefined) {
      return isText
        ? relayRefusal(context, 500, "invalid_request", problem)
        : taskError(400, "invalid_request", problem);
    }
    context.set("input", checked.input);
  }
  await next();
  return undefined;
};

/** The schema of the form the body came in, or else of the one form the operation takes. */
function schemaOf({ bodies }: ServedOperation, body: RequestBody): BodySchema | undefined {
  const ofType = body.kind === "read" ? bodies[body.type] : undefined;
  return ofType ?? bodies["application/json"] ?? bodies["multipart/form-data"];
}

/** What the gateway itself looks at before it hands a task on. A blank prompt is refused with a picture too. */
function taskProblem(
  { prompt, seconds }: Readonly<Record<string, unknown>>,
  { schema }: BodySchema,
): string | undefined {
  const takesPrompt = schema.properties?.["prompt"] !== undefined;
  const isBlank = typeof prompt !== "string" || prompt.trim() === "";
  if (takesPrompt && isBlank) return "prompt is required";
  if (seconds !== undefined && typeof seconds !== "string") return "seconds must be string";
  return undefined;
}
