import { taskError } from "../gateway/error-bodies.js";

/** OpenAI's refusal, handed on by the gateway as a text. */
export function vendorRefusal(status: number, message: string): Response {
  const error = { message, type: "invalid_request_error", param: null, code: null };
  return taskError(status, "fail_to_fetch_task", JSON.stringify({ error }));
}
