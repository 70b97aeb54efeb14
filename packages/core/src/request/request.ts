import type { CallOptions, Gateway } from "../gateway.js";
import { buildRequest, type RequestMembers } from "./build-request.js";
import type { Call } from "./call.js";
import { exchange } from "./exchange.js";
import { send, type OutgoingRequest, type SendOne } from "./send.js";

/** What goes into one call, and its settings. */
export type CallInit = CallOptions & RequestMembers;

/** Runs around one attempt of a call. */
export type Around = (
  call: Call,
  init: CallInit,
  request: OutgoingRequest,
  send: SendOne,
) => Promise<Response>;

/** Makes one call, and has an answer with a good status read. */
export async function request<Result>(
  { settings, headers, around }: Gateway,
  call: Call,
  init: CallInit,
  read: (response: Response, call: Call) => Promise<Result>,
): Promise<Result> {
  const { url, init: built } = buildRequest(settings.baseUrl, call.operation, init, headers);
  const sendOne: SendOne = (one, fetch) => send(settings, one, call, fetch);
  const attempt = (signal: AbortSignal): Promise<Response> => {
    const one = { url, init: { ...built, signal } };
    return around ? around(call, init, one, sendOne) : sendOne(one);
  };
  return exchange(settings, call, init, attempt, read);
}
