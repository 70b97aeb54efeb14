import type { ErrorKind, GatewayError } from "../errors/gateway-error.js";
import { callError } from "./billing.js";
import type { Call } from "./call.js";
import { isFields, parse, readErrorBody } from "./error-body.js";
import { judgeAnswer, type CodeMeanings } from "./outcome.js";

/** A whole answer. */
export interface Answer {
  /** The JSON object that came. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Its content type. */
  readonly type: string;
}

const advice: Partial<Record<ErrorKind, string>> = {
  auth: " Check the key and its rights.",
  quota: " Top up the account, or raise the key's limit.",
  "rate-limit": " Send fewer at once.",
  moderation: " Change the prompt or the picture.",
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

/** Reads an answer to its end. Resolves only to a JSON object that came with a good status. */
export async function readAnswer(
  response: Response,
  call: Call,
  meanings: CodeMeanings,
): Promise<Answer> {
  const answer = { ...readHead(response), data: parse(await readText(response, call)) };
  if (response.ok && isFields(answer.data)) return answer as Answer;
  throw answerError(answer, call, meanings);
}

/** The error for an answer that says no, or does not say what was asked. */
export function answerError(
  { status, requestId, type, data }: Omit<Answer, "data"> & { readonly data?: unknown },
  call: Pick<Call, "name" | "paid" | "inDoubt">,
  meanings: CodeMeanings,
): GatewayError {
  const { message, codes } = readErrorBody(data);
  const verdict = judgeAnswer(status, codes, meanings);
  // The gateway answers an address it does not know with its own web page: nothing was carried out.
  const refused = verdict.refused || (requestId !== undefined && type.startsWith("text/html"));
  const code = codes.at(-1);
  const reason =
    message ??
    (verdict.kind === "unexpected-content" ? `${type} instead of its JSON` : "no reason was given");
  const text = `${call.name} was answered with status ${status}${code ? ` (${code})` : ""}: ${reason}.${advice[verdict.kind] ?? ""}`;
  const details = { ...verdict, refused: undefined, status, code, requestId, operation: call.name };
  return callError(text, details, call, refused);
}
