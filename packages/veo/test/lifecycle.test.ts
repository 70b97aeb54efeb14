import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTaskId, readVeoTask } from "../src/lifecycle.js";

const name = "projects/p/locations/l/publishers/google/models/veo-3.1-generate-001/operations/3f9a";
const link = "https://files.example/out/7712345.mp4";
const place = "gs://my-bucket/out/7712345/sample_0.mp4";
const base64 = "AAAAIGZ0eXBpc29t";
/** A new one each time: the reader hides the file from logs. */
const inline = (): object => ({ bytesBase64Encoded: base64, mimeType: "video/mp4" });
const reason = "The video was rejected by the usage rules. Support codes: 61493863";

const done = (response: unknown): Record<string, unknown> => ({ name, done: true, response });
const failed = (error: unknown): Record<string, unknown> => ({ name, done: true, error });
const addresses = (answer: Record<string, unknown>): string[] =>
  readVeoTask(answer).videos.map(({ url }) => url);

describe("an operation that is under way", () => {
  test.each<[string, Record<string, unknown>]>([
    ["has a name and nothing else", { name }],
    ["is not done", { name, done: false }],
    ["says nothing at all", {}],
    ["says null", { name, done: null, error: null, response: null }],
    ["says done in words", { name, done: "true" }],
    ["says done as a number", { name, done: 1 }],
    ["says an empty text", { name, done: "" }],
    ["has a status nobody knows", { name, status: "ALMOST" }],
    ["has a status that elsewhere means success", { name, status: "succeeded" }],
    ["has a progress", { name, metadata: { progressPercent: 100 }, progress: "100%" }],
    ["has an error of the look", { name, error: { code: 14, message: "Unavailable." } }],
    [
      "is an error body with a good status",
      { code: "fail_to_fetch_task", message: "", data: null },
    ],
  ])("%s", (_, answer) => {
    const state = { status: "running", progress: undefined, videos: [], error: undefined };
    expect(readVeoTask(answer)).toEqual({ ...state, raw: answer });
  });

  test("has no video, even where one stands in the answer", () => {
    const answer = {
      name,
      response: { videos: [inline()], generatedSamples: [{ video: inline() }] },
    };
    expect(readVeoTask(answer)).toMatchObject({ status: "running", videos: [] });
    expect(inspect(answer, { depth: 10 })).toContain(base64); // and nothing was hidden
  });
});

describe("an operation that has succeeded", () => {
  const inlineUrl = `data:video/mp4;base64,${base64}`;

  test.each<[string, unknown, string[]]>([
    ["videos in base64", { videos: [inline()] }, [inlineUrl]],
    ["videos in base64 without a type", { videos: [{ bytesBase64Encoded: base64 }] }, [inlineUrl]],
    [
      "a type of another container",
      { videos: [{ ...inline(), mimeType: "video/quicktime" }] },
      [`data:video/quicktime;base64,${base64}`],
    ],
    ["a type that is none", { videos: [{ ...inline(), mimeType: 'a,b;"' }] }, [inlineUrl]],
    ["videos in a bucket", { videos: [{ gcsUri: place, mimeType: "video/mp4" }] }, [place]],
    ["a bucket in the place of an address", { videos: [{ uri: place }] }, [place]],
    ["videos at an address", { videos: [{ uri: link, url: link }] }, [link]],
    ["videos at an address under another name", { videos: [{ url: link }] }, [link]],
    ["an address before a bucket", { videos: [{ gcsUri: place, uri: link }] }, [link]],
    ["the file before an address", { videos: [{ ...inline(), uri: link }] }, [inlineUrl]],
    [
      "the older form",
      { generatedSamples: [{ video: { encodedVideo: base64, encoding: "video/mp4" } }] },
      [inlineUrl],
    ],
    [
      "the public API's form",
      { generateVideoResponse: { generatedSamples: [{ video: { uri: link } }] } },
      [link],
    ],
    [
      "the newer list inside that form",
      { generateVideoResponse: { videos: [inline()] } },
      [inlineUrl],
    ],
    ["several", { videos: [inline(), { uri: link }, { gcsUri: place }] }, [inlineUrl, link, place]],
    [
      "some that are nothing",
      { videos: [null, {}, { bytesBase64Encoded: "" }, { uri: "" }, "x", inline()] },
      [inlineUrl],
    ],
    ["one that is filtered", { videos: [inline()], raiMediaFilteredCount: 1 }, [inlineUrl]],
    ["no video, and nothing filtered", { videos: [], raiMediaFilteredCount: 0 }, []],
    ["nothing", {}, []],
    ["null", null, []],
    ["a list of another shape", { videos: "none", generatedSamples: {} }, []],
    ["samples without a video", { generatedSamples: [{}, { video: null }, null] }, []],
  ])("is read from %s", (_, response, urls) => {
    const answer = done(response);
    expect(readVeoTask(answer)).toMatchObject({ status: "succeeded", progress: 1 });
    expect(readVeoTask(answer)).toMatchObject({ error: undefined, raw: answer });
    expect(addresses(answer)).toEqual(urls);
  });

  test.each([null, {}, "", { code: 0 }, { code: 0, message: "" }])(
    "is not undone by the error %j",
    (error) => {
      expect(addresses({ ...done({ videos: [inline()] }), error })).toEqual([inlineUrl]);
    },
  );

  test("shows its file to no log and to no JSON, and hands it over when asked", () => {
    const state = readVeoTask(done({ videos: [inline()] }));
    expect(inspect(state, { depth: 10 })).not.toContain(base64);
    expect(JSON.stringify(state)).not.toContain(base64);
    expect(state.videos[0]?.url).toBe(inlineUrl);
  });
});

describe("an operation whose videos were all filtered", () => {
  test.each<[string, unknown, string]>([
    [
      "a count and a reason",
      { raiMediaFilteredCount: 1, raiMediaFilteredReasons: [reason] },
      reason,
    ],
    ["a count", { raiMediaFilteredCount: 2, videos: [] }, ""],
    ["a count as a text", { raiMediaFilteredCount: "2" }, ""],
    ["a reason", { raiMediaFilteredReasons: [reason], videos: null }, reason],
    [
      "the public API's form",
      { generateVideoResponse: { raiMediaFilteredCount: 1, raiMediaFilteredReasons: [reason] } },
      reason,
    ],
    [
      "one reason for several",
      { raiMediaFilteredCount: 2, raiMediaFilteredReasons: [reason, reason] },
      reason,
    ],
    [
      "several reasons",
      { raiMediaFilteredCount: 2, raiMediaFilteredReasons: ["One.", "", null, "Two."] },
      "One. Two.",
    ],
  ])("has failed by %s, and nobody knows whether the money comes back", (_, response, message) => {
    const answer = done(response);
    expect(readVeoTask(answer)).toEqual({
      status: "failed",
      progress: undefined,
      videos: [],
      error: { message, moderated: true, billed: "unknown" },
      raw: answer,
    });
  });
});

describe("an operation that has failed", () => {
  test.each<[string, unknown, object]>([
    [
      "a code and a reason",
      { code: 13, message: "Internal." },
      { message: "Internal.", code: "13" },
    ],
    ["a reason", { message: "Internal." }, { message: "Internal.", code: undefined }],
    ["a code", { code: 8 }, { message: "", code: "8" }],
    ["a word for the code", { status: "INTERNAL", message: "No." }, { code: "INTERNAL" }],
    ["a text", "Internal.", { message: "Internal.", code: undefined }],
    [
      "members of another shape",
      { code: 13, message: {}, details: 1 },
      { message: "", code: "13" },
    ],
    ["a code of another shape", { code: { toString: 1 }, message: "No." }, { code: undefined }],
  ])("is read from %s", (_, error, expected) => {
    const state = readVeoTask(failed(error));
    expect(state).toMatchObject({ status: "failed", progress: undefined, videos: [] });
    expect(state.error).toMatchObject({ moderated: undefined, ...expected });
    expect(state.error?.billed).toBeUndefined(); // the gateway gives the money back
  });

  test.each([
    "It breaks the usage rules. Support codes: 29310472",
    "It breaks the usage rules. support code: 29310472, 15236754",
  ])("was moderated where Google adds its codes for that: %s", (message) => {
    expect(readVeoTask(failed({ code: 3, message })).error?.moderated).toBe(true);
  });

  test.each(["Unsupported aspect ratio.", "Ask the support about codecs."])(
    "was not moderated for all that is said: %s",
    (message) => {
      expect(readVeoTask(failed({ code: 3, message })).error?.moderated).toBeUndefined();
    },
  );

  test.each([
    [{ code: 1, message: "" }, "cancelled"],
    [{ code: "CANCELLED" }, "cancelled"],
    [{ status: "CANCELLED" }, "cancelled"],
    [{ code: 4, message: "" }, "expired"],
    [{ status: "DEADLINE_EXCEEDED" }, "expired"],
    [{ code: "constructor" }, "failed"],
  ])("or has ended with %j in another way: %s", (error, status) => {
    expect(readVeoTask(failed(error))).toMatchObject({ status, videos: [] });
  });

  test("hands over no video", () => {
    const answer = { ...done({ videos: [inline()] }), error: { code: 13, message: "Internal." } };
    expect(readVeoTask(answer)).toMatchObject({ status: "failed", videos: [] });
  });
});

test("no answer of any shape makes the reader throw, or a video out of nothing", () => {
  const members = ["done", "error", "response", "generateVideoResponse", "videos", "uri", "code"];
  const others = ["generatedSamples", "video", "bytesBase64Encoded", "raiMediaFilteredCount"];
  const { answer } = fc.letrec((tie) => ({
    answer: fc.dictionary(fc.constantFrom(...members, ...others), tie("member"), { maxKeys: 6 }),
    member: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(true, false, "true", "", link, place, base64, 0, 3, null),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie("answer"), { maxLength: 2 }),
      tie("answer"),
    ),
  }));
  const property = fc.property(answer, (each) => {
    const { status, videos, error } = readVeoTask(each);
    expect(each["done"] === true).toBe(status !== "running");
    expect(status === "succeeded" || videos.length === 0).toBe(true);
    expect(videos.every(({ url }) => /^(https?|gs|data):/.test(url))).toBe(true);
    expect((error !== undefined) === /failed|cancelled|expired/.test(status)).toBe(true);
  });
  expect(() => fc.assert(property, { seed: 20_261_122, numRuns: 2_000 })).not.toThrow();
});

describe("the operation's name in a create answer", () => {
  test.each<[string, object, unknown]>([
    ["name", { name }, name],
    ["name, beside others", { name, id: "task_1", done: false }, name],
    ["task_id where there is no name", { name: "", id: "video_1", task_id: "task_1" }, "task_1"],
    ["id where there is nothing else", { id: "task_1", object: "video" }, "task_1"],
    ["no member of an error", { error: { code: 3, message: "no" } }, undefined],
    ["no member of nothing", {}, undefined],
  ])("is found under %s", (_, answer, id) => {
    expect(readTaskId(answer as never)).toBe(id);
  });
});
