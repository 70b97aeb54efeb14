import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.js";
import { problemsWith } from "../spec-schema.js";
import { createTextBench } from "../text/text-bench.js";

const relay = (code: unknown, type = "new_api_error") => ({
  error: { message: expect.any(String), type, param: "", code },
});

describe("a refused text", () => {
  it("is a server error when the request is wrong, and says so without a code on /v1/messages", async () => {
    const bench = createTextBench();
    const chat = await bench.post("/v1/chat/completions", { model: "gpt-5.5" });
    expect(chat.status).toBe(500);
    await expect(chat.json()).resolves.toEqual(relay("invalid_request"));
    const messages = await bench.post("/v1/messages", { model: "claude-opus-5" });
    expect(messages.status).toBe(500);
    const body: unknown = await messages.json();
    expect(body).toEqual({
      type: "error",
      error: {
        type: "new_api_error",
        message: expect.stringMatching(/^the body must have .*request id/),
      },
    });
    expect(problemsWith("ClaudeErrorBody", body, "claude")).toEqual([]);
  });

  it("has the form of the layers in front of all routes while the key and the model are checked", async () => {
    const bench = createTextBench();
    const response = await bench.post("/v1/messages", { model: "nobody" });
    expect(response.status).toBe(503);
    const error = { code: "model_not_found", type: "new_api_error", message: expect.any(String) };
    await expect(response.json()).resolves.toEqual({ error });
  });

  it.each([
    ["openai", { kind: "quota" }, 403, relay("insufficient_user_quota")],
    ["openai", { kind: "do-request-failed" }, 500, relay("do_request_failed")],
    ["openai", { kind: "vendor-saturated" }, 429, relay("429", "upstream_error")],
    [
      "openai",
      {
        kind: "vendor-error",
        status: 400,
        body: '{"error":{"message":"no","type":"t","param":"p","code":7}}',
      },
      400,
      { error: { message: "no", type: "t", param: "p", code: 7 } },
    ],
    [
      "openai",
      { kind: "vendor-error", status: 502, body: "<html>" },
      502,
      {
        error: {
          ...relay("bad_response_status_code", "bad_response_status_code").error,
          message: "openai_error",
        },
      },
    ],
    [
      "gemini",
      {
        kind: "vendor-error",
        status: 400,
        body: '{"error":{"message":"no","code":400,"status":"X"}}',
      },
      400,
      { error: { message: "no", type: "upstream_error", param: "", code: 400 } },
    ],
    [
      "messages",
      {
        kind: "vendor-error",
        status: 529,
        body: '{"type":"error","error":{"type":"overloaded_error","message":"no"}}',
      },
      529,
      { type: "error", error: { type: "<nil>", message: "no" } },
    ],
    [
      "messages",
      { kind: "overloaded" },
      503,
      { error: { type: "new_api_error", message: expect.any(String) } },
    ],
  ] as const)("has the form of its route: %s, %j", async (name, fault, status, body) => {
    const bench = createTextBench();
    bench.sandbox.faults.add({ on: "*", fault });
    const refused = await bench.stream(name, "Hello");
    expect(refused.status).toBe(status);
    await expect(refused.json()).resolves.toEqual(body);
    expect(bench.sandbox.ledger.entries).toEqual([]);
  });

  it("is labelled as a stream where one is asked for and the vendor refuses", async () => {
    const fault: Fault = { kind: "vendor-error", status: 400, body: "{}" };
    const bench = createTextBench();
    bench.sandbox.faults.add({ on: "*", fault, times: 2 });
    const streamed = await bench.stream("openai", "Hello");
    expect(streamed.headers.get("content-type")).toBe("text/event-stream");
    const whole = await bench.post("/v1/embeddings", {
      model: "text-embedding-3-small",
      input: "x",
    });
    expect(whole.headers.get("content-type")).toBe("application/json");
  });
});

describe("the quota", () => {
  it("refuses texts once it is spent, in the form of the route", async () => {
    const bench = createTextBench({ quota: 10 });
    await bench.whole("messages", "Hello");
    const refused = await bench.stream("messages", "Hello");
    expect(refused.status).toBe(403);
    await expect(refused.json()).resolves.toMatchObject({
      type: "error",
      error: { type: "new_api_error" },
    });
    expect(bench.sandbox.ledger.entries).toHaveLength(1);
  });
});
