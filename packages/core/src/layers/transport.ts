import { GatewayError } from "../errors/gateway-error.js";
import type { Settings } from "../request/options.js";
import type { Send } from "../request/send.js";

/**
 * The end of a request's way: hands it to `fetch`. A redirect is refused, because following it would carry the key
 * and the request to an address nobody chose.
 */
export function transport({ fetch }: Settings): Send {
  return async ({ url, init }, call) => {
    init.signal?.throwIfAborted(); // the attempt was given up while its key was waited for
    call.sent = true;
    const answer = await (call.transport ?? fetch)(url, {
      ...(init.method === "GET" && { cache: "no-store" }),
      ...init,
      redirect: "manual",
    });
    const { status } = answer;
    if (!/^[03]/.test(`${status}`)) return answer; // a browser shows a redirect as 0
    await answer.body?.cancel();
    const location = answer.headers.get("location");
    const target =
      location && URL.canParse(location, url) ? ` to ${new URL(location, url).origin}` : "";
    const message = `${call.name} was redirected${target}. Nothing was sent there; check baseUrl.`;
    throw new GatewayError(message, { kind: "unexpected-content", status, operation: call.name });
  };
}
