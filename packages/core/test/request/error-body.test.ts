import { describe, expect, test } from "vitest";
import { readErrorBody } from "../../src/request/error-body.js";

const vendor = '{"code":1301,"message":"Content safety","request_id":"a"}';

describe("an error body", () => {
  test.each([
    [
      "a refusal by the gateway's middleware",
      { error: { message: "Invalid token", type: "new_api_error", code: "" } },
      { message: "Invalid token", codes: [] },
    ],
    [
      "an error of the relay",
      { error: { message: "bad", type: "new_api_error", param: "", code: "invalid_request" } },
      { message: "bad", codes: ["invalid_request"] },
    ],
    [
      "a code that is a number",
      { error: { message: "bad", code: 1303 } },
      { message: "bad", codes: ["1303"] },
    ],
    [
      "a code that is null",
      { error: { message: "bad", code: null } },
      { message: "bad", codes: [] },
    ],
    [
      "an error of the messages route",
      { type: "error", error: { type: "<nil>", message: "Overloaded" } },
      { message: "Overloaded", codes: [] },
    ],
    [
      "an error of Anthropic's, whose only word is its type",
      { type: "error", error: { type: "overloaded_error", message: "Overloaded" } },
      { message: "Overloaded", codes: ["overloaded_error"] },
    ],
    [
      "a type beside a code that is null",
      { error: { message: "busy", type: "service_unavailable_error", param: null, code: null } },
      { message: "busy", codes: ["service_unavailable_error"] },
    ],
    [
      "a code that says more than its type",
      { error: { message: "bad", type: "invalid_request_error", code: "invalid_value" } },
      { message: "bad", codes: ["invalid_value"] },
    ],
    [
      "Google's number, as the gateway tells it",
      { error: { message: "bad", type: "upstream_error", param: "", code: 429 } },
      { message: "bad", codes: ["429"] },
    ],
    [
      "a vendor's error of which the gateway tells no code",
      { error: { message: "bad", type: "upstream_error", param: "", code: null } },
      { message: "bad", codes: [] },
    ],
    [
      "a crash of the gateway",
      { error: { message: "Panic", type: "new_api_panic" } },
      { message: "Panic", codes: [] },
    ],
    [
      "an error event whose own type says nothing",
      { type: "error", code: null, message: "bad" },
      { message: "bad", codes: [] },
    ],
    [
      "an error of the task layer",
      { code: "task_not_exist", message: "task_not_exist", data: null },
      { message: "task_not_exist", codes: ["task_not_exist"] },
    ],
    [
      "a provider's whole answer as text",
      { code: "fail_to_fetch_task", message: vendor, data: null },
      { message: "Content safety", codes: ["fail_to_fetch_task", "1301"] },
    ],
    [
      "a provider's whole answer inside an error",
      { error: { message: vendor, code: "bad_response_status_code" } },
      { message: "Content safety", codes: ["bad_response_status_code", "1301"] },
    ],
    [
      "a provider's answer that is no JSON",
      { code: "fail_to_fetch_task", message: "{upstream busy", data: null },
      { message: "{upstream busy", codes: ["fail_to_fetch_task"] },
    ],
    [
      "a message that ends a sentence",
      { error: { message: "Please try again.", code: "busy" } },
      { message: "Please try again", codes: ["busy"] },
    ],
    [
      "Kling's own error",
      { code: 1201, message: "duration" },
      { message: "duration", codes: ["1201"] },
    ],
  ])("is read as %s", (_, body, read) => {
    expect(readErrorBody(body)).toEqual(read);
    expect(readErrorBody(JSON.stringify(body))).toEqual(read);
  });

  test.each(["", "<html>502</html>", "null", "[]", "7", '"text"', undefined, null, [], 7, true])(
    "that says nothing reads as empty: %j",
    (body) => {
      expect(readErrorBody(body)).toEqual({ codes: [] });
    },
  );

  test.each([
    { error: "a text" },
    { error: null },
    { error: [] },
    { message: { deep: 1 }, code: {} },
    { message: [], code: [] },
    { message: true, code: false },
    { error: { type: ["overloaded_error"] } },
    { error: { type: { toString: 1 } } },
    {},
  ])("of no known shape reads as empty: %j", (body) => {
    expect(readErrorBody(body)).toEqual({ codes: [] });
  });
});
