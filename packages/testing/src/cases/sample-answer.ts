import type { AnswerOnTheWire } from "../client/answer-on-the-wire.js";
import type { AnswerCase } from "./operation-case.js";

/** What the gateway itself puts on every answer. */
const GATEWAY_HEADERS = {
  "x-oneapi-request-id": "20261120101530123456789aB3dE5fG7hI9jK1m",
  "x-new-api-version": "v0.11.0",
};

/** A sample as it would come over the wire. */
export function sampleAnswer(sample: AnswerCase): AnswerOnTheWire {
  const headers = new Headers(sample.from === "proxy" ? {} : GATEWAY_HEADERS);
  const type = contentTypeOf(sample);
  if (type !== "") headers.set("content-type", type);
  const { status, file } = sample;
  const text = sample.text ?? sample.stream ?? (file ? "" : JSON.stringify(sample.body));
  return { status, headers, text, ...(file && { bytes: file }) };
}

function contentTypeOf(sample: AnswerCase): string {
  if (sample.stream !== undefined) return "text/event-stream";
  return sample.text !== undefined || sample.file !== undefined
    ? sample.contentType
    : "application/json";
}
