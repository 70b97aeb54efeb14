import { inspect } from "node:util";
import type { Fault } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import { WaitTimeoutError, type TaskState } from "../../src/index.js";
import { json } from "../support/answers.js";
import { caught, caughtGatewayError } from "../support/caught.js";
import { collect, poll, scriptedTask, startedWorld } from "../support/polled-tasks.js";

describe("the states of a task", () => {
  test("come until and with the final one", async () => {
    const { task, clock } = await startedWorld();
    const states = await clock.run(collect(task));
    expect(states[0]).toMatchObject({ status: "queued", progress: 0, videos: [] });
    expect(states.at(-1)).toMatchObject({ status: "succeeded", progress: 1 });
    const statuses = states.map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(["queued", "running", "succeeded"]);
    expect(statuses.filter((status) => status === "succeeded")).toHaveLength(1);
  });

  test("come by iterating over the task too", async () => {
    const { task, clock } = await startedWorld();
    const statuses: string[] = [];
    const iterate = async (): Promise<void> => {
      for await (const { status } of task) statuses.push(status);
    };
    await clock.run(iterate());
    expect(statuses.at(-1)).toBe("succeeded");
  });

  test("are told to onState, each once, before they are yielded", async () => {
    const { task, clock } = await startedWorld();
    const told: TaskState[] = [];
    const states = await clock.run(collect(task, { onState: (state) => told.push(state) }));
    expect(told).toEqual(states);
  });

  test("hold the gateway's answer as it came", async () => {
    const { task, clock } = await startedWorld();
    const { raw } = await clock.run(task.state());
    expect(raw).toMatchObject({ code: "success", data: { status: "NOT_START" } });
  });

  test("end with a failed one without an error", async () => {
    const { task, clock, store, fault } = await startedWorld();
    fault(poll, { kind: "task-fails", reason: "policy" });
    const states = await clock.run(collect(task));
    expect(states.at(-1)).toMatchObject({
      status: "failed",
      error: { message: "policy" },
      videos: [],
    });
    expect(await store.list()).toEqual([]);
  });

  test("end when the caller leaves, and nothing is left behind", async () => {
    const { task, clock, sandbox } = await startedWorld();
    const leave = async (): Promise<void> => {
      for await (const _ of task.states()) break;
    };
    await clock.run(leave());
    await clock.advance(600_000);
    expect(sandbox.requests.to(poll)).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  test("end with what onState throws", async () => {
    const { task, clock } = await startedWorld();
    const failure = new Error("The terminal is gone.");
    const onState = (): never => {
      throw failure;
    };
    expect(await caught(clock.run(collect(task, { onState })))).toBe(failure);
    expect(clock.pending).toBe(0);
  });
});

describe("an odd answer", () => {
  test.each<Fault>([
    { kind: "unknown-status", word: "ALMOST" },
    { kind: "unknown-status", word: "" },
    { kind: "no-status" },
  ])("never means success, and never makes the reads come faster: $kind '$word'", async (fault) => {
    const world = await startedWorld();
    world.fault(poll, fault, Infinity);
    const error = await caughtGatewayError(
      world.clock.run(world.task.result({ timeoutMs: 600_000 })),
    );
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect((error as WaitTimeoutError).state?.status).toBe("running");
    expect(world.sandbox.requests.to(poll).length).toBeLessThan(55);
    expect(world.sandbox.requests.to(poll).length).toBeGreaterThan(35);
  });

  test.each<[string, unknown]>([
    ["an empty envelope", { code: "success", data: null }],
    ["nothing", {}],
    ["a list", { code: 0, data: [] }],
    ["a status that is no text", { data: { status: { toString: 1 } } }],
  ])("that is %s means that the task is under way", async (_, answer) => {
    const { task, clock } = scriptedTask(json(200, answer));
    const state = await clock.run((await task).state());
    expect(state).toMatchObject({ status: "running", videos: [] });
  });

  test("is got over where the next one is good", async () => {
    const world = await startedWorld();
    world.fault(poll, { kind: "no-status" });
    world.fault(poll, { kind: "html-page" });
    await world.clock.advance(60_000);
    const states = await world.clock.run(collect(world.task));
    expect(states.map(({ status }) => status)).toEqual(["running", "succeeded"]);
  });
});

describe("a read that fails", () => {
  test.each<Fault>([
    { kind: "refused-connection" },
    { kind: "lost-answer" },
    { kind: "cut-answer" },
    { kind: "rate-limited" },
    { kind: "overloaded" },
    { kind: "bad-gateway" },
    { kind: "html-page" },
    { kind: "do-request-failed" },
  ])("is got over five times running, and is an error the sixth time: $kind", async (fault) => {
    const world = await startedWorld({ client: { retries: 0 }, sandbox: { taskSeconds: 1 } });
    world.fault(poll, fault, 5);
    expect((await world.clock.run(world.task.result())).url).toContain("http");
    world.fault(poll, fault, 6);
    const error = await caughtGatewayError(world.clock.run(world.task.result()));
    expect(error).toMatchObject({ billed: "yes", retryable: true, handle: world.task.handle });
    expect(world.sandbox.faults.pending).toEqual([]);
  });

  test("counts anew after one that succeeds", async () => {
    const { clock, task, sent } = scriptedTask(
      ...Array.from({ length: 5 }, () => json(503, {})),
      json(200, { data: { status: "IN_PROGRESS" } }),
      ...Array.from({ length: 5 }, () => json(503, {})),
      json(200, { data: { status: "FAILURE", fail_reason: "policy" } }),
    );
    const states = await clock.run(collect(await task));
    expect(states.map(({ status }) => status)).toEqual(["running", "failed"]);
    expect(sent).toHaveLength(13);
  });

  test.each<[Fault, string]>([
    [{ kind: "task-not-exist" }, "not-found"],
    [{ kind: "invalid-request" }, "invalid"],
    [{ kind: "redirect", location: "https://elsewhere.test/" }, "unexpected-content"],
  ])("for good is an error at once, and shows the handle: %j", async (fault, kind) => {
    const world = await startedWorld();
    world.fault(poll, fault, Infinity);
    const error = await caughtGatewayError(world.clock.run(world.task.result()));
    expect(error).toMatchObject({
      kind,
      billed: "yes",
      operation: "imageToVideo",
      handle: world.task.handle,
    });
    expect(error.message).toMatch(/The task goes on: resume it with its handle\.$/);
    expect(error.message.match(/The task goes on/g)).toHaveLength(1);
    expect(inspect(error)).toContain(world.task.handle.taskId);
    expect(world.sandbox.requests.to(poll)).toHaveLength(1);
    expect(await world.store.list()).toHaveLength(1);
  });

  test("with a wrong key shows the handle", async () => {
    const { task, clock } = scriptedTask(
      json(401, { error: { message: "Invalid token", code: "" } }),
    );
    const error = await caughtGatewayError(clock.run((await task).result()));
    expect(error).toMatchObject({ kind: "auth", status: 401, handle: { taskId: "task_1" } });
  });
});
