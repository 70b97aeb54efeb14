import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.js";
import { createBench, idIn } from "../bench.js";
import { probeVideo } from "../files/probe-video.js";
import { createSoraBench } from "./sora-bench.js";

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

async function faulty(fault: Fault): Promise<Response> {
  const bench = createSoraBench();
  const id = await bench.finished();
  bench.sandbox.faults.add({ on: "file", fault });
  return bench.content(id);
}

describe("the file of a video of Sora", () => {
  it.each([
    [{}, { width: 720, height: 1280, seconds: 4 }],
    [
      { seconds: "8", size: "1280x720" },
      { width: 1280, height: 720, seconds: 8 },
    ],
    [
      { model: "sora-2-pro", size: "1024x1792" },
      { width: 1024, height: 1792, seconds: 4 },
    ],
  ])("has the size and the length of %j", async (input, wanted) => {
    const bench = createSoraBench();
    const bytes = await bytesOf(await bench.content(await bench.finished(input)));
    expect(probeVideo(bytes)).toEqual(wanted);
  });

  it("comes whole, whatever range is asked for", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    const response = await bench.content(id, { headers: { Range: "bytes=10-20" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("accept-ranges")).toBeNull();
    expect(response.headers.get("content-type")).toBe("video/mp4");
    expect(response.headers.get("cache-control")).toBe("public, max-age=86400");
    expect(response.headers.get("x-oneapi-request-id")).toMatch(/^\w+$/);
    const length = Number(response.headers.get("content-length"));
    expect(await bytesOf(response)).toHaveLength(length);
  });

  it("is not to be headed", async () => {
    const bench = createSoraBench();
    const path = `/v1/videos/${await bench.finished()}/content`;
    expect((await bench.call("HEAD", path)).status).toBe(404);
  });

  it("is asked for with the key", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    const headers = { Authorization: "Bearer sk-wrong" };
    expect((await bench.content(id, { headers })).status).toBe(401);
  });

  it.each([
    [3000, "QUEUED"],
    [10_000, "IN_PROGRESS"],
  ])("is refused after %d ms, when the task is %s", async (ms, word) => {
    const bench = createSoraBench();
    const id = await bench.made();
    await bench.clock.advance(ms);
    const response = await bench.content(id);
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toEqual({
      error: {
        message: `Task is not completed yet, current status: ${word}`,
        type: "invalid_request_error",
      },
    });
  });

  it("is refused when the task has failed", async () => {
    const bench = createSoraBench();
    bench.sandbox.faults.add({ on: "createVideo", fault: { kind: "task-moderated" } });
    const response = await bench.content(await bench.finished());
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("FAILURE");
  });

  it("is refused for an id that is not known", async () => {
    const response = await createSoraBench().content("task_x");
    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toEqual({
      error: { message: "Task not found", type: "invalid_request_error" },
    });
  });

  it("is gone when it has expired", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    await bench.clock.advance(3_600_000);
    expect((await bench.content(id)).status).toBe(200);
    await bench.clock.advance(1);
    const response = await bench.content(id);
    expect(response.status).toBe(502);
    await expect(response.json()).resolves.toMatchObject({ error: { type: "server_error" } });
    expect((await bench.read(id))["expires_at"]).toBe(1772323220 + 3600);
  });

  it("cannot be had where the success is without a file", async () => {
    const bench = createSoraBench();
    bench.sandbox.faults.add({ on: "createVideo", fault: { kind: "succeeds-without-link" } });
    expect((await bench.content(await bench.finished())).status).toBe(502);
  });

  it("is cut where the gateway's minute is over", async () => {
    const response = await faulty({ kind: "cut", afterBytes: 5000 });
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(5000);
    await expect(response.arrayBuffer()).rejects.toThrow("terminated");
  });

  it.each([
    [{ kind: "html-file" }, 200, "text/html"],
    [{ kind: "expired-link" }, 502, "application/json"],
  ] as const)("is something else with %j", async (fault, status, type) => {
    const response = await faulty(fault);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe(type);
  });

  it("changes where that is asked for", async () => {
    const bench = createSoraBench();
    const id = await bench.finished();
    const first = await bytesOf(await bench.content(id));
    bench.sandbox.faults.add({ on: "file", fault: { kind: "changed-file" } });
    expect(await bytesOf(await bench.content(id))).not.toEqual(first);
  });

  it("is handed over for other providers too", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    await bench.clock.advance(20_000);
    const response = await bench.call("GET", `/v1/videos/${id}/content`);
    expect(probeVideo(await bytesOf(response)).seconds).toBe(5);
  });
});
