import type { Transport } from "../../src/index.js";

/** One request, as a server would see it. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly init: RequestInit;
}

/** What a request is answered with: the answer, or what `fetch` rejects with. */
export type Scripted = Response | Error | ((request: SentRequest) => Promise<Response> | Response);

/** A `fetch` with its requests written down. */
export interface ScriptedFetch {
  readonly fetch: Transport;
  readonly sent: readonly SentRequest[];
}

/** Makes a `fetch` that gives these answers in order, the last of them for ever. */
export function scriptedFetch(...answers: readonly Scripted[]): ScriptedFetch {
  const sent: SentRequest[] = [];
  const fetch: Transport = async (url, init) => {
    const request = new Request(url, init);
    const headers = Object.fromEntries(request.headers);
    sent.push({ url, method: request.method, headers, body: await request.text(), init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    return (answer as Exclude<Scripted, Response | Error>)(sent.at(-1) as SentRequest);
  };
  return { fetch, sent };
}
