import { describe, expect, it } from "vitest";
import { createBench } from "../bench.js";
import { specSandbox } from "./spec-sandbox.js";

const bench = createBench();
const { apiKey } = bench.sandbox;
const bare = apiKey.replace(/^sk-/, "");

async function statusWith(headers: Record<string, string>): Promise<number> {
  const response = await bench.sandbox.fetch(
    `${bench.sandbox.baseUrl}/kling/v1/videos/image2video/task_x`,
    { headers },
  );
  return response.status;
}

describe("the key", () => {
  it("has the form of the gateway's keys", () => {
    expect(apiKey).toMatch(/^sk-[A-Za-z0-9]{48}$/);
  });

  // 400 is the next answer on the way: there is no such task.
  it.each([
    ["Bearer and the key", { Authorization: `Bearer ${apiKey}` }, 400],
    ["bearer in small letters", { Authorization: `bearer ${apiKey}` }, 400],
    ["the bare key", { Authorization: apiKey }, 400],
    ["the key without its prefix", { Authorization: `Bearer ${bare}` }, 400],
    ["mj-api-secret alone", { "mj-api-secret": apiKey }, 400],
    ["another key", { Authorization: "Bearer sk-other" }, 401],
    ["an empty header", { Authorization: "" }, 401],
    ["nothing", {}, 401],
    ["x-api-key, which this route ignores", { "x-api-key": apiKey }, 401],
    ["x-goog-api-key, which this route ignores", { "x-goog-api-key": apiKey }, 401],
    ["a key that names a channel", { Authorization: `Bearer ${apiKey}-12` }, 403],
    ["a key with letters after it", { Authorization: `Bearer ${apiKey}x` }, 401],
  ])("answers %s", async (_name, headers, status) => {
    await expect(statusWith(headers as Record<string, string>)).resolves.toBe(status);
  });

  it("is refused in the body of the layers before the task, with the request id in the text", async () => {
    const response = await bench.sandbox.fetch(
      `${bench.sandbox.baseUrl}/kling/v1/videos/image2video/task_x`,
    );
    const requestId = response.headers.get("x-oneapi-request-id");
    await expect(response.json()).resolves.toEqual({
      error: {
        message: `Invalid token (request id: ${requestId})`,
        type: "new_api_error",
        code: "",
      },
    });
  });

  it("may be chosen", async () => {
    const chosen = createBench({ apiKey: "sk-mine" });
    expect((await chosen.create()).status).toBe(200);
  });
});

/** A body that every route of the other spec takes. */
const post = (headers: Record<string, string>): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ model: "claude-opus", contents: [] }),
});

describe("the key on the routes of other providers", () => {
  const { fetch, apiKey: key, baseUrl } = specSandbox();
  const statusOf = async (path: string, init: RequestInit = {}): Promise<number> =>
    (await fetch(`${baseUrl}${path}`, init)).status;
  // 501 says that the key was taken.
  it.each([
    ["x-api-key on /v1/messages", "/v1/messages", { "x-api-key": key }, 501],
    [
      "x-goog-api-key on /v1beta/models",
      "/v1beta/models/g:generateContent",
      { "x-goog-api-key": key },
      501,
    ],
    ["?key= on /v1beta/models", `/v1beta/models/g:generateContent?key=${key}`, {}, 501],
    ["?key= on /v1/messages", `/v1/messages?key=${key}`, {}, 401],
    [
      "a wrong x-api-key before a good Authorization",
      "/v1/messages",
      { "x-api-key": "sk-no", authorization: key },
      401,
    ],
  ])("answers %s", async (_name, path, headers, status) => {
    await expect(statusOf(path, post(headers as Record<string, string>))).resolves.toBe(status);
  });
});
