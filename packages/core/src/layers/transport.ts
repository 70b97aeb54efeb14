import { GatewayError } from "../errors/gateway-error.js";
import type { Send } from "../request/call.js";
import type { Transport } from "../request/options.js";

/**
 * The end of a request's way: hands it to `fetch`. A redirect is refused, because following it would carry the key
 * and the request to an address nobody chose.
 */
export function transport(fetch: Transport): Send {
  return async (request, call) => {
    const { url, method, headers, body } = request;
    call.sent = true;
    const answer = await (call.transport ?? fetch)(url, {
      method,
      headers,
      body,
      signal: call.limit.signal,
      redirect: "manual",
      ...(method === "GET" && { cache: "no-store" }),
    });
    if (answer.type !== "opaqueredirect" && (answer.status < 300 || answer.status > 399)) return answer;
    await answer.body?.cancel();
    throw new GatewayError(
      `${call.name} was answered with a redirect${target(answer, url)}. It was not followed, so neither key nor request went there; check baseUrl.`,
      { kind: "unexpected-content", status: answer.status, operation: call.name },
    );
  };
}

function target(answer: Response, url: string): string {
  const location = answer.headers.get("location");
  try {
    return location ? ` to ${new URL(location, url).origin}` : "";
  } catch {
    return "";
  }
}
