import type { GatewayLayer } from "./environment.js";
import { relayError, taskError } from "./error-bodies.js";
import { bodyCheck } from "./request-validator.js";
import type { BodySchema, ServedOperation } from "./served-operation.js";

/**
 * The third check: the body, first by the gateway's own rules and then by the spec. A task is refused with 400; the
 * text routes call the same mistake a server error.
 */
export function requestChecks(operation: ServedOperation, schema: BodySchema): GatewayLayer {
  const check = bodyCheck(schema);
  return async (context, next) => {
    const input = context.get("input");
    const isTask = operation.paid === "task";
    const problem = (isTask ? taskProblem(input) : undefined) ?? check(input);
    if (problem !== undefined) {
      return isTask
        ? taskError(400, "invalid_request", problem)
        : relayError(context.get("requestId"), 500, "invalid_request", problem);
    }
    await next();
    return undefined;
  };
}

/** What the gateway itself looks at before it hands a task on. A blank prompt is refused with a picture too. */
function taskProblem({ prompt, seconds }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof prompt !== "string" || prompt.trim() === "") return "prompt is required";
  if (seconds !== undefined && typeof seconds !== "string") return "seconds must be string";
  return undefined;
}
