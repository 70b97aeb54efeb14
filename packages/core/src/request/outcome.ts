import type { ErrorKind } from "../errors/gateway-error.js";

/** What the machine-readable codes of a provider mean. What a code has behind a dot is a detail, left out here. */
export type CodeMeanings = Readonly<Record<string, ErrorKind>>;

/**
 * The gateway's own refusals: a request that is answered with one of these was not carried out, whatever the status.
 * A malformed request, for one, is answered with 500. The last are about the provider, whose own status says the rest.
 */
const refusals: Readonly<Partial<Record<ErrorKind | "", RegExp>>> = {
  quota: /_quota/,
  "not-found": /^(model_not_found|task_not_exist|api_not_implemented)$/,
  moderation: /^sensitive_/,
  unavailable: /_overloaded$/,
  invalid: /^(invalid_(request|json)|(convert|read)_request\w*_failed|model_price_error)$/,
  "": /^(get_channel_failed|fail_to_fetch_task)$/,
};

const kindOfStatus: Readonly<Record<number, ErrorKind>> = {
  401: "auth",
  402: "quota",
  403: "auth",
  404: "not-found",
  408: "timeout",
  429: "rate-limit",
  503: "unavailable",
  529: "unavailable",
};

/** What an answer with an error status says about the request. */
export interface Verdict {
  readonly kind: ErrorKind;
  /** Whether the same request may succeed a little later. */
  readonly retryable: boolean;
  /** Whether it is certain that the request was not carried out. */
  readonly refused: boolean;
}

/** Judges an error answer by its status and its codes, never by its words: those may be in any language. */
export function judgeAnswer(
  status: number,
  codes: readonly string[],
  meanings: CodeMeanings = {},
): Verdict {
  const isClientError = status >= 400 && status < 500;
  let refused = isClientError && status !== 408;
  // A good status over an error body is a refusal too; without one it is a page, or nothing.
  const isOdd = status < 400 && !codes[0];
  let kind =
    kindOfStatus[status] ?? (isOdd ? "unexpected-content" : isClientError ? "invalid" : "upstream");
  for (const code of codes) {
    const plain = code.replace(/\..*/, "");
    const known = Object.hasOwn(meanings, plain)
      ? meanings[plain]
      : (Object.keys(refusals) as ErrorKind[]).find((each) => refusals[each]?.test(code));
    if (known === undefined) continue;
    refused = true;
    kind = known || kind;
  }
  return {
    kind,
    refused,
    retryable: /^(rate|unav|time|unex)/.test(kind) || (kind === "upstream" && !refused),
  };
}

/** What runtimes call it, and what the system was asked for. */
const notSent =
  /REFUSED|NOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|CERT|FailedToOpenSocket| (connect|getaddrinfo)$/i;

/**
 * Whether a failed attempt certainly never reached the gateway: no address, no connection, no trust in its certificate.
 * A network or a TLS session may also break under a connection that stands, so their codes alone prove nothing.
 */
export function isNotSent(failure: unknown): boolean {
  const { code, syscall, cause, errors } = Object(failure) as Record<string, unknown>;
  if (Array.isArray(errors) && errors[0]) return errors.every(isNotSent);
  return notSent.test(`${code} ${syscall}`) || (!!cause && isNotSent(cause));
}
