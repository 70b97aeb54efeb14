import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { withoutKey, type Call } from "./call.js";
import type { HeaderRecord } from "./headers.js";
import { checkKey, type Settings, type Transport } from "./options.js";

/** A request that can be sent any number of times. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
  readonly body: string | FormData | ArrayBuffer | null;
}

/** Makes a request. A form goes as it is, any other body as JSON. */
export function toRequest(
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<HeaderRecord>,
): OutgoingRequest {
  if (body instanceof FormData) return { method, url, headers, body };
  if (body === undefined) return { method, url, headers, body: null };
  const all = { "content-type": "application/json", ...headers };
  return { method, url, headers: all, body: JSON.stringify(body) };
}

/**
 * Sends one request with the key, which goes to the gateway's own origin only, and out of any error answer that repeats
 * it. A redirect is refused, because following it would carry the key and the request to an address nobody chose.
 */
export async function send(
  { origin, apiKey, fetch }: Settings,
  call: Call,
  { url, method, headers, body }: OutgoingRequest,
  signal: AbortSignal,
  transport: Transport = fetch,
): Promise<Response> {
  const { keyHeader, id } = call.operation;
  if (!url.startsWith(origin) || url[origin.length] !== "/")
    throw new InvalidInputError("baseUrl", `the key is sent to ${origin} only`);
  const key = checkKey(await apiKey());
  signal.throwIfAborted(); // the attempt was given up while its key was waited for
  call.key = key;
  call.isSent = true;
  const all: HeaderRecord = { ...headers };
  if (keyHeader) all[keyHeader] = key;
  else all["authorization"] = `Bearer ${key}`;
  const init: RequestInit = { method, headers: all, body, signal, redirect: "manual" };
  if (method === "GET") init.cache = "no-store";
  const answer = await transport(url, init);
  const { status, ok } = answer;
  call.isAnswered = ok;
  if (ok) return answer;
  if (status > 0 && (status < 300 || status >= 400))
    return new Response(withoutKey(await answer.text(), call), answer);
  // A browser shows a redirect as 0.
  await answer.body?.cancel();
  const target = withoutKey(answer.headers.get("location") ?? "", call).replace(/[?#].*/s, "");
  throw new GatewayError(
    `${id} was redirected${target && ` to ${target}`}. Nothing was sent there; check baseUrl.`,
    { kind: "unexpected-content", status, operation: id },
  );
}
