import { asksForStream } from "../streams/asks-for-stream.js";
import { type Members, membersOf } from "../text/members.js";
import { jsonAnswer } from "../transport/answers.js";
import type { GatewayContext } from "./environment.js";
import { taskError } from "./error-bodies.js";
import type { ServedOperation } from "./served-operation.js";

/**
 * What the gateway makes of a vendor's refusal. A task's has the vendor's whole body as a text. A text's is put into
 * the form of the route; for a stream it is labelled as one, because the gateway decides on that before it asks the
 * vendor.
 */
export function vendorRefusal(context: GatewayContext, status: number, body: string): Response {
  const operation = context.get("operation") as ServedOperation | undefined;
  if (operation?.paid !== "tokens") return taskError(status, "fail_to_fetch_task", body);
  const label = asksForStream(context) ? { "Content-Type": "text/event-stream" } : undefined;
  return jsonAnswer(status, textRefusal(operation, errorIn(body)), label);
}

const UNREADABLE = {
  message: "openai_error",
  type: "bad_response_status_code",
  code: "bad_response_status_code",
};

/** The error object of a vendor's body; the gateway has its own words for a body that has none. */
function errorIn(body: string): Members {
  try {
    const { error } = membersOf(JSON.parse(body));
    return error === membersOf(error) ? membersOf(error) : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

function textRefusal({ provider, stream }: ServedOperation, error: Members): Members {
  const { message, type, param, code } = error;
  // Anthropic's errors have no code, and the gateway writes down what it did not find.
  if (stream === "messages") {
    return { type: "error", error: { type: String(code ?? "<nil>"), message } };
  }
  const shownType = provider === "gemini" ? "upstream_error" : (type ?? "upstream_error");
  return { error: { message, type: shownType, param: param ?? "", code: code ?? null } };
}
