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
    const cache = init.method === "GET" ? { cache: "no-store" as const } : {};
    const answer = await (call.transport ?? fetch)(url, { ...cache, ...init, redirect: "manual" });
    const { status, headers, type } = answer;
    if (type !== "opaqueredirect" && (status < 300 || status > 399)) return answer;
    await answer.body?.cancel();
    const location = headers.get("location");
    const target =
      location && URL.canParse(location, url) ? ` to ${new URL(location, url).origin}` : "";
    throw new GatewayError(
      `${call.name} was redirected${target}. Nothing was sent there; check baseUrl.`,
      {
        kind: "unexpected-content",
        status,
        operation: call.name,
      },
    );
  };
}
