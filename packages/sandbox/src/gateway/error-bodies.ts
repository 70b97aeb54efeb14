import { jsonAnswer } from "../transport/answers.js";

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
export function relayError(
  requestId: string,
  status: number,
  code: string,
  message: string,
): Response {
  const text = `${message} (request id: ${requestId})`;
  return jsonAnswer(status, { error: { message: text, type: "new_api_error", param: "", code } });
}

/** The task layer: flat, and without a request id, which stands in the header alone. */
export function taskError(status: number, code: string, message: string): Response {
  return jsonAnswer(status, { code, message, data: null });
}
