import { describe, expect, test } from "vitest";
import {
  createClient,
  createMemoryStore,
  InvalidInputError,
  recover,
  resume,
  type Part,
} from "../src/index.js";
import { json } from "./support/answers.js";
import { caught } from "./support/caught.js";
import { scriptedFetch } from "./support/scripted-fetch.js";
import { createTestClient, input, operations, type TestClient } from "./support/test-client.js";

const apiKey = "sk-key";
const png = Buffer.from(`iVBORw0KGgo${"A".repeat(49)}`, "base64");

describe("an operation", () => {
  test("sends its body with its pictures encoded", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "t" }));
    await createTestClient({ apiKey, fetch }).imageToVideo({
      ...input,
      image: new Uint8Array(png),
    });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...input, image: png.toString("base64") });
  });

  test("is checked before anything is sent", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "t" }));
    const client = createTestClient({ apiKey, fetch });
    for (const bad of [{ ...input, mode: "4k" }, { ...input, image: "./boat.png" }, undefined]) {
      const error = await caught(client.imageToVideo(bad as never));
      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error).toMatchObject({ operation: "imageToVideo" });
    }
    expect(sent).toEqual([]);
  });

  test("that is plain resolves to the answer's JSON", async () => {
    const { fetch, sent } = scriptedFetch(json(200, { data: { status: "SUCCESS" } }));
    const data = await createTestClient({ apiKey, fetch }).getImageToVideo({ task_id: "t" });
    expect(data).toEqual({ data: { status: "SUCCESS" } });
    expect(sent[0]).toMatchObject({ method: "GET", body: "" });
  });
});

describe("a client", () => {
  const provider = { name: "test", clientName: "@x/test@1.0.0" };

  test("has the methods of its parts, and no others", () => {
    const parts = [operations.getImageToVideo, resume];
    const client = createClient<object>(provider, parts, { apiKey });
    expect(Object.keys(client)).toEqual(["getImageToVideo", "resume"]);
  });

  test("gives its parts the settings with their defaults in place", () => {
    let settings: object = {};
    const look: Part = {
      id: "look",
      bind: (gateway) => {
        ({ settings } = gateway);
      },
    };
    createClient(provider, [look], { apiKey, baseUrl: "https://proxy.example/ai/" });
    expect(settings).toMatchObject({
      baseUrl: "https://proxy.example/ai",
      origin: "https://proxy.example",
      timeoutMs: 300_000,
      attemptTimeoutMs: 120_000,
      retries: 2,
      pollIntervalMs: 5_000,
    });
  });

  test("that knows an operation by its part alone reads its tasks, and resumes them", async () => {
    const { fetch, sent } = scriptedFetch(
      json(200, { task_id: "t" }),
      json(200, { data: { status: "SUCCESS", result_url: "https://files.test/a.mp4" } }),
    );
    const parts = [operations.imageToVideo, resume];
    const client = createClient<TestClient>(provider, parts, { apiKey, fetch });
    const task = await client.imageToVideo(input);
    expect((await client.resume(task.handle).result()).url).toBe("https://files.test/a.mp4");
    expect(sent.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });

  test("that lacks the operation which made a task refuses its handle, and lists it as unknown", async () => {
    const store = createMemoryStore();
    const { fetch } = scriptedFetch(json(200, { task_id: "t" }));
    const options = { apiKey, fetch, store };
    const { handle } = await createTestClient(options).imageToVideo(input);
    const parts = [operations.getImageToVideo, resume, recover];
    const client = createClient<TestClient>(provider, parts, options);
    expect(() => client.resume(handle)).toThrow("or of an operation this client lacks: {");
    expect(await client.recover()).toMatchObject({ tasks: [], unknown: [{ handle }] });
  });
});
