import { describe, expect, it } from "vitest";
import { createBench, envelopeIn, idIn } from "../bench.js";

describe("the life of a task", () => {
  it.each([
    [0, "NOT_START", "0%"],
    [1999, "NOT_START", "0%"],
    [2000, "SUBMITTED", "10%"],
    [5999, "SUBMITTED", "10%"],
    [6000, "IN_PROGRESS", "30%"],
    [19_999, "IN_PROGRESS", "30%"],
    [20_000, "SUCCESS", "100%"],
    [86_400_000, "SUCCESS", "100%"],
  ])("after %d ms of 20 seconds is %s, %s", async (ms, status, progress) => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    await bench.clock.advance(ms);
    const read = await envelopeIn(await bench.read(id));
    expect(read).toMatchObject({ status, progress });
    expect(bench.sandbox.tasks.get(id)).toMatchObject({ status, progress });
  });

  it.each([
    ["/v1/videos", { model: "sora-2", prompt: "A fox" }, ["NOT_START", "QUEUED", "IN_PROGRESS"]],
    [
      "/v1beta/models/veo-3.1-generate-001:predictLongRunning",
      { instances: [{ prompt: "A fox" }] },
      ["NOT_START", "IN_PROGRESS", "IN_PROGRESS"],
    ],
  ])("has the stages of its vendor: %s", async (path, input, stages) => {
    const bench = createBench();
    await bench.call("POST", path, input);
    const statuses: unknown[] = [];
    for (const ms of [0, 2000, 4000]) {
      await bench.clock.advance(ms);
      statuses.push(bench.sandbox.tasks.all[0]?.status);
    }
    expect(statuses).toEqual(stages);
  });

  it("is as long as asked for", async () => {
    const bench = createBench({ taskSeconds: 120 });
    const id = await idIn(await bench.create());
    await bench.clock.advance(119_999);
    expect(bench.sandbox.tasks.get(id)?.status).toBe("IN_PROGRESS");
    await bench.clock.advance(1);
    expect(bench.sandbox.tasks.get(id)?.status).toBe("SUCCESS");
  });

  it("may be over at once", async () => {
    const bench = createBench({ taskSeconds: 0 });
    const id = await idIn(await bench.create());
    expect(bench.sandbox.tasks.get(id)?.status).toBe("SUCCESS");
  });

  it("needs no timer", async () => {
    const bench = createBench();
    await bench.create();
    expect(bench.clock.pending).toBe(0);
  });
});

describe("sandbox.tasks", () => {
  it("lists the tasks as they were asked for, in their order", async () => {
    const bench = createBench();
    await bench.create({ prompt: "one" });
    await bench.create({ prompt: "two", model_name: "kling-v2-6" });
    expect(
      bench.sandbox.tasks.all.map(({ operation, model, input }) => [
        operation,
        model,
        input["prompt"],
      ]),
    ).toEqual([
      ["imageToVideo", "kling-v3", "one"],
      ["imageToVideo", "kling-v2-6", "two"],
    ]);
  });

  it("does not know another id", () => {
    expect(createBench().sandbox.tasks.get("task_x")).toBeUndefined();
  });
});

async function idWith(seed: string): Promise<string> {
  return idIn(await createBench({ seed }).create());
}

describe("reset and seed", () => {
  it("gives the same ids for the same seed, and others for another", async () => {
    expect(await idWith("a")).toBe(await idWith("a"));
    expect(await idWith("a")).not.toBe(await idWith("b"));
  });

  it("forgets everything and starts the ids anew", async () => {
    const bench = createBench();
    const { sandbox } = bench;
    const id = await idIn(await bench.create());
    sandbox.faults.add({ on: "*", fault: { kind: "overloaded" } });
    sandbox.reset();
    expect(sandbox.tasks.all).toEqual([]);
    expect(sandbox.ledger.entries).toEqual([]);
    expect(sandbox.requests.entries).toEqual([]);
    expect(sandbox.faults.pending).toEqual([]);
    expect((await bench.read(id)).status).toBe(400);
    expect(await idIn(await bench.create())).toBe(id);
  });
});
