import type { Transport } from "@x/core";
import type { AnswerOnTheWire } from "./answer-on-the-wire.js";
import { watchAnswer } from "./watched-answer.js";

/** A request as it left the client. */
export interface SentRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  /** The text of the body; empty when there is none. */
  readonly body: string;
  /** The body, where it is a form. */
  readonly form: FormData | undefined;
}

/** A `fetch` that keeps what went through it. */
export interface WatchedFetch {
  readonly fetch: Transport;
  readonly requests: readonly SentRequest[];
  readonly answers: readonly AnswerOnTheWire[];
}

/** Answers everything with one sample. */
export function sampleFetch(sample: AnswerOnTheWire): WatchedFetch {
  const { status, headers, text, bytes } = sample;
  const body = bytes ? bytes.slice() : text;
  return watchedFetch(async () => new Response(body, { status, headers }));
}

/** Hands on to another `fetch`, and keeps requests and answers: of a stream or a file, what has been read of it. */
export function watchedFetch(next: Transport): WatchedFetch {
  const requests: SentRequest[] = [];
  const answers: AnswerOnTheWire[] = [];
  const fetch: Transport = async (url, init) => {
    const { method = "GET", headers, body } = init;
    const text = typeof body === "string" ? body : await new Response(body).text();
    const form = body instanceof FormData ? body : undefined;
    requests.push({ url: new URL(url), method, headers: new Headers(headers), body: text, form });
    const answer = await next(url, init);
    const watched = await watchAnswer(answer);
    answers.push(watched.kept);
    return watched.answer;
  };
  return { fetch, requests, answers };
}
