import { describe, expect, test } from "vitest";
import { json, networkError } from "../support/answers.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { scenarios } from "../support/middleware-scenarios.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createPath, createTestClient } from "../support/test-client.js";
import {
  apiKey,
  baseUrl,
  observer,
  ours,
  setHeader,
  theirs,
  type Noted,
} from "../support/two-wires.js";

describe("as with openapi-fetch itself", () => {
  test.each(scenarios)("%s", async (_, scenario) => {
    expect(await ours(scenario)).toEqual(await theirs(scenario));
  });
});

test("the two wires are told apart by this comparison", async () => {
  const [one, two] = [{ middleware: () => [setHeader("x-a", "1")] }, { middleware: () => [] }];
  expect(await ours(one)).not.toEqual(await theirs(two));
});

test("a middleware that is taken away runs no more", async () => {
  const log: Noted[] = [];
  const { fetch } = scriptedFetch(json(200, {}));
  const client = createTestClient({ apiKey, baseUrl, fetch });
  const [a, b] = [observer("a", log), observer("b", log)];
  client.use(a, b);
  client.eject(a);
  await client.GET("/v1/models");
  expect(log.map(({ name }) => name)).toEqual(["b", "b"]);
});

test("operations go through middleware as the wire does", async () => {
  const log: Noted[] = [];
  const { fetch } = scriptedFetch(json(200, { data: { status: "SUCCESS" } }));
  const client = createTestClient({ apiKey, baseUrl, fetch });
  client.use(observer("a", log));
  await client.getImageToVideo({ task_id: "task_1" });
  expect(log.map(({ hook, schemaPath }) => [hook, schemaPath])).toEqual([
    ["request", `${createPath}/{task_id}`],
    ["response", `${createPath}/{task_id}`],
  ]);
});

test("no hook ever sees the key", async () => {
  const told: string[] = [];
  const keep = async (given: { request: Request; response?: Response }): Promise<undefined> => {
    const { request, response } = given;
    told.push(JSON.stringify([...request.headers]), (await response?.clone().text()) ?? "");
  };
  const { fetch, sent } = scriptedFetch(
    networkError({}),
    json(401, { error: { message: apiKey } }),
  );
  const client = createTestClient({ apiKey, baseUrl, fetch, retries: 0 });
  client.use({ onRequest: keep, onResponse: keep, onError: keep });
  await caught(client.GET("/v1/models"));
  const { error } = await client.GET("/v1/models");
  expect(sent.map(({ headers }) => headers["authorization"])).toEqual(
    Array(2).fill(`Bearer ${apiKey}`),
  );
  expect(told).toHaveLength(8);
  expect(told.join()).not.toContain(apiKey.slice(3));
  expect(error).toEqual({ error: { message: "sk-***" } });
});

test("a Request that a middleware returns is sent again with its body", async () => {
  const { fetch, sent } = scriptedFetch(json(429, {}), json(429, {}), json(200, { task_id: "t" }));
  const clock = {
    now: () => 0,
    setTimeout: (run: () => void) => queueMicrotask(run),
    clearTimeout: () => undefined,
  };
  const slow = {
    ...clock,
    setTimeout: (run: () => void, ms: number) => (ms < 10_000 ? clock.setTimeout(run) : 0),
  };
  const client = createTestClient({ apiKey, baseUrl, fetch, clock: slow });
  client.use({
    onRequest: async ({ request }) =>
      new Request(request.url, {
        method: "POST",
        body: `${await request.text()} `,
        headers: { "x-a": "1" },
      }),
  });
  await client.imageToVideo({ model_name: "kling-v3", prompt: "x" });
  expect(sent.map(({ body, headers }) => [body, headers["x-a"]])).toEqual(
    sent.map(() => ['{"model_name":"kling-v3","prompt":"x"} ', "1"]),
  );
  expect(sent).toHaveLength(3);
});

test("a middleware cannot carry the key to another origin", async () => {
  const { fetch, sent } = scriptedFetch(json(200, {}));
  const client = createTestClient({ apiKey, baseUrl, fetch });
  client.use({ onRequest: () => new Request("https://elsewhere.test/v1/models") });
  const error = await caughtGatewayError(client.GET("/v1/models"));
  expect(error.message).toBe("baseUrl: the key is sent to https://gateway.test only");
  expect(sent).toEqual([]);
});
