import { describe, expect, it } from "vitest";
import { IMAGE_TO_VIDEO, INPUT, createBench, idIn } from "./bench.js";

describe("the request log", () => {
  it("has what arrived, in order, with the answer's status", async () => {
    const bench = createBench();
    const { requests, baseUrl } = bench.sandbox;
    const startMs = bench.clock.now();
    const id = await idIn(await bench.create());
    await bench.clock.advance(500);
    await bench.read(id);
    expect(requests.entries).toEqual([
      {
        atMs: startMs,
        method: "POST",
        url: `${baseUrl}${IMAGE_TO_VIDEO}`,
        origin: baseUrl,
        operation: "imageToVideo",
        headers: { authorization: "valid", "content-type": "application/json" },
        authorization: "valid",
        credentials: ["authorization"],
        body: INPUT,
        status: 200,
        fault: undefined,
      },
      expect.objectContaining({
        atMs: startMs + 500,
        method: "GET",
        operation: "getImageToVideo",
        body: undefined,
      }),
    ]);
    expect(requests.last).toBe(requests.entries[1]);
    expect(requests.to("imageToVideo")).toEqual([requests.entries[0]]);
  });

  it("says what a key is worth, never the key", async () => {
    const { sandbox } = createBench();
    const url = `${sandbox.baseUrl}/v1/models?key=${sandbox.apiKey}`;
    await sandbox.fetch(url, { headers: { Authorization: "Bearer sk-secret" } });
    expect(sandbox.requests.last).toMatchObject({
      url: `${sandbox.baseUrl}/v1/models?key=valid`,
      authorization: "invalid",
      credentials: ["authorization", "?key"],
    });
    expect(JSON.stringify(sandbox.requests.entries)).not.toContain("secret");
  });

  it("keeps a body that is no JSON as text", async () => {
    const { sandbox } = createBench();
    await sandbox.fetch(sandbox.baseUrl, { method: "POST", body: "{" });
    expect(sandbox.requests.last?.body).toBe("{");
  });

  it("has no status where no answer was sent", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "*", fault: { kind: "lost-answer" } });
    await bench.create().catch(() => undefined);
    expect(bench.sandbox.requests.last).toMatchObject({ status: undefined, fault: "lost-answer" });
  });
});

describe("the options", () => {
  it.each([
    [{ baseUrl: "https://gateway.test/v1" }, "baseUrl is"],
    [{ baseUrl: "gateway.test" }, "baseUrl is"],
    [{ filesUrl: "ftp://files.test" }, "filesUrl is"],
    [{ taskSeconds: -1 }, "taskSeconds is -1"],
    [{ linkSeconds: Number.NaN }, "linkSeconds is NaN"],
    [{ quota: -5 }, "quota is -5"],
  ])("are refused when they make no sense: %j", (options, message) => {
    expect(() => createBench(options)).toThrow(message);
  });
});
