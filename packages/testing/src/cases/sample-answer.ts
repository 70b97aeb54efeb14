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
  const isText = sample.text !== undefined;
  const contentType = isText ? sample.contentType : "application/json";
  if (contentType !== "") headers.set("content-type", contentType);
  return {
    status: sample.status,
    headers,
    text: isText ? sample.text : JSON.stringify(sample.body),
  };
}
