import type { ErrorKind, GatewayError } from "../errors/gateway-error.js";
import { isFields, parse } from "../fields.js";
import { callError, withoutKey, type Call } from "./call.js";
import { readErrorBody } from "./error-body.js";
import { judgeAnswer } from "./outcome.js";

/** A whole answer. */
export interface Answer {
  readonly response: Response;
  readonly call: Call;
  /** The JSON object that came; for an operation that may answer with text, that text. */
  readonly data: Readonly<Record<string, unknown>>;
}

const advice: Partial<Record<ErrorKind, string>> = {
  auth: " Check the key.",
  quota: " Top up, or raise the key's limit.",
  "rate-limit": " Send fewer at once.",
  moderation: " Change the prompt or picture.",
  "unexpected-content": " Check baseUrl: it has no path such as /v1.",
};

/** The gateway's own id of the request. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-oneapi-request-id") ?? undefined;
}

/** The content type of an answer. */
export function mediaTypeOf({ headers }: Response): string {
  return headers.get("content-type") ?? "nothing";
}

/**
 * Reads an answer to its end. Resolves only to a JSON object, or text where that was asked for, with a good status and
 * more than an error in it.
 */
export async function readAnswer(response: Response, call: Call): Promise<Answer> {
  const text = withoutKey(await response.text(), call); // the gateway may repeat it
  const { answer: form, paid } = call.operation;
  const isText = form === "text" && /^text\/(?!html)/.test(mediaTypeOf(response));
  const data = isText ? text : parse(text);
  const answer = { response, call, data } as Answer;
  if (!response.ok) call.refusal = { error: data ?? text, response };
  // The gateway may hand on a provider's error under a good status. A text that has failed has an id beside its error.
  else if (isText || (isFields(data) && !(paid === "tokens" && data["error"] && !data["id"])))
    return answer;
  throw answerError(answer);
}

/** The error for an answer that says no, or does not say what was asked. */
export function answerError({ response, call, data }: Answer): GatewayError {
  const { status } = response;
  const requestId = requestIdOf(response);
  const type = mediaTypeOf(response);
  const { message, codes } = readErrorBody(data);
  const { refused, ...verdict } = judgeAnswer(status, codes, call.codes);
  const { kind } = verdict;
  const code = codes.at(-1);
  const reason =
    message ??
    (kind === "unexpected-content" ? `${type} instead of its JSON` : "no reason was given");
  return callError(
    call,
    `was answered with status ${status}${code ? ` (${code})` : ""}: ${reason}.${advice[kind] ?? ""}`,
    { ...verdict, status, code, requestId },
    // The gateway answers an address it does not know with its own web page: nothing was carried out.
    refused || (requestId !== undefined && type.startsWith("text/html")),
  );
}
