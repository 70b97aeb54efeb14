import type { Call } from "./call.js";

/** A request on its way. It can be sent any number of times. */
export interface OutgoingRequest {
  readonly url: string;
  readonly init: Omit<RequestInit, "headers" | "method"> & {
    readonly method: string;
    readonly headers: Headers;
  };
}

/** Sends one request and resolves to its answer. */
export type Send = (request: OutgoingRequest, call: Call) => Promise<Response>;

/** A stage of a request's way: it does its part and leaves the rest to `next`. */
export type Layer = (next: Send) => Send;
