import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTaskStore, InvalidInputError, type ClientOptions } from "../../src/index.js";
import { json } from "../support/answers.js";
import { caught, thrown } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createTestClient } from "../support/test-client.js";

const key = "sk-0123456789abcdefghijklmnopqrstuvwxyz";

beforeEach(() => {
  vi.stubEnv("TIKHUB_API_KEY", undefined);
  vi.stubEnv("TIKHUB_BASE_URL", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The request a client with these options sends for one call. */
async function sentWith(options: ClientOptions): Promise<{ url: string; authorization?: string }> {
  const { fetch, sent } = scriptedFetch(json(200, {}));
  await createTestClient({ ...options, fetch }).GET("/v1/models");
  const [{ url, headers } = { url: "", headers: {} as Record<string, string> }] = sent;
  return { url, authorization: headers["authorization"] ?? "" };
}

function refusal(options: object): InvalidInputError {
  const error = thrown(() => createTestClient(options));
  expect(error).toBeInstanceOf(InvalidInputError);
  return error as InvalidInputError;
}

describe("the key", () => {
  test("comes from the environment where no option says otherwise", async () => {
    vi.stubEnv("TIKHUB_API_KEY", key);
    expect((await sentWith({})).authorization).toBe(`Bearer ${key}`);
    expect((await sentWith({ apiKey: "sk-option" })).authorization).toBe("Bearer sk-option");
  });

  test.each([{}, { apiKey: "" }, { apiKey: undefined }, { apiKey: null }, { apiKey: 7 }])(
    "is asked for when it is missing: %j",
    (options) => {
      expect(refusal(options)).toMatchObject({
        field: "apiKey",
        kind: "invalid",
        billed: "no",
        message: "apiKey: is missing: pass { apiKey } or set TIKHUB_API_KEY",
      });
    },
  );

  test.each(["sk-abc\ndef", "sk-abc\r", "sk-abc def", "sk-abc\0", "sk-äbc", " sk-abc", "sk-abc\t"])(
    "is refused without being quoted when no header could hold it: %j",
    (apiKey) => {
      const error = refusal({ apiKey });
      expect(error.field).toBe("apiKey");
      expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("abc");
    },
  );

  test("may be a function, which is asked before each request", async () => {
    const keys = ["sk-first", "sk-second"];
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const client = createTestClient({ apiKey: async () => keys.shift() ?? "", fetch });
    await client.GET("/v1/models");
    await client.GET("/v1/models");
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer sk-first",
      "Bearer sk-second",
    ]);
  });

  test.each([undefined, null, "", "sk-abc\ndef", 7])(
    "is checked when a function returns it, and nothing is sent with a bad one: %j",
    async (apiKey) => {
      const { fetch, sent } = scriptedFetch(json(200, {}));
      const client = createTestClient({ apiKey: () => apiKey as string, fetch });
      const error = await caught(client.GET("/v1/models"));
      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error).toMatchObject({ field: "apiKey", billed: "no" });
      expect(sent).toEqual([]);
    },
  );

  test("that a function cannot get is the function's own error", async () => {
    const failure = new Error("The vault is closed.");
    const client = createTestClient({
      apiKey: () => Promise.reject(failure),
      fetch: scriptedFetch().fetch,
    });
    expect(await caught(client.GET("/v1/models"))).toBe(failure);
  });
});

describe("the address", () => {
  test.each([
    [undefined, "https://ai.tikhub.io/v1/models"],
    ["https://proxy.example", "https://proxy.example/v1/models"],
    ["https://proxy.example/", "https://proxy.example/v1/models"],
    ["https://proxy.example//", "https://proxy.example/v1/models"],
    ["https://PROXY.example:8443/ai/", "https://proxy.example:8443/ai/v1/models"],
    ["http://localhost:3000", "http://localhost:3000/v1/models"],
  ])("%s leads to %s", async (baseUrl, url) => {
    expect((await sentWith({ apiKey: key, ...(baseUrl && { baseUrl }) })).url).toBe(url);
  });

  test("comes from the environment where no option says otherwise", async () => {
    vi.stubEnv("TIKHUB_BASE_URL", "https://environment.example");
    expect((await sentWith({ apiKey: key })).url).toMatch(/^https:\/\/environment\.example\//);
    const option = { apiKey: key, baseUrl: "https://option.example" };
    expect((await sentWith(option)).url).toMatch(/^https:\/\/option\.example\//);
  });

  test("is the default where the environment's is empty", async () => {
    vi.stubEnv("TIKHUB_BASE_URL", "");
    expect((await sentWith({ apiKey: key })).url).toMatch(/^https:\/\/ai\.tikhub\.io\//);
  });

  test.each([
    "",
    "ai.tikhub.io",
    "//ai.tikhub.io",
    "ftp://ai.tikhub.io",
    "https://",
    "https://user:secret@ai.tikhub.io",
    "https://ai.tikhub.io/?a=1",
    "https://ai.tikhub.io/#top",
    "https://ai tikhub io",
    "javascript:alert(1)",
  ])("%j is refused", (baseUrl) => {
    expect(refusal({ apiKey: key, baseUrl })).toMatchObject({
      field: "baseUrl",
      message: "baseUrl: must be an address such as https://ai.tikhub.io",
    });
  });
});

describe("a number", () => {
  const names = ["timeoutMs", "attemptTimeoutMs", "retries", "pollIntervalMs"];
  const bad = [-1, Number.NaN, "5000", null, 5n];

  test.each(names.flatMap((name) => bad.map((value) => [name, value] as const)))(
    "%s of %s is refused",
    (name, value) => {
      const error = refusal({ apiKey: key, [name]: value });
      expect(error.message).toBe(`${name}: must be a number of 0 or more`);
    },
  );

  test.each(names)("%s may be 0 and without end", (name) => {
    expect(createTestClient({ apiKey: key, [name]: 0 })).toBeDefined();
    expect(createTestClient({ apiKey: key, [name]: Infinity })).toBeDefined();
  });
});

test("a store that would keep nothing is refused", () => {
  const records = { put: async () => {}, remove: async () => {}, list: async () => [] };
  expect(refusal({ apiKey: key, store: records }).message).toBe(
    "store: must be made with createTaskStore()",
  );
  expect(() => createTestClient({ apiKey: key, store: createTaskStore(records) })).not.toThrow();
});
