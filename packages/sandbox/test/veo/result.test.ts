import { describe, expect, it } from "vitest";
import type { VeoDetailShape } from "../../src/index.js";
import { probeVideo } from "../files/probe-video.js";
import { problemsWith } from "../spec-schema.js";
import { type Members, createVeoBench } from "./veo-bench.js";

const SHAPES: readonly VeoDetailShape[] = ["inline", "samples", "bucket", "address", "public"];

interface Result {
  readonly videos?: readonly Readonly<Record<string, string>>[];
  readonly generatedSamples?: readonly { readonly video: Readonly<Record<string, string>> }[];
  readonly generateVideoResponse?: Result;
  readonly raiMediaFilteredCount?: number;
  readonly raiMediaFilteredReasons?: readonly string[];
}

async function resultOf(
  veoDetail: VeoDetailShape,
  parameters: Members = {},
  filtered?: { readonly count?: number },
) {
  const bench = createVeoBench({ veoDetail });
  if (filtered !== undefined) {
    const fault = { kind: "videos-filtered", ...filtered } as const;
    bench.sandbox.faults.add({ on: "generateVideo", fault });
  }
  const operation = await bench.read(await bench.finished(parameters));
  expect(problemsWith("VeoFetchOperationResponse", operation, "veo")).toEqual([]);
  return { bench, result: operation["response"] as Result };
}

const decode = (base64 = ""): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));

describe("the videos of an operation", () => {
  it.each([
    [{}, { width: 1280, height: 720, seconds: 8 }],
    [
      { aspectRatio: "9:16", durationSeconds: "4" },
      { width: 720, height: 1280, seconds: 4 },
    ],
  ])("stand in the answer in base64, as asked for with %j", async (parameters, wanted) => {
    const { result } = await resultOf("inline", parameters);
    expect(result).toMatchObject({
      "@type": "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse",
      raiMediaFilteredCount: 0,
      videos: [{ mimeType: "video/mp4" }],
    });
    expect(probeVideo(decode(result.videos?.[0]?.["bytesBase64Encoded"]))).toEqual(wanted);
  });

  it("are in older samples", async () => {
    const { result } = await resultOf("samples");
    const video = result.generatedSamples?.[0]?.video;
    expect(video).toMatchObject({ encoding: "video/mp4" });
    expect(probeVideo(decode(video?.["encodedVideo"])).seconds).toBe(8);
  });

  it.each([
    ["bucket", {}, /^gs:\/\/sandbox\/out\/\d{18}\/sample_0\.mp4$/],
    ["inline", { storageUri: "gs://mine/a" }, /^gs:\/\/mine\/a\/\d{18}\/sample_0\.mp4$/],
    ["samples", { storageUri: "gs://mine/a/" }, /^gs:\/\/mine\/a\/\d{18}\/sample_0\.mp4$/],
  ] as const)("are in a bucket: %s with %j", async (veoDetail, parameters, wanted) => {
    const { result } = await resultOf(veoDetail, parameters);
    expect(result.videos?.[0]?.["gcsUri"]).toMatch(wanted);
  });

  it("are at an address, each at its own", async () => {
    const { bench, result } = await resultOf("address", { sampleCount: 2 });
    expect(result.videos).toHaveLength(2);
    const files = await Promise.all(
      (result.videos ?? []).map(async ({ uri = "", url }) => {
        expect(url).toBe(uri);
        const response = await bench.sandbox.fetch(uri);
        expect(response.status).toBe(200);
        return new Uint8Array(await response.arrayBuffer());
      }),
    );
    expect(files[0]).not.toEqual(files[1]);
  });

  it("are at an address for two days in the form of the public API", async () => {
    const { bench, result } = await resultOf("public");
    const link = result.generateVideoResponse?.generatedSamples?.[0]?.video["uri"] ?? "";
    await bench.clock.advance(172_800_000);
    expect((await bench.sandbox.fetch(link)).status).toBe(200);
    await bench.clock.advance(1);
    expect((await bench.sandbox.fetch(link)).status).toBe(403);
  });

  it("are missing where success without a file is asked for", async () => {
    const bench = createVeoBench();
    bench.sandbox.faults.add({ on: "generateVideo", fault: { kind: "succeeds-without-link" } });
    const { response } = (await bench.read(await bench.finished())) as { response: Result };
    expect(response.videos).toEqual([]);
  });
});

describe("Google's filter", () => {
  it.each(SHAPES)("leaves no video and names its reasons: %s", async (veoDetail) => {
    const { bench, result } = await resultOf(veoDetail, {}, {});
    const held = result.generateVideoResponse ?? result;
    expect(held.raiMediaFilteredCount).toBe(1);
    expect(held.raiMediaFilteredReasons?.[0]).toContain("Support codes");
    expect(held.videos ?? held.generatedSamples).toBeUndefined();
    expect(bench.sandbox.ledger.total).toBe(175_000);
  });

  it("may hold back some of several", async () => {
    const { result } = await resultOf("inline", { sampleCount: 3 }, { count: 2 });
    expect(result).toMatchObject({ raiMediaFilteredCount: 2 });
    expect(result.raiMediaFilteredReasons).toHaveLength(2);
    expect(result.videos).toHaveLength(1);
  });
});
