import type { GatewayErrorDetails } from "../errors/gateway-error.js";
import type { Fields } from "../fields.js";
import { readErrorBody } from "../request/error-body.js";
import { judgeAnswer, type CodeMeanings } from "../request/outcome.js";

/** Whether an event tells an error. One with another type may have an `error` of its own, about a tool for instance. */
export function tellsError({ type, error }: Fields): boolean {
  return type === "error" || (type === undefined && !!error);
}

/** What is wrong, by an event that tells an error. The answer's status was good, so its codes must say the rest. */
export function readToldError(
  event: Fields,
  hasContent: boolean,
  meanings: CodeMeanings | undefined,
): [message: string, details: GatewayErrorDetails] {
  const { message = "no reason was given", codes } = readErrorBody(event);
  const status = codes.map(Number).find((code) => code >= 400 && code < 600) ?? 500;
  const { kind, retryable, refused } = judgeAnswer(status, codes, meanings);
  const code = codes.at(-1);
  return [
    `was ended by the gateway${code ? ` (${code})` : ""}: ${message}`,
    { kind, retryable, code, ...(refused && !hasContent && { billed: "no" }) },
  ];
}
