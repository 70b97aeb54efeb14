import type { Sandbox } from "./sandbox.js";
import type { IncomingCall, Origins } from "./transport/incoming-call.js";

/** Answers a call under the addresses the caller knows; throws a `TransportFault` where the connection is to fail. */
export type Answerer = (call: IncomingCall, origins: Origins) => Promise<Response>;

/** The two sides of a sandbox. */
export interface Answerers {
  readonly gateway: Answerer;
  readonly files: Answerer;
}

/** What lies behind a sandbox's `fetch`, for the server, which has addresses of its own. */
export const answerersOf: WeakMap<Sandbox, Answerers> = new WeakMap();
