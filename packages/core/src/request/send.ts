import { GatewayError } from "../errors/gateway-error.js";
import { InvalidInputError } from "../errors/invalid-input-error.js";
import { withoutKey, type Call } from "./call.js";
import { checkKey, type Settings, type Transport } from "./options.js";

/** A request on its way. It can be sent any number of times. */
export interface OutgoingRequest {
  readonly url: string;
  readonly init: Omit<RequestInit, "headers"> & {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** Sends one request of a call. */
export type SendOne = (request: OutgoingRequest, fetch?: Transport) => Promise<Response>;

/**
 * Sends one request with the key, which goes to the gateway's own origin only, and out of any error answer that repeats
 * it. A redirect is refused, because following it would carry the key and the request to an address nobody chose.
 */
export async function send(
  settings: Settings,
  { url, init }: OutgoingRequest,
  call: Call,
  fetch: Transport = settings.fetch,
): Promise<Response> {
  const { origin, apiKey } = settings;
  const { keyHeader, id } = call.operation;
  if (!url.startsWith(`${origin}/`))
    throw new InvalidInputError("baseUrl", `the key is sent to ${origin} only`);
  const key = checkKey(await apiKey());
  init.signal?.throwIfAborted(); // the attempt was given up while its key was waited for
  call.key = key;
  call.isSent = true;
  const answer = await fetch(url, {
    ...(init.method === "GET" && { cache: "no-store" }),
    ...init,
    headers: {
      ...init.headers,
      [keyHeader ?? "authorization"]: keyHeader ? key : `Bearer ${key}`,
    },
    redirect: "manual",
  });
  const { status, ok, headers, body } = answer;
  if (/^[03]/.test(`${status}`)) {
    // A browser shows a redirect as 0.
    await body?.cancel();
    const target = withoutKey(headers.get("location") ?? "", call).replace(/[?#].*/s, "");
    throw new GatewayError(
      `${id} was redirected${target && ` to ${target}`}. Nothing was sent there; check baseUrl.`,
      { kind: "unexpected-content", status, operation: id },
    );
  }
  call.isAnswered = ok;
  return ok ? answer : new Response(withoutKey(await answer.text(), call), answer);
}
