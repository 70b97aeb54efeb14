import type { ErrorKind } from "../errors/gateway-error.js";

/** What a machine-readable code of the gateway or a provider means. */
export interface CodeMeaning {
  readonly kind: ErrorKind;
  /** Whether the same request may succeed a little later. Default: false. */
  readonly retryable?: boolean;
}

const invalid: CodeMeaning = { kind: "invalid" };
const quota: CodeMeaning = { kind: "quota" };
const overloaded: CodeMeaning = { kind: "unavailable", retryable: true };

/**
 * The gateway's own refusals. A request answered with one of these was not carried out, whatever the status:
 * a malformed request, for one, is answered with 500.
 */
export const gatewayCodes: Readonly<Record<string, CodeMeaning>> = {
  api_not_implemented: { kind: "not-found" },
  convert_request_failed: invalid,
  fail_to_fetch_task: { kind: "upstream" },
  get_channel_failed: { kind: "unavailable" },
  insufficient_user_quota: quota,
  invalid_json: invalid,
  invalid_request: invalid,
  model_not_found: { kind: "not-found" },
  model_price_error: invalid,
  pre_consume_token_quota_failed: quota,
  read_request_body_failed: invalid,
  sensitive_words_detected: { kind: "moderation" },
  system_cpu_overloaded: overloaded,
  system_disk_overloaded: overloaded,
  system_memory_overloaded: overloaded,
  task_not_exist: { kind: "not-found" },
};

/** What an answer with an error status says about the request. */
export interface Verdict extends Required<CodeMeaning> {
  /** Whether it is certain that the request was not carried out. */
  readonly refused: boolean;
}

/** Judges an error answer by its status and its codes, never by its words: those may be in any language. */
export function judgeAnswer(
  status: number,
  codes: readonly string[],
  meanings: Readonly<Record<string, CodeMeaning>>,
): Verdict {
  const known = codes.map((code) => meanings[code]).filter((meaning) => meaning !== undefined);
  const meaning = known.at(-1) ?? meaningOfStatus(status);
  return {
    kind: meaning.kind,
    retryable: meaning.retryable ?? false,
    refused: known.length > 0 || (status < 500 && status !== 408),
  };
}

function meaningOfStatus(status: number): CodeMeaning {
  switch (status) {
    case 401:
    case 403:
      return { kind: "auth" };
    case 404:
      return { kind: "not-found" };
    case 408:
      return { kind: "timeout", retryable: true };
    case 429:
      return { kind: "rate-limit", retryable: true };
    case 503:
      return overloaded;
    default:
      return status < 500 ? invalid : { kind: "upstream", retryable: status !== 501 };
  }
}

const notSentCode =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|CERT_.*|ERR_TLS_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;

/** Whether a failed attempt certainly never reached the gateway: no address, no connection, no trust. */
export function isNotSent(failure: unknown): boolean {
  if (typeof failure !== "object" || failure === null) return false;
  const { code, syscall, cause, errors } = failure as { code?: unknown; syscall?: unknown; cause?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isNotSent);
  return syscall === "connect" || syscall === "getaddrinfo" || notSentCode.test(String(code)) || isNotSent(cause);
}
