import { describe, expect, it } from "vitest";
import { createBench } from "../bench.js";
import { probeVideo } from "./probe-video.js";

describe("a finished video", () => {
  it("is a playable MP4 with its length and its name", async () => {
    const bench = createBench();
    const response = await bench.sandbox.fetch(await bench.finishedVideo());
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Object.fromEntries(response.headers)).toEqual({
      "accept-ranges": "bytes",
      "content-length": String(bytes.length),
      "content-type": "video/mp4",
      etag: expect.stringMatching(/^"\d{18}-1"$/),
      "last-modified": "Sun, 01 Mar 2026 00:00:20 GMT",
    });
    expect(probeVideo(bytes)).toEqual({ width: 1280, height: 720, seconds: 5 });
  });

  it.each([
    [
      { aspect_ratio: "9:16", duration: "3" },
      { width: 720, height: 1280, seconds: 3 },
    ],
    [
      { aspect_ratio: "1:1", duration: "10" },
      { width: 960, height: 960, seconds: 10 },
    ],
    [{ duration: "15" }, { width: 1280, height: 720, seconds: 15 }],
  ])("has the shape and the length asked for: %j", async (input, wanted) => {
    const bench = createBench();
    const response = await bench.sandbox.fetch(await bench.finishedVideo(input));
    expect(probeVideo(new Uint8Array(await response.arrayBuffer()))).toEqual(wanted);
  });

  it("shows the prompt, so that two prompts are two files", async () => {
    const bench = createBench();
    const sizes = new Set<string>();
    for (const prompt of ["A fox", "A tram climbs a snowy street"]) {
      const response = await bench.sandbox.fetch(await bench.finishedVideo({ prompt }));
      sizes.add(String(new Uint8Array(await response.arrayBuffer())));
    }
    expect(sizes.size).toBe(2);
  });

  it("comes in pieces, so that a download has a progress", async () => {
    const bench = createBench();
    const response = await bench.sandbox.fetch(await bench.finishedVideo());
    let pieces = 0;
    for await (const piece of response.body!) pieces += piece.length > 0 ? 1 : 0;
    expect(pieces).toBeGreaterThan(2);
  });

  it("is headed without being sent", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const whole = await bench.sandbox.fetch(link);
    const head = await bench.sandbox.fetch(link, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  it("needs no key, and what carries one there is noted", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const { requests, fetch, apiKey, filesUrl } = bench.sandbox;
    await fetch(link);
    expect(requests.last).toMatchObject({
      operation: "file",
      origin: filesUrl,
      authorization: "absent",
      credentials: [],
    });
    await fetch(link, { headers: { Authorization: `Bearer ${apiKey}`, "X-Api-Key": "sk-else" } });
    expect(requests.last).toMatchObject({
      authorization: "valid",
      credentials: ["authorization", "x-api-key"],
      headers: { authorization: "valid", "x-api-key": "invalid" },
    });
    expect(JSON.stringify(requests.entries)).not.toContain(apiKey.slice(3));
  });
});

describe("a part of a video", () => {
  it.each([
    ["bytes=0-99", 0, 100],
    ["bytes=1000-1999", 1000, 2000],
    ["bytes=5000-", 5000, undefined],
    ["bytes=-300", -300, undefined],
    ["bytes=0-99999999", 0, undefined],
  ])("is sent for %s", async (range, start, end) => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const whole = new Uint8Array(await (await bench.sandbox.fetch(link)).arrayBuffer());
    const response = await bench.sandbox.fetch(link, { headers: { Range: range } });
    expect(response.status).toBe(206);
    const part = new Uint8Array(await response.arrayBuffer());
    expect(part).toEqual(whole.slice(start, end));
    const first = start < 0 ? whole.length + start : start;
    expect(response.headers.get("content-range")).toBe(
      `bytes ${first}-${first + part.length - 1}/${whole.length}`,
    );
    expect(response.headers.get("content-length")).toBe(String(part.length));
  });

  it.each(["bytes=9-3", "bytes=0-1,4-5", "lines=0-1", "bytes=-", "nonsense"])(
    "is not sent for %s, which is ignored",
    async (range) => {
      const bench = createBench();
      const link = await bench.finishedVideo();
      expect((await bench.sandbox.fetch(link, { headers: { Range: range } })).status).toBe(200);
    },
  );

  it.each(["bytes=99999999-", "bytes=-0"])("is not there for %s: 416", async (range) => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const response = await bench.sandbox.fetch(link, { headers: { Range: range } });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toMatch(/^bytes \*\/\d+$/);
  });

  it("is sent while the file is the one the caller has, and else the whole", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const { headers } = await bench.sandbox.fetch(link);
    const statusIf = async (condition: string): Promise<number> =>
      (
        await bench.sandbox.fetch(link, {
          headers: { Range: "bytes=10-", "If-Range": condition },
        })
      ).status;
    expect(await statusIf(headers.get("etag")!)).toBe(206);
    expect(await statusIf(headers.get("last-modified")!)).toBe(206);
    expect(await statusIf('"another"')).toBe(200);
  });
});

describe("the address of a video", () => {
  it("is good for an hour, and a read gives a fresh one", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    await bench.clock.advance(3_600_000);
    expect((await bench.sandbox.fetch(link)).status).toBe(200);
    await bench.clock.advance(1);
    const expired = await bench.sandbox.fetch(link);
    expect(expired.status).toBe(403);
    expect(expired.headers.get("content-type")).toBe("application/xml");
    expect(await expired.text()).toContain("<Message>Request has expired</Message>");

    const id = bench.sandbox.tasks.all[0]!.id;
    const read = (await (await bench.read(id)).json()) as { data: { result_url: string } };
    expect((await bench.sandbox.fetch(read.data.result_url)).status).toBe(200);
  });

  it("is good for as long as asked for", async () => {
    const bench = createBench({ linkSeconds: 10 });
    const link = await bench.finishedVideo();
    await bench.clock.advance(10_001);
    expect((await bench.sandbox.fetch(link)).status).toBe(403);
  });

  it("cannot be made longer by hand", async () => {
    const bench = createBench();
    const url = new URL(await bench.finishedVideo());
    url.searchParams.set("Expires", "9999999999");
    const response = await bench.sandbox.fetch(url);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("SignatureDoesNotMatch");
  });

  it("leads nowhere when the file is unknown, and takes only reads", async () => {
    const bench = createBench();
    const link = await bench.finishedVideo();
    const { fetch, filesUrl } = bench.sandbox;
    expect((await fetch(`${filesUrl}/out/1.mp4`)).status).toBe(404);
    expect((await fetch(`${filesUrl}/`)).status).toBe(404);
    expect((await fetch(link, { method: "POST" })).status).toBe(405);
  });
});
