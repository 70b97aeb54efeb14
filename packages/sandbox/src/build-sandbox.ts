import { unknownHost } from "./faults/connection-faults.js";
import { createFilesApp } from "./files/files-app.js";
import type { Environment } from "./gateway/environment.js";
import { createGatewayApp } from "./gateway/gateway-app.js";
import { readRequestBody } from "./gateway/request-body.js";
import { createInProcessFetch } from "./in-process/in-process-fetch.js";
import { describeCall } from "./log-entry.js";
import { type SandboxOptions, resolveOptions } from "./options.js";
import type { Sandbox } from "./sandbox.js";
import { answerersOf } from "./answerers.js";
import type { SpecDocument } from "./spec/spec-document.js";
import { type SandboxState, createState } from "./state.js";
import type { IncomingCall, Origins } from "./transport/incoming-call.js";
import type { Hono } from "hono";

/** Builds a sandbox that serves the given specs. */
export function buildSandbox(
  specs: Readonly<Record<string, SpecDocument>>,
  options: SandboxOptions = {},
): Sandbox {
  const state = createState(resolveOptions(options), specs);
  const { baseUrl, filesUrl, apiKey } = state.options;
  const answerers = {
    gateway: answererOf(createGatewayApp(state)),
    files: answererOf(createFilesApp(state)),
  };
  const origins: Origins = { gateway: baseUrl, files: filesUrl };
  const answer = async (call: IncomingCall): Promise<Response> => {
    if (call.url.origin === baseUrl) return answerers.gateway(call, origins);
    if (call.url.origin === filesUrl) return answerers.files(call, origins);
    return nobody(state, call);
  };
  const { clock, ledger, faults, requests, tasks, reset } = state;
  const fetch = createInProcessFetch(answer);
  const sandbox: Sandbox = {
    baseUrl,
    filesUrl,
    apiKey,
    fetch,
    clock,
    ledger,
    faults,
    requests,
    tasks,
    reset,
  };
  answerersOf.set(sandbox, answerers);
  return sandbox;
}

function answererOf(app: Hono<Environment>) {
  return async (call: IncomingCall, origins: Origins): Promise<Response> => {
    // All the router reads of a request; making a real one would cost more than the routing.
    const { method, url, headers } = call;
    return app.fetch({ method, url: url.href, headers } as Request, { call, origins });
  };
}

/** An address that is none of ours. It is noted all the same: a test may want to see that nothing went there. */
async function nobody(state: SandboxState, call: IncomingCall): Promise<never> {
  state.requests.add(describeCall(state, call, { body: await readRequestBody(call) }));
  throw unknownHost(call.url);
}
