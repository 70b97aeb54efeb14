import { describe, expect, it } from "vitest";
import { createBench, idIn } from "./bench.js";

describe("the ledger", () => {
  it("has one charge a task, with what it was for", async () => {
    const bench = createBench();
    const { ledger } = bench.sandbox;
    const chargedAtMs = bench.clock.now();
    const taskId = await idIn(await bench.create());
    const entry = {
      taskId,
      provider: "kling",
      operation: "imageToVideo",
      model: "kling-v3",
      amount: 175_000,
      chargedAtMs,
    };
    expect(ledger.entries).toEqual([entry]);
    expect(ledger.charges).toEqual([entry]);
    expect(ledger.forTask(taskId)).toEqual(entry);
    expect(ledger.forTask("task_x")).toBeUndefined();
  });

  it("adds up prices by operation", async () => {
    const bench = createBench({ prices: { textToVideo: 10, imageToVideo: 30 } });
    const { image: _image, ...input } = { model_name: "kling-v3", prompt: "A fox", image: "" };
    await bench.call("POST", "/kling/v1/videos/text2video", input);
    await bench.create();
    await bench.create();
    expect(bench.sandbox.ledger.total).toBe(70);
  });

  it("is not touched by reads", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    await bench.read(id);
    expect(bench.sandbox.ledger.entries).toHaveLength(1);
  });

  it("gives a failed task's charge back when it fails, read or not", async () => {
    const bench = createBench();
    const { ledger, faults } = bench.sandbox;
    faults.add({ on: "imageToVideo", fault: { kind: "task-fails", reason: "no" } });
    const taskId = await idIn(await bench.create());
    const kept = await idIn(await bench.create());
    await bench.clock.advance(19_999);
    expect(ledger.total).toBe(350_000);
    await bench.clock.advance(1);
    expect(ledger.total).toBe(175_000);
    expect(ledger.forTask(taskId)?.refundedAtMs).toBe(bench.clock.now());
    expect(ledger.charges.map((entry) => entry.taskId)).toEqual([kept]);
    expect(ledger.entries).toHaveLength(2);
  });
});
