import { isFields, parse } from "../fields.js";

/** What an error body says, whichever of the gateway's shapes it has. */
export interface ErrorBody {
  /** Without the full stop at its end: it stands inside a sentence of ours. */
  readonly message?: string | undefined;
  /**
   * The gateway's code and, inside it, the provider's: the most telling last. A provider's `type` stands in for a code that
   * is missing, as in all errors of Anthropic's.
   */
  readonly codes: readonly string[];
}

/** A type that says what went wrong, such as `overloaded_error`. The gateway's own only say who speaks. */
const vendorType = /^(?!new_api|upstream)\w+_error$/;

/**
 * Reads an error body. The gateway has four shapes of it, used on the same addresses:
 * `{error: {message, type, code}}`, `{type: "error", error}`, `{code, message, data}`, and the last with the
 * provider's whole answer as text in `message`. Anything else, such as a proxy's page, reads as empty.
 */
export function readErrorBody(body: unknown): ErrorBody {
  const value = typeof body === "string" ? parse(body) : body;
  if (!isFields(value)) return { codes: [] };
  const error = isFields(value["error"]) ? value["error"] : value;
  const message = text(error["message"]);
  const inner = readErrorBody(message);
  const code = text(error["code"]) ?? vendorType.exec(text(error["type"]) ?? "")?.[0];
  return {
    message: inner.message ?? message?.replace(/\.$/, ""),
    codes: code ? [code, ...inner.codes] : inner.codes,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number"
    ? String(value) || undefined
    : undefined;
}
