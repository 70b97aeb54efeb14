import type { SandboxState } from "../state.js";
import type { GatewayContext, GatewayLayer } from "./environment.js";
import { middlewareError } from "./error-bodies.js";
import { MODEL_MEMBERS, type ServedOperation } from "./served-operation.js";

/**
 * The second check: which model is asked for, and whether somebody serves it. It comes before any other look at the
 * body. An unknown model is a 503, never a 404.
 */
export function modelChoice(state: SandboxState): GatewayLayer {
  return async (context, next) => {
    const operation = context.get("operation");
    const input = readInput(context);
    if (input instanceof Response) return input;
    const model = modelIn(context, operation);
    const served = state.options.models ?? operation.models;
    const refusal = operation.modelIn === undefined ? undefined : refuseModel(model, served);
    if (refusal !== undefined) {
      return middlewareError(
        context.get("requestId"),
        refusal.status,
        refusal.message,
        refusal.code,
      );
    }
    context.set("input", input);
    context.set("model", model === undefined ? "" : String(model));
    await next();
    return undefined;
  };
}

/** The model a request names, whatever it is, or undefined. */
export function modelIn(context: GatewayContext, operation: ServedOperation): unknown {
  if (operation.modelIn === "path") return modelInPath(context, operation.path);
  const body = context.get("body");
  const input = body.kind === "read" ? (body.value as Record<string, unknown> | null) : {};
  return MODEL_MEMBERS.map((name) => input?.[name]).find((value) => value !== undefined);
}

/** The router takes a segment such as `{model}:generateContent` as a whole; what follows the model comes off here. */
function modelInPath(context: GatewayContext, path: string): string | undefined {
  const rest = /\{model\}([^/]*)/.exec(path)?.[1] ?? "";
  return context.req.param("model")?.slice(0, -rest.length || undefined);
}

function readInput(context: GatewayContext): Response | Readonly<Record<string, unknown>> {
  const body = context.get("body");
  if (body.kind === "none") return {};
  if (body.kind === "read" && typeof body.value === "object" && body.value !== null) {
    return body.value as Readonly<Record<string, unknown>>;
  }
  const reason = body.kind === "broken" ? body.message : "the body is not an object";
  return middlewareError(context.get("requestId"), 400, `Invalid request: ${reason}`);
}

interface ModelRefusal {
  readonly status: number;
  readonly message: string;
  readonly code?: string;
}

function refuseModel(model: unknown, served: readonly string[]): ModelRefusal | undefined {
  if (model === undefined || model === "") {
    return { status: 400, message: "Model name not specified, model name cannot be empty" };
  }
  if (typeof model !== "string") {
    return { status: 400, message: "Invalid request: model is not a string" };
  }
  if (served.length > 0 && !served.includes(model)) {
    const message = `No available channel for model ${model} under group default`;
    return { status: 503, message, code: "model_not_found" };
  }
  return undefined;
}
