import { InvalidInputError } from "../errors/invalid-input-error.js";
import { readText } from "../request/answer.js";
import type { Settings } from "../request/options.js";
import type { Layer } from "../request/send.js";

/**
 * Adds the key, for the gateway's own origin only, and takes it out of any error answer that repeats it.
 * The headers it works on are a copy: middleware never sees the key.
 */
export function credentials({ apiKey, origin }: Settings): Layer {
  return (next) =>
    async ({ url, init }, call) => {
      if (!url.startsWith(`${origin}/`))
        throw new InvalidInputError("baseUrl", `the key is sent to ${origin} only`);
      const key = await apiKey();
      // The gateway takes a key without its `sk-` too. Shorter than this is no key, and stands in any text.
      call.secret = /^(?:sk-)?(.{8,})$/.exec(key)?.[1];
      const headers = new Headers(init.headers);
      headers.set(call.keyHeader ?? "authorization", call.keyHeader ? key : `Bearer ${key}`);
      const answer = await next({ url, init: { ...init, headers } }, call);
      return answer.ok ? answer : new Response(await readText(answer, call), answer);
    };
}
