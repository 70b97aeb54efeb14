import { GatewayError, type ErrorKind } from "../errors/gateway-error.js";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.js";
import { connectionError } from "../layers/attempt.js";
import type { Call } from "./call.js";
import { isFields, parse, readErrorBody } from "./error-body.js";
import { judgeAnswer, type CodeMeaning } from "./outcome.js";
import type { WireAnswer } from "./wire.js";

/** A whole answer. */
export interface Answer {
  /** The JSON object that came. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly requestId: string | undefined;
}

type Meanings = Readonly<Record<string, CodeMeaning>>;

const advice: Partial<Record<ErrorKind, string>> = {
  auth: "Check the key and its rights in the gateway's console.",
  quota: "Top up the account, or raise the limit of the key.",
  "rate-limit": "Wait, or send fewer at once.",
  moderation: "Change the prompt or the picture.",
  invalid: "Correct the request; the same one will fail again.",
};

/** Reads an answer to its end. Resolves only to a JSON object that came with a good status. */
export async function readAnswer({ error, response }: WireAnswer, call: Call, meanings: Meanings): Promise<Answer> {
  const { status } = response;
  const requestId = response.headers.get("x-oneapi-request-id") ?? undefined;
  if (!response.ok) throw answerError(status, requestId, error, call, meanings);
  let text: string;
  try {
    text = await call.limit.race(() => response.text());
  } catch (failure) {
    const broken = connectionError(failure, call);
    throw call.paid === "task" ? new UnknownOutcomeError(broken.message, { operation: call.name, requestId, cause: broken }) : broken;
  }
  const data = parse(text);
  if (isFields(data)) return { data, status, requestId };
  throw unexpectedContent(response, requestId, text, call);
}

/** The error for an answer that says no, or that says nothing this library understands. */
export function answerError(
  status: number,
  requestId: string | undefined,
  body: unknown,
  call: Pick<Call, "name" | "paid" | "secret">,
  meanings: Meanings,
): GatewayError {
  const { message, codes } = readErrorBody(body);
  const { kind, retryable, refused } = judgeAnswer(status, codes, meanings);
  const code = codes.at(-1);
  const said = message && `: ${call.secret ? message.replaceAll(call.secret, "***") : message}`;
  const text = `${call.name} was answered with status ${status}${code ? ` (${code})` : ""}${said ?? ""}.`;
  const details = { operation: call.name, status, code, requestId };
  if (call.paid === "task" && !refused) return new UnknownOutcomeError(text, details);
  return new GatewayError([text, advice[kind]].filter(Boolean).join(" "), {
    ...details,
    kind,
    retryable,
    billed: call.paid && !refused ? "unknown" : "no",
  });
}

/** The gateway answers an address it does not know with its own web page and status 200. */
function unexpectedContent(response: Response, requestId: string | undefined, text: string, call: Call): GatewayError {
  const type = response.headers.get("content-type") ?? "no content type";
  const isPage = requestId !== undefined && type.startsWith("text/html");
  const what = text ? `something that is not its answer (${type})` : "nothing";
  const message = `${call.name} was answered with ${what}, with status ${response.status}.`;
  const details = { status: response.status, operation: call.name, requestId };
  if (call.paid === "task" && !isPage) return new UnknownOutcomeError(message, details);
  return new GatewayError(`${message} Check baseUrl: it is the gateway's address without a path such as /v1.`, {
    ...details,
    kind: "unexpected-content",
    retryable: call.paid === undefined,
    billed: call.paid && !isPage ? "unknown" : "no",
  });
}
