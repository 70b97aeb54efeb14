import { describe, expect, it } from "vitest";
import { probeVideo } from "../files/probe-video.js";
import { createSeedanceBench } from "./seedance-bench.js";

const text = (words: string) => ({ content: [{ type: "text", text: words }] });

describe("the file of a Seedance task", () => {
  it.each([
    [{ ratio: "9:16", duration: 2 }, 720, 1280, 2],
    [{ ratio: "4:3" }, 1024, 768, 5],
    [{ ratio: "3:4" }, 768, 1024, 5],
    [{ ratio: "21:9" }, 1344, 576, 5],
    [text("A tram --ratio 1:1 --frames 48"), 960, 960, 2],
    [{ ratio: "adaptive" }, 1280, 720, 5],
  ])("has the shape and the length of %j", async (input, width, height, seconds) => {
    const bench = createSeedanceBench();
    const task = await bench.read(await bench.finished(input));
    const { video_url: link } = task["content"] as { video_url: string };
    const bytes = await (await bench.sandbox.fetch(link)).arrayBuffer();
    expect(probeVideo(new Uint8Array(bytes))).toEqual({ width, height, seconds });
  });
});
