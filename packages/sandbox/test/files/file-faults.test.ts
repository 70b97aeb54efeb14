import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.js";
import { createBench, rejection } from "../bench.js";

async function faulty(fault: Fault, headers: Record<string, string> = {}) {
  const bench = createBench();
  const link = await bench.finishedVideo();
  const whole = new Uint8Array(await (await bench.sandbox.fetch(link)).arrayBuffer());
  bench.sandbox.faults.add({ on: "file", fault });
  const response = await bench.sandbox.fetch(link, { headers });
  return { bench, link, whole, response };
}

/** Reads a body to its end or its break. */
async function readAll(response: Response): Promise<{ bytes: number; error: unknown }> {
  let bytes = 0;
  try {
    for await (const piece of response.body!) bytes += piece.length;
  } catch (error) {
    return { bytes, error };
  }
  return { bytes, error: undefined };
}

describe("a download that goes wrong", () => {
  it.each([0, 1, 5000, 10_000])("is cut after %d bytes", async (afterBytes) => {
    const { response, whole } = await faulty({ kind: "cut", afterBytes });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-length")).toBe(String(whole.length));
    const { bytes, error } = await readAll(response);
    expect(bytes).toBe(afterBytes);
    expect(error).toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
  });

  it("is cut in a part of the file too", async () => {
    const fault: Fault = { kind: "cut", afterBytes: 100 };
    const { response } = await faulty(fault, { Range: "bytes=1000-" });
    expect(response.status).toBe(206);
    expect(await readAll(response)).toMatchObject({ bytes: 100, error: expect.any(TypeError) });
  });

  it("ends early as if it were complete", async () => {
    const { response, whole } = await faulty({ kind: "short" });
    expect(response.headers.get("content-length")).toBe(String(whole.length));
    const bytes = Math.floor(whole.length / 2);
    expect(await readAll(response)).toEqual({ bytes, error: undefined });
  });

  it("ends early where asked for", async () => {
    const { response } = await faulty({ kind: "short", afterBytes: 7 });
    expect(await readAll(response)).toEqual({ bytes: 7, error: undefined });
  });

  it("finds its link expired, and the next time good", async () => {
    const { response, bench, link } = await faulty({ kind: "expired-link" });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Request has expired");
    expect((await bench.sandbox.fetch(link)).status).toBe(200);
  });

  it("gets a page in place of the video", async () => {
    const { response } = await faulty({ kind: "html-file" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it("is not told its length", async () => {
    const { response, whole } = await faulty({ kind: "no-length" }, { Range: "bytes=5-" });
    expect(response.status).toBe(200);
    expect(response.headers.has("content-length")).toBe(false);
    expect(await readAll(response)).toEqual({ bytes: whole.length, error: undefined });
  });

  it("gets the whole file in place of a part", async () => {
    const { response, whole } = await faulty({ kind: "ignores-range" }, { Range: "bytes=5-" });
    expect(response.status).toBe(200);
    expect(response.headers.has("content-range")).toBe(false);
    expect(await readAll(response)).toEqual({ bytes: whole.length, error: undefined });
  });

  it("finds another file, from then on", async () => {
    const { response, bench, link, whole } = await faulty({ kind: "changed-file" });
    const etag = response.headers.get("etag");
    expect(etag).toMatch(/-2"$/);
    const changed = new Uint8Array(await response.arrayBuffer());
    expect(changed).not.toEqual(whole);
    const again = await bench.sandbox.fetch(link);
    expect(again.headers.get("etag")).toBe(etag);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(changed);
  });

  it("is sent from its beginning when the file has changed since", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const etag = (await bench.sandbox.fetch(link)).headers.get("etag")!;
    bench.sandbox.faults.add({ on: "file", fault: { kind: "changed-file" } });
    const headers = { Range: "bytes=100-", "If-Range": etag };
    expect((await bench.sandbox.fetch(link, { headers })).status).toBe(200);
  });

  it("stalls before and in the middle of the file", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    bench.sandbox.faults.add({ on: "file", fault: { kind: "stall" } });
    const silent = await rejection(bench.clock.run(bench.sandbox.fetch(link)));
    expect(silent.message).toContain("nothing left to wait for");
    bench.sandbox.faults.add({ on: "file", fault: { kind: "stall-body" } });
    const response = await bench.sandbox.fetch(link);
    const stuck = await rejection(bench.clock.run(response.arrayBuffer()));
    expect(stuck.message).toContain("nothing left to wait for");
  });
});
