import { afterEach, describe, expect, test, vi } from "vitest";
import { inspect } from "node:util";
import { openVideo, type ClientOptions } from "../../src/index.js";
import { json, networkError, page, text } from "../support/answers.js";
import { readAll } from "../support/bytes.js";
import { caught, caughtGatewayError, thrown } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createPath, createTestClient, input } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const secret = "TellThisToNobody0123456789abcdefghijklmnopqrstuv";
const keys = [`sk-${secret}`, secret];

/** Every way in which a value may come to somebody's eyes. */
function shown(value: unknown): string {
  const chain: unknown[] = [];
  for (let each = value; each !== undefined && each !== null; each = (each as Error).cause)
    chain.push(each);
  return chain
    .flatMap((each) => [
      String(each),
      (each as Error).stack,
      JSON.stringify(each),
      JSON.stringify(
        Object.getOwnPropertyNames(Object(each)).map((name) => String((each as never)[name])),
      ),
      inspect(each, { depth: 10, showHidden: true, getters: true }),
    ])
    .join("\n");
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** The bodies in which an answer may repeat the key. */
const echoes = (key: string): readonly (readonly [what: string, answer: Response])[] => [
  ["the middleware's error", json(401, { error: { message: `Invalid token ${key}`, code: "" } })],
  ["the relay's code", json(400, { error: { message: "no", code: key } })],
  [
    "the task layer's error",
    json(400, { code: "task_failed", message: `Bearer ${key}`, data: null }),
  ],
  ["a provider's answer in a text", json(500, { code: key, message: `{"message":"${key}"}` })],
  ["an error with status 201", json(201, { code: "fail_to_fetch_task", message: key, data: null })],
  ["an error with status 200", json(200, { error: { message: key, code: key } })],
  ["a proxy's page", text(502, `<html>${key}</html>`)],
  ["a web page with status 200", page()],
];

const cases = keys.flatMap((key) =>
  echoes(key).map(([what, answer]) => [what, key, answer] as const),
);

describe("the key is in no error", () => {
  test.each(cases)("after %s (%#)", async (_what, apiKey, answer) => {
    const spies = (["log", "warn", "error", "info", "debug"] as const).map((name) =>
      vi.spyOn(console, name).mockReturnValue(),
    );
    const { fetch, sent } = scriptedFetch(answer);
    const client = createTestClient({ apiKey, fetch, retries: 0 });
    for (const call of [client.imageToVideo(input), client.getImageToVideo({ task_id: "t" })]) {
      const end: unknown = await call.catch((error: unknown) => error);
      expect(shown(end)).not.toContain(secret);
    }
    expect(sent[0]?.headers["authorization"]).toBe(`Bearer ${apiKey}`);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  test.each(cases)("that the wire hands over after %s (%#)", async (_what, apiKey, answer) => {
    const client = createTestClient({ apiKey, fetch: scriptedFetch(answer).fetch, retries: 0 });
    const { error } = await client
      .POST(createPath, { body: input })
      .catch((failure: unknown) => ({ error: failure }));
    expect(shown(error)).not.toContain(secret);
  });

  test("but stars stand where it stood", async () => {
    const answer = json(401, { error: { message: `Invalid token sk-${secret}.` } });
    const client = createTestClient({ apiKey: `sk-${secret}`, fetch: scriptedFetch(answer).fetch });
    const { message } = await caughtGatewayError(client.imageToVideo(input));
    expect(message).toContain("Invalid token sk-***.");
  });

  test.each([
    ["a broken connection", networkError({ code: "ECONNRESET" })],
    [
      "a redirect",
      new Response(null, {
        status: 307,
        headers: { location: `https://elsewhere.test/${secret}?key=${secret}` },
      }),
    ],
  ])("after %s", async (_, answer) => {
    const client = createTestClient({
      apiKey: secret,
      fetch: scriptedFetch(answer).fetch,
      retries: 0,
    });
    expect(shown(await caught(client.imageToVideo(input)))).not.toContain(secret);
  });

  test.each<ClientOptions>([{ baseUrl: "nowhere" }, { retries: -1 }])(
    "about an option: %j",
    (options) => {
      const error = thrown(() => createTestClient({ apiKey: secret, ...options }));
      expect(shown(error)).not.toContain(secret);
    },
  );
});

test("what a short stand-in for a key would hide is left alone", async () => {
  const answer = json(200, { task_id: "task_1", k: 1 });
  const client = createTestClient({ apiKey: "k", fetch: scriptedFetch(answer).fetch });
  const { handle } = await client.imageToVideo(input);
  expect(handle.taskId).toBe("task_1");
});

describe("the key is nowhere to be seen", () => {
  test("in a client, a task, a handle or a video", async () => {
    const { client, clock, sandbox, store } = createWorld({ sandbox: { apiKey: `sk-${secret}` } });
    const task = await clock.run(client.imageToVideo(input));
    const records = await store.list();
    const video = await clock.run(task.result());
    for (const each of [client, task, task.handle, video, records]) {
      expect(inspect(each, { depth: 10, showHidden: true, getters: true })).not.toContain(secret);
      expect(JSON.stringify(each) ?? "").not.toContain(secret);
    }
    expect(sandbox.requests.to("imageToVideo")[0]?.authorization).toBe("valid");
  });

  test("at the server of a file, nor is any other header of the client", async () => {
    const headers = { cookie: "session=1", "x-api-key": secret, "x-mine": "1" };
    const { video, clock, sandbox, fault } = createWorld({ client: { headers } });
    const made = await video();
    fault("file", { kind: "cut", afterBytes: 1_000 });
    fault("file", { kind: "expired-link" });
    await clock.run(readAll(openVideo(made)));
    const files = sandbox.requests.to("file");
    expect(files).toHaveLength(3);
    for (const { credentials, authorization, headers: sent, origin } of files) {
      expect({ credentials, authorization }).toEqual({ credentials: [], authorization: "absent" });
      expect(Object.keys(sent)).not.toContain("cookie");
      expect(Object.keys(sent)).not.toContain("x-mine");
      expect(origin).toBe(sandbox.filesUrl);
    }
  });

  test.each(["@elsewhere.test/v1", ".elsewhere.test/v1", ":8443/v1", "\\@elsewhere.test/v1"])(
    "at another origin that the path '%s' would lead to",
    async (path) => {
      const { fetch, sent } = scriptedFetch(json(200, {}));
      const client = createTestClient({ apiKey: secret, baseUrl: "https://gateway.test", fetch });
      const error = await caughtGatewayError(client.GET(path));
      expect(error.message).toBe("baseUrl: the key is sent to https://gateway.test only");
      expect(sent).toEqual([]);
    },
  );

  test.each([
    "//elsewhere.test/v1",
    "/@elsewhere.test",
    "/..//elsewhere.test",
    "/http://elsewhere.test",
  ])("at another origin that the path '%s' only looks like", async (path) => {
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const client = createTestClient({ apiKey: secret, baseUrl: "https://gateway.test", fetch });
    await client.GET(path);
    expect(new URL(sent[0]?.url ?? "").origin).toBe("https://gateway.test");
  });

  test("at an address that one call names", async () => {
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const client = createTestClient({ apiKey: secret, baseUrl: "https://gateway.test", fetch });
    await client.GET("/v1/models", { baseUrl: "https://elsewhere.test" } as object);
    expect(sent.map(({ url }) => url)).toEqual(["https://gateway.test/v1/models"]);
  });
});
