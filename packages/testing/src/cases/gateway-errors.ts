import type { ErrorOutcome } from "./outcome.js";

type Kind = ErrorOutcome["error"]["kind"];

/** A sample error of the layers before the task: the key, the model, limits. */
export interface GatewayErrorCase<Status extends number> {
  readonly status: Status;
  readonly body: {
    readonly error: { readonly message: string; readonly type: string; readonly code: string };
  };
  readonly outcome: ErrorOutcome;
}

/** A sample error of the task layer. */
export interface TaskErrorCase<Status extends number> {
  readonly status: Status;
  readonly body: { readonly code: string; readonly message: string; readonly data: null };
  readonly outcome: ErrorOutcome;
}

/** The gateway's `{error: {…}}` with this code, for a request that was not carried out. */
export function gatewayError<Status extends number>(
  status: Status,
  code: string,
  kind: Kind,
): GatewayErrorCase<Status> {
  const message = "No (request id: 20261120101530123456789aB3dE5fG7hI9jK1m)";
  const body = { error: { message, type: "new_api_error", code } };
  return { status, body, outcome: refused(kind, code) };
}

/** The task layer's flat `{code, message, data}` with this code, for a request that was not carried out. */
export function taskError<Status extends number>(
  status: Status,
  code: string,
  kind: Kind,
  message = "No",
): TaskErrorCase<Status> {
  return { status, body: { code, message, data: null }, outcome: refused(kind, code) };
}

function refused(kind: Kind, code: string): ErrorOutcome {
  const retryable = kind === "rate-limit" || kind === "unavailable";
  return { error: { kind, billed: "no", retryable, ...(code !== "" && { code }) } };
}
