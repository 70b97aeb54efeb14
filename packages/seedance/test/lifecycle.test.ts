import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vendorTask } from "../src/index.js";
import { readSeedanceTask, readTaskId } from "../src/lifecycle.js";

type Answer = Record<string, unknown>;

const link = "https://files.example/out/7kq2x.mp4?X-Tos-Expires=86400";
const other = "https://other.example/b.mp4";
const lastFrame = "https://files.example/out/7kq2x.jpeg?X-Tos-Expires=86400";
const reason = "The output video may contain sensitive information.";
const code = "OutputVideoSensitiveContentDetected";
const endedAt = 1_795_306_655;
const expiresAtMs = (endedAt + 86_400) * 1000;

/** The vendor's own task. */
const native = (task: object): Answer => ({
  id: "cgt-20261122101500-7kq2x",
  model: "dreamina-seedance-2-0-260128",
  created_at: 1_795_306_500,
  updated_at: endedAt,
  service_tier: "default",
  ...task,
});

const nativeVideo = (task: object = {}): Answer =>
  native({ status: "succeeded", content: { video_url: link }, duration: 8, ...task });

/** The gateway's video object, in which `completed_at` is there while it runs, too. */
const videoObject = (task: object): Answer => ({
  id: "task_1",
  task_id: "task_1",
  object: "video",
  model: "doubao-seedance-1-5-pro-251215",
  created_at: 1_795_306_500,
  completed_at: endedAt,
  metadata: { url: "" },
  ...task,
});

/** The gateway's record of a task, with the vendor's last answer inside. */
const record = (task: object): Answer => ({
  code: "success",
  message: "",
  data: {
    id: 1043,
    created_at: 1_795_306_500,
    updated_at: endedAt + 5,
    task_id: "task_1",
    platform: "54",
    fail_reason: "",
    ...task,
  },
});

/** The gateway's short form. */
const short = (task: object): Answer => ({
  code: "success",
  message: "",
  data: { error: null, format: "mp4", metadata: null, task_id: "task_1", url: "", ...task },
});

describe("a task that is under way", () => {
  test.each<[string, Answer, string, number | undefined]>([
    ["the vendor's, queued", native({ status: "queued" }), "queued", undefined],
    ["the vendor's, running", native({ status: "running" }), "running", undefined],
    ["the vendor's, in a word nobody knows", native({ status: "almost" }), "running", undefined],
    ["the vendor's, without a word", native({}), "running", undefined],
    ["a video object, unknown", videoObject({ status: "unknown", progress: 0 }), "running", 0],
    ["a video object, empty", videoObject({ status: "", progress: 0 }), "running", 0],
    ["a video object, queued", videoObject({ status: "queued", progress: 10 }), "queued", 0.1],
    [
      "a video object, in progress",
      videoObject({ status: "in_progress", progress: 50 }),
      "running",
      0.5,
    ],
    [
      "a record, not started",
      record({ status: "NOT_START", progress: "0%", data: { id: "cgt-1" } }),
      "queued",
      0,
    ],
    ["a record, submitted", record({ status: "SUBMITTED", progress: "10%" }), "queued", 0.1],
    ["a record, queued", record({ status: "QUEUED", progress: "10%" }), "queued", 0.1],
    [
      "a record, in progress",
      record({ status: "IN_PROGRESS", progress: "50%", data: native({ status: "running" }) }),
      "running",
      0.5,
    ],
    ["a record, unknown", record({ status: "UNKNOWN", progress: "30%" }), "running", 0.3],
    ["a record of no status", record({ progress: 30 }), "running", 0.3],
    ["a record of a fraction", record({ status: "IN_PROGRESS", progress: 0.3 }), "running", 0.3],
    ["a record of an empty status", record({ status: "", progress: "" }), "running", undefined],
    ["a record of nulls", record({ status: null, progress: null }), "running", undefined],
    ["a record, almost", record({ status: "ALMOST", progress: "99%" }), "running", 0.99],
    ["a short form, queued", short({ status: "queued" }), "queued", undefined],
    ["a short form, processing", short({ status: "processing" }), "running", undefined],
    ["an empty envelope", { code: "success", data: null }, "running", undefined],
    ["an error with a good status", { code: "x", message: "no", data: null }, "running", undefined],
    ["a list", { code: "success", data: [{ status: "SUCCESS" }] }, "running", undefined],
    ["nothing", {}, "running", undefined],
  ])("is read from %s", (_, answer, status, progress) => {
    expect(readSeedanceTask(answer)).toEqual({
      status,
      progress,
      videos: [],
      error: undefined,
      raw: answer,
    });
  });

  test("has no video, even where a link stands in the answer", () => {
    const answer = record({ status: "IN_PROGRESS", result_url: link, data: nativeVideo() });
    expect(readSeedanceTask(answer)).toMatchObject({ status: "running", videos: [] });
  });

  test.each(["failed", "cancelled", "expired", "succeeded"])(
    "is not ended by the vendor's %s while the gateway says otherwise",
    (status) => {
      const answer = record({ status: "IN_PROGRESS", data: native({ status }) });
      expect(readSeedanceTask(answer)).toMatchObject({ status: "running", error: undefined });
    },
  );
});

describe("a task that has succeeded", () => {
  const whole = { url: link, lastFrameUrl: undefined, durationSeconds: 8, expiresAtMs };
  const bare = { ...whole, durationSeconds: undefined };

  test.each<[string, Answer, object[]]>([
    ["the vendor's task", nativeVideo(), [whole]],
    [
      "the vendor's task with its last frame",
      nativeVideo({ content: { video_url: link, last_frame_url: lastFrame } }),
      [{ ...whole, lastFrameUrl: lastFrame }],
    ],
    [
      "the vendor's task in frames",
      nativeVideo({ duration: undefined, frames: 60, framespersecond: 24 }),
      [{ ...whole, durationSeconds: 2.5 }],
    ],
    [
      "the vendor's task in frames of unknown speed",
      nativeVideo({ duration: undefined, frames: 60 }),
      [{ ...whole, durationSeconds: 2.5 }],
    ],
    [
      "the vendor's task without times",
      nativeVideo({ updated_at: undefined }),
      [{ ...whole, expiresAtMs: undefined }],
    ],
    ["the vendor's task without a link", nativeVideo({ content: null }), []],
    [
      "the vendor's task with a file that is no video",
      nativeVideo({ content: { file_url: link } }),
      [],
    ],
    ["a video object", videoObject({ status: "completed", metadata: { url: link } }), [bare]],
    [
      "a video object with its length",
      videoObject({ status: "completed", seconds: "8", metadata: { url: link } }),
      [whole],
    ],
    ["a video object without a link", videoObject({ status: "completed" }), []],
    [
      "a record",
      record({ status: "SUCCESS", progress: "100%", result_url: link, data: nativeVideo() }),
      [whole],
    ],
    [
      "a record before the vendor's link",
      record({
        status: "SUCCESS",
        result_url: link,
        data: nativeVideo({ content: { video_url: other, last_frame_url: lastFrame } }),
      }),
      [{ ...whole, lastFrameUrl: lastFrame }],
    ],
    [
      "the vendor's link where a record has none",
      record({ status: "SUCCESS", data: nativeVideo() }),
      [whole],
    ],
    [
      "the vendor's link where a record's is no link",
      record({ status: "SUCCESS", result_url: "done", data: nativeVideo() }),
      [whole],
    ],
    [
      "a record without the vendor's task",
      record({ status: "SUCCESS", result_url: link, data: null }),
      [{ ...bare, expiresAtMs: expiresAtMs + 5000 }],
    ],
    ["a record without a link", record({ status: "SUCCESS", data: native({}) }), []],
    [
      "a short form",
      short({ status: "succeeded", url: link, metadata: { duration: 8 } }),
      [{ ...whole, expiresAtMs: undefined }],
    ],
    ["an envelope around the vendor's task", { code: "success", data: nativeVideo() }, [whole]],
    ["members of another shape", nativeVideo({ content: "none", duration: {} }), []],
  ])("is read from %s", (_, answer, videos) => {
    expect(readSeedanceTask(answer)).toEqual({
      status: "succeeded",
      progress: 1,
      videos,
      error: undefined,
      raw: answer,
    });
  });
});

describe("a task that has ended without a video", () => {
  const refused = { message: reason, code, moderated: true };

  test.each<[string, Answer, object]>([
    ["the vendor's task", native({ status: "failed", error: { code, message: reason } }), refused],
    [
      "the vendor's task with a detail in its code",
      native({ status: "failed", error: { code: `${code}.PolicyViolation`, message: reason } }),
      { ...refused, code: `${code}.PolicyViolation` },
    ],
    [
      "the vendor's task of another reason",
      native({ status: "failed", error: { code: "InternalServiceError", message: "Later." } }),
      { message: "Later.", code: "InternalServiceError" },
    ],
    [
      "the vendor's task without a reason",
      native({ status: "failed", error: null }),
      { message: "" },
    ],
    [
      "a video object",
      videoObject({ status: "failed", error: { code, message: reason } }),
      refused,
    ],
    [
      "a video object of an older build",
      videoObject({ status: "failed", error: { code: "failed", message: "task failed" } }),
      { message: "task failed", code: "failed" },
    ],
    [
      "a record, whose link repeats the reason",
      record({
        status: "FAILURE",
        fail_reason: reason,
        result_url: reason,
        data: native({ status: "failed", error: { code, message: reason } }),
      }),
      refused,
    ],
    [
      "a record with a reason of its own",
      record({ status: "FAILURE", fail_reason: "超时" }),
      { message: "超时" },
    ],
    [
      "a record with a link in the reason's place",
      record({ status: "FAILURE", result_url: link }),
      { message: "" },
    ],
    [
      "a record whose vendor was still running",
      record({ status: "FAILURE", fail_reason: "超时", data: native({ status: "running" }) }),
      { message: "超时" },
    ],
    [
      "a record whose vendor had succeeded",
      record({ status: "FAILURE", fail_reason: "no", data: nativeVideo() }),
      { message: "no" },
    ],
    ["a short form", short({ status: "failed", error: { code, message: reason } }), refused],
    ["an error that is a text", short({ status: "failed", error: reason }), { message: reason }],
    [
      "an error with a number",
      short({ status: "failed", error: { code: 500, message: reason } }),
      { message: reason, code: "500" },
    ],
    [
      "an error of another shape",
      short({ status: "failed", error: { message: {}, code: { toString: 1 } } }),
      { message: "" },
    ],
  ])("has failed by %s", (_, answer, error) => {
    const state = readSeedanceTask(answer);
    expect(state).toMatchObject({ status: "failed", videos: [], raw: answer });
    expect(state.error).toEqual(error);
  });

  test.each(["cancelled", "expired"] as const)("was %s, in whichever form it says so", (status) => {
    const forms = [
      native({ status }),
      record({ status: "FAILURE", data: native({ status }) }),
      short({ status }),
    ];
    for (const answer of forms)
      expect(readSeedanceTask(answer)).toMatchObject({
        status,
        videos: [],
        error: { message: "" },
      });
  });
});

test("no answer of any shape makes the reader throw, or a video out of nothing", () => {
  const members = ["status", "progress", "data", "error", "content", "url", "result_url"];
  const others = ["video_url", "metadata", "duration", "frames", "updated_at", "fail_reason"];
  const { answer } = fc.letrec((tie) => ({
    answer: fc.dictionary(fc.constantFrom(...members, ...others), tie("member"), { maxKeys: 6 }),
    member: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("SUCCESS", "succeeded", "failed", "", "ALMOST", link, reason, 0, 30, null),
      fc.jsonValue({ maxDepth: 1 }),
      tie("answer"),
    ),
  }));
  const property = fc.property(answer, (each) => {
    const { status, videos, error, progress = 0 } = readSeedanceTask(each);
    expect(status === "succeeded" || videos.length === 0).toBe(true);
    expect(videos.every(({ url }) => /^https?:/.test(url))).toBe(true);
    expect((error !== undefined) === /failed|cancelled|expired/.test(status)).toBe(true);
    expect(progress >= 0 && progress <= 1).toBe(true);
  });
  expect(() => fc.assert(property, { seed: 20_261_122, numRuns: 2_000 })).not.toThrow();
});

describe("the vendor's own task", () => {
  const usage = { completion_tokens: 388_800, total_tokens: 388_800 };

  test.each<[string, Answer]>([
    ["as it came", nativeVideo({ usage })],
    ["in an envelope", { code: "success", data: nativeVideo({ usage }) }],
    ["in the gateway's record", record({ status: "SUCCESS", data: nativeVideo({ usage }) })],
  ])("is found %s", (_, answer) => {
    expect(vendorTask(answer).usage).toEqual(usage);
  });

  test.each<[string, Answer]>([
    ["a video object", videoObject({ status: "completed" })],
    ["a short form", short({ status: "succeeded" })],
    ["an empty envelope", { code: "success", data: null }],
  ])("has no usage where there is only %s", (_, answer) => {
    expect(vendorTask(answer).usage).toBeUndefined();
  });
});

describe("the task's id in a create answer", () => {
  test.each<[string, object, unknown]>([
    ["id", { id: "cgt-20261122101500-7kq2x" }, "cgt-20261122101500-7kq2x"],
    ["both names", videoObject({ status: "" }), "task_1"],
    ["task_id, before another id", { id: "cgt-1", task_id: "task_1" }, "task_1"],
    ["id, where task_id is empty", { id: "task_1", task_id: "" }, "task_1"],
    ["task_id of a record, in which id is another number", record({}), "task_1"],
    ["id of the vendor's task in an envelope", { code: "success", data: { id: "cgt-1" } }, "cgt-1"],
    ["no member of an error", { code: "fail_to_fetch_task", message: "", data: null }, undefined],
    ["no member of nothing", {}, undefined],
  ])("is found under %s", (_, answer, id) => {
    expect(readTaskId(answer as never)).toBe(id);
  });
});
