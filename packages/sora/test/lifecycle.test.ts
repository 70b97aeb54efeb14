import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSoraTask, readTaskId } from "../src/lifecycle.js";

const id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const link = "https://files.example/out/850312052190720044.mp4?Expires=1&Signature=a";
const blocked = "The request was blocked by our moderation system.";

/** OpenAI's video object, in which the gateway puts its own id. */
const vendor = (members: object): Record<string, unknown> => ({
  id,
  object: "video",
  created_at: 1_787_812_000,
  completed_at: null,
  expires_at: null,
  model: "sora-2",
  progress: 0,
  prompt: "A red tram",
  seconds: "8",
  size: "1280x720",
  remixed_from_video_id: null,
  error: null,
  ...members,
});

/** The gateway's own short video object. */
const own = (members: object): Record<string, unknown> => ({
  id,
  task_id: id,
  object: "video",
  model: "sora-2",
  progress: 0,
  created_at: 1_787_812_000,
  ...members,
});

/** The gateway's record of a task, with the vendor's last answer inside. */
const envelope = (data: object): Record<string, unknown> => ({
  code: "success",
  message: "",
  data: { id: 1042, task_id: id, platform: "55", fail_reason: "", ...data },
});

/** The gateway's short form. */
const short = (data: object): Record<string, unknown> => ({
  code: "success",
  message: "",
  data: { error: null, format: "mp4", metadata: null, task_id: id, url: "", ...data },
});

describe("a video that is being made", () => {
  test.each<[string, object, string, number | undefined]>([
    ["with an empty status", own({ status: "" }), "running", 0],
    ["that is unknown", own({ status: "unknown" }), "running", 0],
    ["without a status", own({}), "running", 0],
    ["whose status is null", own({ status: null }), "running", 0],
    ["whose status is no text", own({ status: 200 }), "running", 0],
    ["of a word nobody knows", vendor({ status: "almost_done", progress: 99 }), "running", 0.99],
    ["queued", vendor({ status: "queued" }), "queued", 0],
    ["pending", vendor({ status: "pending" }), "queued", 0],
    ["in progress", vendor({ status: "in_progress", progress: 42 }), "running", 0.42],
    ["processing", vendor({ status: "processing", progress: 30 }), "running", 0.3],
    ["at 30%", vendor({ status: "in_progress", progress: "30%" }), "running", 0.3],
    ["at a fraction", vendor({ status: "in_progress", progress: 0.3 }), "running", 0.3],
    ["at 1 percent", vendor({ status: "in_progress", progress: 1 }), "running", 0.01],
    ["at an empty progress", vendor({ status: "in_progress", progress: "" }), "running", undefined],
    ["at no progress", vendor({ status: "in_progress", progress: null }), "running", undefined],
    ["beyond its end", vendor({ status: "in_progress", progress: 250 }), "running", 1],
    [
      "at another vendor, with a time of completion",
      own({
        status: "in_progress",
        progress: 50,
        completed_at: 1_795_306_515,
        metadata: { url: "" },
      }),
      "running",
      0.5,
    ],
    [
      "in the gateway's record",
      envelope({ status: "IN_PROGRESS", progress: "30%" }),
      "running",
      0.3,
    ],
    ["not started", envelope({ status: "NOT_START", progress: "0%" }), "queued", 0],
    ["submitted", envelope({ status: "SUBMITTED", progress: "10%" }), "queued", 0.1],
    ["queued in the record", envelope({ status: "QUEUED", progress: "20%" }), "queued", 0.2],
    ["unknown in the record", envelope({ status: "UNKNOWN" }), "running", undefined],
    ["queued in the short form", short({ status: "queued" }), "queued", undefined],
    ["in the short form", short({ status: "processing" }), "running", undefined],
    ["in an empty record", { code: "success", data: null }, "running", undefined],
    [
      "in a list",
      { object: "list", data: [vendor({ status: "completed" })] },
      "running",
      undefined,
    ],
    ["in nothing", {}, "running", undefined],
  ])("is read %s", (_, answer, status, progress) => {
    expect(readSoraTask(answer as never)).toEqual({
      status,
      progress,
      videos: [],
      error: undefined,
      raw: answer,
    });
  });

  test("has no file, even where the answer has a link and the time it goes", () => {
    const answer = own({ status: "unknown", metadata: { url: link }, expires_at: 1_787_815_690 });
    expect(readSoraTask(answer)).toMatchObject({ status: "running", videos: [] });
  });

  test("is not ended by another word inside the answer", () => {
    const inside = { data: { status: "completed", url: link } };
    expect(readSoraTask(vendor({ status: "in_progress", ...inside })).status).toBe("running");
    expect(readSoraTask(envelope({ status: "IN_PROGRESS", ...inside })).status).toBe("running");
  });
});

describe("a completed video", () => {
  const expiresAtMs = 1_787_815_690_000;
  const file = { url: "", expiresAtMs, durationSeconds: 8 };
  const completed = { status: "completed", progress: 100, expires_at: 1_787_815_690 };

  test.each<[string, object, object]>([
    ["has no link, but a time when it goes", vendor(completed), file],
    [
      "may not tell when it goes",
      vendor({ status: "completed" }),
      { ...file, expiresAtMs: undefined },
    ],
    [
      "goes at a time that may be in milliseconds",
      vendor({ ...completed, expires_at: expiresAtMs }),
      file,
    ],
    [
      "goes at no time where that is an empty text",
      vendor({ ...completed, expires_at: "" }),
      { ...file, expiresAtMs: undefined },
    ],
    ["may tell its length as a number", vendor({ ...completed, seconds: 8 }), file],
    [
      "may not tell its length",
      vendor({ ...completed, seconds: "" }),
      { ...file, durationSeconds: undefined },
    ],
    [
      "of another vendor has its link in the metadata",
      own({ status: "completed", progress: 100, seconds: "5.1", metadata: { url: link } }),
      { url: link, expiresAtMs: undefined, durationSeconds: 5.1 },
    ],
    [
      "has no link where a text stands in its place",
      vendor({ ...completed, metadata: { url: "done" } }),
      file,
    ],
    [
      "is in the gateway's record with the gateway's own address, whatever host that names",
      envelope({
        status: "SUCCESS",
        progress: "100%",
        result_url: `http://localhost:3000/v1/videos/${id}/content`,
        data: vendor(completed),
      }),
      file,
    ],
    [
      "is in the gateway's record with a link",
      envelope({ status: "SUCCESS", result_url: link, data: vendor(completed) }),
      { ...file, url: link },
    ],
    [
      "is in the gateway's record without the vendor's answer",
      envelope({ status: "SUCCESS" }),
      { url: "", expiresAtMs: undefined, durationSeconds: undefined },
    ],
    [
      "is in the short form",
      short({ status: "succeeded", url: link }),
      { url: link, expiresAtMs: undefined, durationSeconds: undefined },
    ],
  ])("%s", (_, answer, video) => {
    expect(readSoraTask(answer as never)).toEqual({
      status: "succeeded",
      progress: 1,
      videos: [video],
      error: undefined,
      raw: answer,
    });
  });
});

describe("a video that was not made", () => {
  const none = { message: "", code: undefined, moderated: undefined };

  test.each<[string, object, string, object]>([
    [
      "blocked by the moderation",
      vendor({ status: "failed", error: { code: "moderation_blocked", message: blocked } }),
      "failed",
      { message: blocked, code: "moderation_blocked", moderated: true },
    ],
    [
      "against the policy for content",
      vendor({ status: "failed", error: { code: "content_policy_violation", message: "No" } }),
      "failed",
      { message: "No", code: "content_policy_violation", moderated: true },
    ],
    [
      "failed at the vendor",
      vendor({ status: "failed", error: { code: "server_error", message: "Try again" } }),
      "failed",
      { ...none, message: "Try again", code: "server_error" },
    ],
    [
      "failed with a number",
      vendor({ status: "failed", error: { code: 1301, message: "No" } }),
      "failed",
      { ...none, message: "No", code: "1301" },
    ],
    [
      "failed with an empty code",
      own({ status: "failed", progress: 100, error: { code: "", message: "No" } }),
      "failed",
      { ...none, message: "No" },
    ],
    [
      "failed with a code that objects have by nature",
      vendor({ status: "failed", error: { code: "constructor" } }),
      "failed",
      { ...none, code: "constructor" },
    ],
    [
      "failed with a text for an error",
      vendor({ status: "failed", error: "upstream returned error" }),
      "failed",
      { ...none, message: "upstream returned error" },
    ],
    [
      "failed with an error of another shape",
      vendor({ status: "failed", error: { code: {}, message: {} } }),
      "failed",
      none,
    ],
    ["failed without a reason", vendor({ status: "failed" }), "failed", none],
    ["cancelled", own({ status: "cancelled" }), "cancelled", none],
    ["canceled", own({ status: "canceled" }), "cancelled", none],
    ["expired", own({ status: "expired" }), "expired", none],
    [
      "failed in the gateway's record, which repeats the reason for a link",
      envelope({ status: "FAILURE", fail_reason: blocked, result_url: blocked }),
      "failed",
      { ...none, message: blocked },
    ],
    [
      "failed in the gateway's record with the vendor's answer",
      envelope({
        status: "FAILURE",
        fail_reason: "task failed",
        data: vendor({ error: { code: "moderation_blocked", message: blocked } }),
      }),
      "failed",
      { message: blocked, code: "moderation_blocked", moderated: true },
    ],
    [
      "failed in the short form",
      short({ status: "failed", error: { code: "server_error", message: "No" } }),
      "failed",
      { ...none, message: "No", code: "server_error" },
    ],
  ])("is read: %s", (_, answer, status, error) => {
    const state = readSoraTask(answer as never);
    expect(state).toMatchObject({ status, videos: [], raw: answer });
    expect(state.error).toEqual(error);
  });
});

test("no answer of any shape makes the reader throw, or a video out of nothing", () => {
  const members = [
    "status",
    "progress",
    "data",
    "error",
    "expires_at",
    "metadata",
    "url",
    "seconds",
  ];
  const { answer } = fc.letrec((tie) => ({
    answer: fc.dictionary(fc.constantFrom(...members), tie("member"), { maxKeys: 6 }),
    member: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("completed", "SUCCESS", "failed", "", "ALMOST", link, blocked, 0, 30, null),
      fc.jsonValue({ maxDepth: 1 }),
      tie("answer"),
    ),
  }));
  const property = fc.property(answer, (each) => {
    const { status, videos, error, progress = 0 } = readSoraTask(each);
    expect(videos).toHaveLength(status === "succeeded" ? 1 : 0);
    expect(videos.every(({ url }) => /^(https?:|$)/.test(url))).toBe(true);
    expect(error === undefined || !["queued", "running", "succeeded"].includes(status)).toBe(true);
    expect(progress >= 0 && progress <= 1).toBe(true);
  });
  expect(() => fc.assert(property, { seed: 20_261_122, numRuns: 1_000 })).not.toThrow();
});

describe("the id in a create answer", () => {
  test.each<[string, object, unknown]>([
    ["of the gateway", own({ status: "" }), id],
    ["of the vendor", vendor({ status: "queued" }), id],
    ["under the older name alone", { task_id: id }, id],
    ["under the older name beside an empty one", { id: "", task_id: id }, id],
    ["in the gateway's record, where `id` is another number", envelope({}), id],
    ["in an error with a good status", { code: "fail_to_fetch_task", data: null }, undefined],
    ["in nothing", {}, undefined],
  ])("is found %s", (_, answer, found) => {
    expect(readTaskId(answer as never)).toBe(found);
  });
});
