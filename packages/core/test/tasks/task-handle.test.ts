import { describe, expect, test } from "vitest";
import { InvalidInputError, type TaskHandle } from "../../src/index.js";
import { thrown } from "../support/caught.js";
import { input } from "../support/test-client.js";
import { createWorld } from "../support/world.js";

const handle: TaskHandle = {
  version: 1,
  provider: "test",
  operation: "imageToVideo",
  taskId: "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr",
  createdAtMs: 1_772_323_200_000,
  recordId: "record-1",
};

test("a handle goes through JSON and finds the task again", async () => {
  const { client, clock, sandbox } = createWorld();
  const task = await clock.run(client.imageToVideo(input));
  const stored = JSON.stringify(task.handle);
  const again = client.resume(JSON.parse(stored) as TaskHandle);
  const video = await clock.run(again.result());
  expect(video.handle).toEqual(task.handle);
  expect(video.url).toContain(sandbox.filesUrl);
  expect(sandbox.ledger.entries).toHaveLength(1);
});

test("a handle says what it is a handle of", async () => {
  const { client, clock, sandbox } = createWorld();
  const { handle: made } = await clock.run(client.imageToVideo(input));
  expect(made).toEqual({
    version: 1,
    provider: "test",
    operation: "imageToVideo",
    taskId: sandbox.tasks.all[0]?.id,
    createdAtMs: clock.now(),
    recordId: expect.stringMatching(/^[\w-]+$/) as string,
  });
});

test("resume sends nothing", () => {
  const { client, sandbox } = createWorld();
  client.resume(handle);
  expect(sandbox.requests.entries).toEqual([]);
});

describe("resume refuses", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a task's id alone", "task_1"],
    ["an array", [handle]],
    ["another version", { ...handle, version: 2 }],
    ["a version as text", { ...handle, version: "1" }],
    ["another provider's", { ...handle, provider: "sora" }],
    ["an operation it doesn't know", { ...handle, operation: "remix" }],
    ["an operation that makes no task", { ...handle, operation: "getImageToVideo" }],
    ["a word that every object answers to", { ...handle, operation: "constructor" }],
    ["one without an operation", { ...handle, operation: undefined }],
    ["one without a task", { ...handle, taskId: undefined }],
    ["a number for a task", { ...handle, taskId: 7 }],
    ["a number for a parameter", { ...handle, parameters: { model: 7 } }],
    ["a path for an operation", { ...handle, operation: "__proto__" }],
  ])("%s", (_, value) => {
    const { client } = createWorld();
    const error = thrown(() => client.resume(value as never));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "handle", billed: "no" });
  });

  test.each([
    "",
    ".",
    "..",
    "../../v1/models",
    "/a",
    "a/",
    "a//b",
    "a/../b",
    "a/.b",
    "a/b/..",
    "a/ /b",
    "a\\b",
    "%2e%2e",
    "%2F",
    "a?b=c",
    "a#b",
    "a b",
    "a\nb",
    "a\n",
    "任务",
    "a".repeat(513),
    ".hidden",
  ])("a task's id that could lead elsewhere: %j", (taskId) => {
    const { client } = createWorld();
    expect(thrown(() => client.resume({ ...handle, taskId }))).toMatchObject({ field: "handle" });
  });

  test.each([
    "task_1",
    "850312047711236162",
    "a-b_c.d:e",
    "a".repeat(512),
    "cgt-2026..1",
    "models/veo-3.1-generate-preview/operations/k4lq0r8c",
    "projects/example.com:demo/locations/us-central1/publishers/google/models/veo@001/operations/3f9a1c70-52d4",
  ])("not an id such as %s", (taskId) => {
    const { client } = createWorld();
    expect(client.resume({ ...handle, taskId }).handle.taskId).toBe(taskId);
  });
});
