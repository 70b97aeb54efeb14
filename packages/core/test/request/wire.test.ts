import { describe, expect, test } from "vitest";
import { GatewayError, InvalidInputError, type ClientOptions } from "../../src/index.js";
import { json, page, text } from "../support/answers.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { scriptedFetch, type Scripted, type ScriptedFetch } from "../support/scripted-fetch.js";
import { createPath, createTestClient, type TestClient } from "../support/test-client.js";

const apiKey = "sk-0123456789abcdefghijklmnopqrstuvwxyz";
const baseUrl = "https://gateway.test";

function wire(
  answer: Scripted = json(200, {}),
  options: ClientOptions = {},
): ScriptedFetch & { client: TestClient } {
  const script = scriptedFetch(answer);
  const client = createTestClient({ apiKey, baseUrl, retries: 0, ...options, fetch: script.fetch });
  return { ...script, client };
}

describe("a request's address", () => {
  test.each([
    [{ task_id: "task_1" }, "/v1/tasks/task_1"],
    [{ task_id: 7 }, "/v1/tasks/7"],
    [{ task_id: "a/b" }, "/v1/tasks/a%2Fb"],
    [{ task_id: "a b?c#d" }, "/v1/tasks/a%20b%3Fc%23d"],
    [{ task_id: "%2e%2e" }, "/v1/tasks/%252e%252e"],
    [{ task_id: "视频" }, "/v1/tasks/%E8%A7%86%E9%A2%91"],
    [{ task_id: "$&" }, "/v1/tasks/%24%26"],
  ])("takes %j into the path", async (path, expected) => {
    const { client, sent } = wire();
    await client.GET("/v1/tasks/{task_id}", { params: { path } });
    expect(new URL(sent[0]?.url ?? "").pathname).toBe(expected);
  });

  test.each([
    {},
    { task_id: "" },
    { task_id: " " },
    { task_id: "." },
    { task_id: ".." },
    { task_id: null },
  ])("is not made of a path member that leads elsewhere: %j", async (path) => {
    const { client, sent } = wire();
    const error = await caught(client.GET("/v1/tasks/{task_id}", { params: { path } }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "task_id", message: "task_id: is missing" });
    expect(sent).toEqual([]);
  });

  test.each([
    [{ page: 1, name: "a b" }, "?page=1&name=a+b"],
    [{ ids: ["a", "b", 3] }, "?ids=a&ids=b&ids=3"],
    [{ none: undefined, nothing: null, list: [], holes: ["a", null, undefined] }, "?holes=a"],
    [{ flag: false, zero: 0, empty: "" }, "?flag=false&zero=0&empty="],
    [{ "a&b": "c=d" }, "?a%26b=c%3Dd"],
    [{}, ""],
  ])("takes %j into the query", async (query, expected) => {
    const { client, sent } = wire();
    await client.GET("/v1/models", { params: { query } });
    expect(sent[0]?.url).toBe(`${baseUrl}/v1/models${expected}`);
  });
});

describe("a request's headers", () => {
  test("say who calls, and in which language it is spoken to", async () => {
    const { client, sent } = wire();
    await client.GET("/v1/models");
    expect(sent[0]?.headers).toEqual({
      "accept-language": "en",
      authorization: `Bearer ${apiKey}`,
      "user-agent": "@x/test@1.0.0",
    });
  });

  test("are the client's, over them the call's, over them the operation's own", async () => {
    const { client, sent } = wire(json(200, {}), {
      headers: { "X-A": "client", "X-B": "client", "X-C": "client", "Accept-Language": "zh" },
    });
    const params = { header: { "x-c": "operation" } };
    await client.GET("/v1/models", { params, headers: { "x-b": "call", "x-c": "call" } });
    expect(sent[0]?.headers).toMatchObject({
      "x-a": "client",
      "x-b": "call",
      "x-c": "operation",
      "accept-language": "zh",
    });
  });

  test("are taken away by null, and left by undefined", async () => {
    const { client, sent } = wire(json(200, {}), { headers: { "x-a": "1", "x-b": "2" } });
    await client.GET("/v1/models", { headers: { "x-a": null, "x-b": undefined, accept: null } });
    expect(sent[0]?.headers).toMatchObject({ "x-b": "2" });
    expect(sent[0]?.headers).not.toHaveProperty("x-a");
    expect(sent[0]?.headers["accept"]).not.toBe("application/json");
  });

  test("may be a platform's Headers", async () => {
    const { client, sent } = wire();
    await client.GET("/v1/models", { headers: new Headers({ "X-Trace": "7" }) });
    expect(sent[0]?.headers["x-trace"]).toBe("7");
  });

  test("cannot replace the key or send it twice", async () => {
    const { client, sent } = wire(json(200, {}), { headers: { Authorization: "Bearer other" } });
    await client.GET("/v1/models", { headers: { authorization: null } });
    expect(sent[0]?.headers["authorization"]).toBe(`Bearer ${apiKey}`);
  });
});

describe("a request's body", () => {
  test.each([
    [{ prompt: "鱼", image: undefined }, '{"prompt":"鱼"}'],
    [[1, 2], "[1,2]"],
    ["text", '"text"'],
    [null, "null"],
  ])("%j goes as JSON", async (body, expected) => {
    const { client, sent } = wire();
    await client.POST(createPath, { body });
    expect(sent[0]).toMatchObject({ body: expected, method: "POST" });
    expect(sent[0]?.headers["content-type"]).toBe("application/json");
  });

  test("is absent, its media type too, where there is none", async () => {
    const { client, sent } = wire();
    await client.POST(createPath);
    expect(sent[0]?.body).toBe("");
    expect(sent[0]?.headers).not.toHaveProperty("content-type");
  });

  test("may be a form, whose media type the platform knows", async () => {
    const { client, sent } = wire();
    const body = new FormData();
    body.set("model", "whisper-1");
    body.set("file", new Blob(["abc"]), "speech.mp3");
    await client.POST("/v1/audio/transcriptions", { body });
    expect(sent[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.body).toContain('name="file"; filename="speech.mp3"');
  });
});

describe("a good answer", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE"] as const)("to %s is data", async (method) => {
    const { client, sent } = wire(json(200, { ok: true }));
    const { data, error, response } = await client[method]("/v1/models");
    expect({ data, error, status: response.status }).toEqual({ data: { ok: true }, status: 200 });
    expect(sent[0]?.method).toBe(method);
  });

  test.each([
    ["json", { a: 1 }],
    ["text", '{"a":1}'],
  ] as const)("is read as %s", async (parseAs, data) => {
    const { client } = wire(json(200, { a: 1 }));
    expect((await client.GET("/v1/models", { parseAs })).data).toEqual(data);
  });

  test("is read as bytes or handed over as a stream", async () => {
    const { client } = wire(text(200, "abc"));
    const { data: blob } = await client.GET("/v1/file", { parseAs: "blob" });
    expect(await (blob as Blob).text()).toBe("abc");
    const { data: buffer } = await client.GET("/v1/file", { parseAs: "arrayBuffer" });
    expect(new TextDecoder().decode(buffer as ArrayBuffer)).toBe("abc");
    const { data: stream } = await client.GET("/v1/file", { parseAs: "stream" });
    expect(await new Response(stream as ReadableStream).text()).toBe("abc");
  });

  test.each([
    [new Response(null, { status: 204 }), undefined],
    [text(200, ""), undefined],
    [text(200, "null"), null],
    [text(200, "false"), false],
  ])("may be empty or any JSON %#", async (answer, data) => {
    const { client } = wire(answer);
    expect((await client.GET("/v1/models")).data).toBe(data);
  });
});

describe("an error answer", () => {
  test.each([
    [json(400, { error: { message: "no" } }), { error: { message: "no" } }],
    [text(502, "<html>Bad Gateway</html>"), "<html>Bad Gateway</html>"],
    [text(429, ""), ""],
    [json(503, ["busy"]), ["busy"]],
    [
      text(500, '{"error":{"message":"x"}}', { "content-type": "text/event-stream" }),
      { error: { message: "x" } },
    ],
  ])("is resolved, never thrown %#", async (answer, error) => {
    const { client } = wire(answer);
    const result = await client.GET("/v1/models");
    expect(result).toMatchObject({ error });
    expect(result).not.toHaveProperty("data");
    expect(result.response.status).toBe(answer.status);
  });

  test("comes whatever way a good one was to be read", async () => {
    const { client } = wire(json(404, { error: { message: "none" } }));
    const { error } = await client.GET("/v1/file", { parseAs: "stream" });
    expect(error).toEqual({ error: { message: "none" } });
  });

  test("keeps its status, status text and headers", async () => {
    const answer = new Response("{}", {
      status: 418,
      statusText: "Teapot",
      headers: { "x-a": "1" },
    });
    const { response } = await wire(answer).client.GET("/v1/models");
    expect(response).toMatchObject({ status: 418, statusText: "Teapot", ok: false });
    expect(response.headers.get("x-a")).toBe("1");
  });
});

describe("a web page with a good status", () => {
  test("is thrown as unexpected content", async () => {
    const { client } = wire(page({ "x-oneapi-request-id": "r1" }));
    const error = await caughtGatewayError(client.GET("/v1/models"));
    expect(error).toMatchObject({
      kind: "unexpected-content",
      status: 200,
      requestId: "r1",
      operation: "GET /v1/models",
      billed: "no",
      message:
        "GET /v1/models was answered with status 200: text/html; charset=utf-8 instead of its JSON. Check baseUrl: it has no path such as /v1.",
    });
  });

  test.each([
    ["of the gateway means that nothing was paid", { "x-oneapi-request-id": "r1" }, "no"],
    ["of who knows whom leaves open what was paid", {}, "unknown"],
  ])("%s", async (_, headers, billed) => {
    const { client } = wire(page(headers));
    const error = await caughtGatewayError(client.POST(createPath, { body: {} }));
    expect(error.billed).toBe(billed);
  });
});

describe("what the spec does not know", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "is taken for a paid task when it is a %s: it is sent once",
    async (method) => {
      const { client, sent } = wire(new Error("broken"), { retries: 2 });
      const error = await caughtGatewayError(client[method]("/v1/unknown"));
      expect(error).toMatchObject({ kind: "unknown-outcome", operation: `${method} /v1/unknown` });
      expect(sent).toHaveLength(1);
    },
  );
});

test("one call may have a fetch of its own, which gets a platform Request", async () => {
  const { client, sent } = wire();
  const requests: Request[] = [];
  const { data } = await client.POST(createPath, {
    body: { prompt: "x" },
    fetch: async (request) => {
      requests.push(request);
      return json(200, { from: "own" });
    },
  });
  expect(data).toEqual({ from: "own" });
  expect(sent).toEqual([]);
  expect(requests.map(({ url, method }) => [method, url])).toEqual([
    ["POST", baseUrl + createPath],
  ]);
});

test("a read is never answered from a cache", async () => {
  const { client, sent } = wire();
  await client.GET("/v1/models");
  await client.POST(createPath, { body: {} });
  expect(sent.map(({ init }) => init.cache)).toEqual(["no-store", undefined]);
});

test("a connection that breaks is thrown, with what broke as its cause", async () => {
  const broken = new TypeError("fetch failed");
  const error = await caughtGatewayError(wire(broken).client.GET("/v1/models"));
  expect(error).toMatchObject({ kind: "network", billed: "no", retryable: true, cause: broken });
  expect(GatewayError.is(error)).toBe(true);
});
