import { TransportFault } from "../transport/transport-fault.js";
import type { IncomingCall } from "../transport/incoming-call.js";
import { orAborted, withAbortableBody } from "./abort.js";
import { type OutgoingRequest, readOutgoingRequest } from "./outgoing-request.js";
import { MAX_REDIRECTS, redirectTarget, redirected } from "./redirects.js";

/** A `fetch` that takes what the sandbox needs of the standard one. */
export type SandboxFetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** Makes a `fetch` of a function that answers calls and throws a `TransportFault` where no answer comes. */
export function createInProcessFetch(
  answer: (call: IncomingCall) => Promise<Response>,
): SandboxFetch {
  const send = async (request: OutgoingRequest): Promise<Response> => {
    const { method, url, headers, body, signal } = request;
    try {
      // The callee may change its headers, and a later redirect needs ours.
      return await orAborted(
        answer({ method, url, headers: new Headers(headers), body, signal }),
        signal,
      );
    } catch (error) {
      throw error instanceof TransportFault ? error.toFetchError() : error;
    }
  };
  return async (input, init) => {
    let request = await readOutgoingRequest(input, init);
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const response = await send(request);
      const target = redirectTarget(response, request.url);
      if (target === undefined || request.redirect === "manual") {
        return finished(response, request, count > 0);
      }
      if (request.redirect === "error") throw redirectError("unexpected redirect");
      request = redirected(request, response.status, target);
    }
    throw redirectError("redirect count exceeded");
  };
}

function redirectError(message: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(message) });
}

/** Adds what a constructed `Response` lacks and one from the network has. */
function finished(response: Response, request: OutgoingRequest, wasRedirected: boolean): Response {
  return Object.defineProperties(withAbortableBody(response, request.signal), {
    url: { value: request.url.href },
    redirected: { value: wasRedirected },
  });
}
