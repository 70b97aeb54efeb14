import { describe, expect, test } from "vitest";
import type { ErrorKind } from "../../src/index.js";
import { isNotSent, judgeAnswer } from "../../src/request/outcome.js";

const kling = { 1100: "quota", 1301: "moderation", 1304: "auth" } as const;

type Row = readonly [status: number, codes: string, kind: ErrorKind, may: string];

/** `refused`: certainly not carried out. `again`: may succeed a little later. */
const rows: readonly Row[] = [
  [400, "", "invalid", "refused"],
  [400, "invalid_request", "invalid", "refused"],
  [400, "invalid_json", "invalid", "refused"],
  [400, "invalid_seconds", "invalid", "refused"],
  [400, "invalid_api_platform", "invalid", "refused"],
  [400, "model_price_error", "invalid", "refused"],
  [400, "task_failed", "invalid", "refused"],
  [400, "task_not_exist", "not-found", "refused"],
  [401, "", "auth", "refused"],
  [401, "1000", "auth", "refused"],
  [402, "", "quota", "refused"],
  [403, "", "auth", "refused"],
  [403, "access_denied", "auth", "refused"],
  [403, "insufficient_user_quota", "quota", "refused"],
  [403, "pre_consume_token_quota_failed", "quota", "refused"],
  [404, "", "not-found", "refused"],
  [408, "", "timeout", "again"],
  [413, "read_request_body_failed", "invalid", "refused"],
  [429, "", "rate-limit", "refused again"],
  [429, "fail_to_fetch_task", "rate-limit", "refused again"],
  [429, "fail_to_fetch_task 1302", "rate-limit", "refused again"],
  [429, "fail_to_fetch_task 1303", "rate-limit", "refused again"],
  [429, "fail_to_fetch_task 1100", "quota", "refused"],
  [429, "fail_to_fetch_task 1304", "auth", "refused"],
  [400, "fail_to_fetch_task 1301", "moderation", "refused"],
  [400, "task_failed 1301", "moderation", "refused"],
  [400, "fail_to_fetch_task 1301.Detail", "moderation", "refused"],
  [500, "", "upstream", "again"],
  [500, "do_request_failed", "upstream", "again"],
  [500, "unmarshal_response_failed", "upstream", "again"],
  [500, "invalid_response", "upstream", "again"],
  [500, "invalid_request", "invalid", "refused"],
  [500, "convert_request_failed", "invalid", "refused"],
  [500, "read_request_body_failed", "invalid", "refused"],
  [500, "model_price_error", "invalid", "refused"],
  [500, "sensitive_words_detected", "moderation", "refused"],
  [500, "get_channel_failed", "upstream", "refused"],
  [500, "fail_to_fetch_task", "upstream", "refused"],
  [501, "api_not_implemented", "not-found", "refused"],
  [502, "", "upstream", "again"],
  [503, "", "unavailable", "again"],
  [503, "model_not_found", "not-found", "refused"],
  [503, "system_cpu_overloaded", "unavailable", "refused again"],
  [503, "system_memory_overloaded", "unavailable", "refused again"],
  [503, "fail_to_fetch_task", "unavailable", "refused again"],
  [504, "", "upstream", "again"],
  [529, "", "unavailable", "again"],
  [200, "", "unexpected-content", "again"],
  [201, "fail_to_fetch_task", "upstream", "refused"],
  [200, "fail_to_fetch_task 1301", "moderation", "refused"],
  // Words that every object answers to are no codes.
  [500, "constructor", "upstream", "again"],
  [500, "toString", "upstream", "again"],
  [500, "__proto__", "upstream", "again"],
];

test.each(rows)("status %i with the codes '%s' means %s, %s", (status, codes, kind, may) => {
  expect(judgeAnswer(status, codes.split(" ").filter(Boolean), kling)).toEqual({
    kind,
    refused: may.includes("refused"),
    retryable: may.includes("again"),
  });
});

const failure = (cause: object): TypeError => new TypeError("fetch failed", { cause });
const connecting = (code: string): object => ({ code, syscall: "connect" });

describe("an attempt certainly never reached the gateway", () => {
  test.each([
    ["a refused connection", failure(connecting("ECONNREFUSED"))],
    ["a name that is not known", failure({ code: "ENOTFOUND", syscall: "getaddrinfo" })],
    ["a name server that does not answer", failure({ code: "EAI_AGAIN" })],
    ["a connection that takes too long", failure({ code: "UND_ERR_CONNECT_TIMEOUT" })],
    ["a host that is out of reach", failure(connecting("EHOSTUNREACH"))],
    ["a network that is out of reach", failure(connecting("ENETUNREACH"))],
    ["a system's timeout while connecting", failure(connecting("ETIMEDOUT"))],
    ["a certificate that has expired", failure({ code: "CERT_HAS_EXPIRED" })],
    ["a certificate of one's own", failure({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })],
    ["a certificate of another host", failure({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    ["Bun's refused connection", Object.assign(new Error("no"), { code: "ConnectionRefused" })],
    ["Bun's failed socket", Object.assign(new Error("no"), { code: "FailedToOpenSocket" })],
    [
      "all addresses of a host refused",
      failure(new AggregateError([connecting("ECONNREFUSED"), connecting("ENETUNREACH")])),
    ],
  ])("after %s", (_, error) => {
    expect(isNotSent(error)).toBe(true);
  });
});

describe("an attempt may have reached the gateway", () => {
  test.each([
    ["a connection that was reset", failure({ code: "ECONNRESET", syscall: "read" })],
    ["a socket that was closed", failure({ code: "UND_ERR_SOCKET" })],
    ["headers that never came", failure({ code: "UND_ERR_HEADERS_TIMEOUT" })],
    ["a pipe that broke", failure({ code: "EPIPE", syscall: "write" })],
    ["a timeout while reading", failure({ code: "ETIMEDOUT", syscall: "read" })],
    [
      "a host that fell out of reach under the connection",
      failure({ code: "EHOSTUNREACH", syscall: "read" }),
    ],
    [
      "a network that fell out of reach under the connection",
      failure({ code: "ENETUNREACH", syscall: "write" }),
    ],
    ["an alert in a session that stood", failure({ code: "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR" })],
    [
      "one address of several that answered",
      failure(
        new AggregateError([connecting("ECONNREFUSED"), { code: "ECONNRESET", syscall: "read" }]),
      ),
    ],
    ["an aggregate of nothing", failure(new AggregateError([]))],
    ["a browser's failure, which says nothing", new TypeError("Failed to fetch")],
    ["a failure without a cause", new Error("boom")],
    ["a text", "boom"],
    ["nothing at all", undefined],
  ])("after %s", (_, error) => {
    expect(isNotSent(error)).toBe(false);
  });
});
