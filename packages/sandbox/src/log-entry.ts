import type { FaultKind } from "./faults/fault.js";
import { allCredentials, worthOf } from "./gateway/credentials.js";
import { readJsonBody } from "./gateway/json-body.js";
import type { CredentialState, OpenLogEntry } from "./request-log.js";
import type { SandboxState } from "./state.js";
import type { IncomingCall } from "./transport/incoming-call.js";

/** Writes down a request without its keys. */
export function describeCall(
  state: SandboxState,
  call: IncomingCall,
  operation: string | undefined,
  fault: FaultKind | undefined,
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
    body: loggedBody(call),
    status: undefined,
    fault,
  };
}

function loggedBody(call: IncomingCall): unknown {
  if (call.body.length === 0) return undefined;
  const json = readJsonBody(call);
  return json.kind === "json" ? json.value : new TextDecoder().decode(call.body);
}
