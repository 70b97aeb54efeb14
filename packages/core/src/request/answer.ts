import type { ErrorKind, GatewayError } from "../errors/gateway-error.js";
import { callError } from "./billing.js";
import type { Operation } from "../operation.js";
import type { Call } from "./call.js";
import { isFields, parse, readErrorBody } from "./error-body.js";
import { judgeAnswer, type CodeMeanings } from "./outcome.js";

/** A whole answer. */
export interface Answer {
  /** The JSON object that came; for an operation that may answer with text, that text. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Its content type. */
  readonly type: string;
}

const advice: Partial<Record<ErrorKind, string>> = {
  auth: " Check the key.",
  quota: " Top up, or raise the key's limit.",
  "rate-limit": " Send fewer at once.",
  moderation: " Change the prompt or picture.",
  "unexpected-content": " Check baseUrl: it has no path such as /v1.",
};

/** What an answer tells in its head. */
export function readHead({ status, headers }: Response): {
  status: number;
  requestId: string | undefined;
  type: string;
} {
  const requestId = headers.get("x-oneapi-request-id") ?? undefined;
  return { status, requestId, type: headers.get("content-type") ?? "nothing" };
}

/** Reads an answer's text, without the key that was sent should it repeat it. */
export async function readText(answer: Response, { secret }: Call): Promise<string> {
  const text = await answer.text();
  return secret ? text.replaceAll(secret, "***") : text;
}

/** Reads an answer to its end. Resolves only to a JSON object, or text where that was asked for, with a good status. */
export async function readAnswer(
  response: Response,
  call: Call,
  meanings?: CodeMeanings,
  kind?: Operation["answer"],
): Promise<Answer> {
  const head = readHead(response);
  const text = await readText(response, call);
  const isText = kind === "text" && /^text\/(?!html)/.test(head.type);
  const answer = { ...head, data: isText ? text : parse(text) };
  if (response.ok && (isText || isFields(answer.data))) return answer as unknown as Answer;
  throw answerError(answer, call, meanings);
}

/** The error for an answer that says no, or does not say what was asked. */
export function answerError(
  { status, requestId, type, data }: Omit<Answer, "data"> & { readonly data?: unknown },
  call: Pick<Call, "name" | "paid" | "inDoubt">,
  meanings?: CodeMeanings,
): GatewayError {
  const { message, codes } = readErrorBody(data);
  const { refused, ...verdict } = judgeAnswer(status, codes, meanings);
  const { kind } = verdict;
  const code = codes.at(-1);
  const reason =
    message ??
    (kind === "unexpected-content" ? `${type} instead of its JSON` : "no reason was given");
  return callError(
    `${call.name} was answered with status ${status}${code ? ` (${code})` : ""}: ${reason}.${advice[kind] ?? ""}`,
    { ...verdict, status, code, requestId },
    call,
    // The gateway answers an address it does not know with its own web page: nothing was carried out.
    refused || (requestId !== undefined && type.startsWith("text/html")),
  );
}
