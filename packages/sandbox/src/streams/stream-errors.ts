import type { StreamDialect, StreamEvent } from "./stream-answer.js";

const MESSAGE = "The model is overloaded. Please try again later.";

/** What the gateway writes where the answer has begun and then fails, without `data:` and without a line's end. */
export function errorLine(dialect: StreamDialect): string {
  return JSON.stringify(
    dialect === "messages"
      ? { error: { type: "<nil>", message: MESSAGE }, type: "error" }
      : { error: vendorError() },
  );
}

/** The body of a streaming request that is refused. On `/v1/messages` a vendor's error has the type `<nil>`. */
export function refusalBody(dialect: StreamDialect | undefined): StreamEvent {
  return dialect === "messages"
    ? { type: "error", error: { type: "<nil>", message: MESSAGE } }
    : { error: vendorError() };
}

/** A vendor's error as an event, in the vendor's own form. */
export function errorEvent(dialect: StreamDialect, sequenceNumber: number): StreamEvent {
  switch (dialect) {
    case "chat":
      return { error: { message: MESSAGE, type: "server_error", param: null, code: null } };
    case "responses":
      return {
        type: "error",
        sequence_number: sequenceNumber,
        code: "server_error",
        message: MESSAGE,
        param: null,
      };
    case "messages":
      return { type: "error", error: { type: "overloaded_error", message: MESSAGE } };
    default:
      return { error: { code: 503, message: MESSAGE, status: "UNAVAILABLE" } };
  }
}

function vendorError(): StreamEvent {
  return { message: MESSAGE, type: "upstream_error", param: "", code: "bad_response_status_code" };
}
