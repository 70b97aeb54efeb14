import { jsonAnswer, textAnswer } from "../transport/answers.js";

/** The file host's refusals, in the XML of object stores. */
function refusal(status: number, code: string, message: string): Response {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`;
  return textAnswer(status, body, "application/xml");
}

export function linkExpired(): Response {
  return refusal(403, "AccessDenied", "Request has expired");
}

export function linkForged(): Response {
  const message = "The request signature we calculated does not match the signature you provided";
  return refusal(403, "SignatureDoesNotMatch", message);
}

export function fileUnknown(): Response {
  return refusal(404, "NoSuchKey", "The specified key does not exist");
}

export function methodRefused(): Response {
  return refusal(405, "MethodNotAllowed", "The specified method is not allowed");
}

/** The gateway's refusals to hand a file over. Their body has only these two members. */
export function contentRefused(status: 400 | 404 | 502, message: string): Response {
  const type = status === 502 ? "server_error" : "invalid_request_error";
  return jsonAnswer(status, { error: { message, type } });
}

/** What the gateway says when the vendor's file host refuses. */
export function contentUnavailable(vendorStatus: number): Response {
  return contentRefused(502, `Upstream service returned status ${vendorStatus}`);
}
