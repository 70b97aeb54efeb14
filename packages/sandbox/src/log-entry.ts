import type { FaultKind } from "./faults/fault.js";
import { allCredentials, worthOf } from "./gateway/credentials.js";
import type { RequestBody } from "./gateway/request-body.js";
import type { CredentialState, OpenLogEntry } from "./request-log.js";
import type { SandboxState } from "./state.js";
import type { IncomingCall } from "./transport/incoming-call.js";

/** What else is known of a request when it is noted. */
export interface CallNotes {
  /** The operationId, or `file`. */
  readonly operation?: string | undefined;
  readonly fault?: FaultKind | undefined;
  /** The body, where it has been read. */
  readonly body?: RequestBody | undefined;
}

/** Writes down a request without its keys. */
export function describeCall(
  state: SandboxState,
  call: IncomingCall,
  { operation, fault, body }: CallNotes = {},
): OpenLogEntry {
  const stateOf = (value: string): CredentialState =>
    worthOf(value, state.options.apiKey) === "valid" ? "valid" : "invalid";
  const credentials = allCredentials(call.url, call.headers);
  const headers = Object.fromEntries(call.headers);
  const url = new URL(call.url);
  for (const { place, value } of credentials) {
    if (place === "?key") url.searchParams.set("key", stateOf(value));
    else headers[place] = stateOf(value);
  }
  const authorization = call.headers.get("authorization");
  return {
    atMs: state.clock.now(),
    method: call.method,
    url: url.href,
    origin: url.origin,
    operation,
    headers,
    authorization: authorization === null ? "absent" : stateOf(authorization),
    credentials: credentials.map((credential) => credential.place),
    body: loggedBody(call, body),
    status: undefined,
    fault,
  };
}

function loggedBody(call: IncomingCall, body: RequestBody | undefined): unknown {
  if (call.body.length === 0) return undefined;
  return body?.kind === "read" ? body.value : new TextDecoder().decode(call.body);
}
