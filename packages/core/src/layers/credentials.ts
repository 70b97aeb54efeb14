import { InvalidInputError } from "../errors/invalid-input-error.js";
import type { Layer } from "../request/call.js";

/**
 * Adds the key, for the gateway's own origin only, and takes it out of any error answer that repeats it.
 * The headers it works on are its own: middleware never sees the key.
 */
export function credentials(settings: { apiKey: () => string | Promise<string>; origin: string }): Layer {
  return (next) => async (request, call) => {
    if (!request.url.startsWith(`${settings.origin}/`)) {
      throw new InvalidInputError("baseUrl", `the key is only sent to ${settings.origin}, and this request goes elsewhere`);
    }
    const key = await settings.apiKey();
    call.secret = key;
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${key}`);
    const { url, method, body } = request;
    const answer = await next({ url, method, headers, body }, call);
    return answer.ok ? answer : withoutSecret(answer, key);
  };
}

async function withoutSecret(answer: Response, key: string): Promise<Response> {
  const { status, statusText, headers } = answer;
  const text = (await answer.text()).replaceAll(key, "***");
  return new Response(text, { status, statusText, headers });
}
