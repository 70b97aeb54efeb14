import { jsonAnswer } from "../transport/answers.js";
import type { GatewayContext } from "./environment.js";
import type { ServedOperation } from "./served-operation.js";

/**
 * The gateway's error bodies. One route uses several: the layers before the task speak in `error`, the task layer
 * in a flat body.
 */

/** The layers before the relay: the key, the model, limits. Has no `param`; `code` is mostly empty. */
export function middlewareError(
  requestId: string,
  status: number,
  message: string,
  code = "",
): Response {
  const text = `${message} (request id: ${requestId})`;
  return jsonAnswer(status, { error: { message: text, type: "new_api_error", code } });
}

/** The relay: text routes, and the load check of every route. Always has `param`. */
function relayError(requestId: string, status: number, code: string, message: string): Response {
  const text = `${message} (request id: ${requestId})`;
  return jsonAnswer(status, { error: { message: text, type: "new_api_error", param: "", code } });
}

/** `/v1/messages`: Anthropic's form, which has no code. */
function messagesError(status: number, type: string, message: string): Response {
  return jsonAnswer(status, { type: "error", error: { type, message } });
}

/** A refusal by the relay, in the form of the route that is called. */
export function relayRefusal(
  context: GatewayContext,
  status: number,
  code: string,
  message: string,
): Response {
  const requestId = context.get("requestId");
  const operation = context.get("operation") as ServedOperation | undefined;
  return operation?.stream === "messages"
    ? messagesError(status, "new_api_error", `${message} (request id: ${requestId})`)
    : relayError(requestId, status, code, message);
}

/** The load check, in front of the relay. On `/v1/messages` its body has neither a code nor the outer `type`. */
export function loadError(context: GatewayContext, code: string, message: string): Response {
  const requestId = context.get("requestId");
  const operation = context.get("operation") as ServedOperation | undefined;
  if (operation?.stream !== "messages") return relayError(requestId, 503, code, message);
  const text = `${message} (request id: ${requestId})`;
  return jsonAnswer(503, { error: { type: "new_api_error", message: text } });
}

/** The task layer: flat, and without a request id, which stands in the header alone. */
export function taskError(status: number, code: string, message: string): Response {
  return jsonAnswer(status, { code, message, data: null });
}
