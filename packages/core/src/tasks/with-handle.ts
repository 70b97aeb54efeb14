import { GatewayError } from "../errors/gateway-error.js";
import type { TaskHandle } from "./task-handle.js";

/** Whatever goes wrong with a task that goes on: it is paid for, and its handle must not be lost. */
export function withHandle(cause: unknown, handle: TaskHandle): GatewayError {
  const error = GatewayError.is(cause)
    ? cause
    : new GatewayError(String(cause), { kind: "network", cause });
  const message = `${error.message} The task goes on: resume it with its handle.`;
  return Object.assign(error, { message, billed: "yes", operation: handle.operation, handle });
}
