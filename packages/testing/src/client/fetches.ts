import type { Transport } from "@x/core";
import type { AnswerOnTheWire } from "./answer-on-the-wire.js";

/** A request as it left the client. */
export interface SentRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  /** The text of the body; empty when there is none. */
  readonly body: string;
}

/** A `fetch` that keeps what went through it. */
export interface WatchedFetch {
  readonly fetch: Transport;
  readonly requests: readonly SentRequest[];
  readonly answers: readonly AnswerOnTheWire[];
}

/** Answers everything with one sample. */
export function sampleFetch(sample: AnswerOnTheWire): WatchedFetch {
  const { status, headers, text } = sample;
  return watchedFetch(async () => new Response(text, { status, headers }));
}

/** Hands on to another `fetch`, and keeps requests and whole answers. */
export function watchedFetch(next: Transport): WatchedFetch {
  const requests: SentRequest[] = [];
  const answers: AnswerOnTheWire[] = [];
  const fetch: Transport = async (url, init) => {
    const { method = "GET", headers, body } = init;
    const text = typeof body === "string" ? body : await new Response(body).text();
    requests.push({ url: new URL(url), method, headers: new Headers(headers), body: text });
    const answer = await next(url, init);
    answers.push({
      status: answer.status,
      headers: answer.headers,
      text: await answer.clone().text(),
    });
    return answer;
  };
  return { fetch, requests, answers };
}
