import { describe, expect, it } from "vitest";
import type { TaskFault } from "../../src/index.js";
import { type Bench, createBench, envelopeIn, idIn } from "../bench.js";

const READ = "getImageToVideo";

async function createWith(bench: Bench, fault: TaskFault): Promise<string> {
  bench.sandbox.faults.add({ on: "imageToVideo", fault });
  return idIn(await bench.create());
}

async function statusAfter(bench: Bench, id: string, ms: number): Promise<unknown> {
  await bench.clock.advance(ms);
  return (await envelopeIn(await bench.read(id))).status;
}

describe("a fate asked for on a create", () => {
  it("lets the task fail at its end, with the reason", async () => {
    const bench = createBench();
    const id = await createWith(bench, { kind: "task-fails", reason: "policy" });
    expect(await statusAfter(bench, id, 19_999)).toBe("IN_PROGRESS");
    expect(await statusAfter(bench, id, 1)).toBe("FAILURE");
    expect(bench.sandbox.tasks.get(id)?.failReason).toBe("policy");
  });

  it.each(["task-moderated", "task-cancelled", "task-expired"] as const)(
    "lets the task fail with a reason and gives the charge back: %s",
    async (kind) => {
      const bench = createBench();
      const id = await createWith(bench, { kind });
      expect(await statusAfter(bench, id, 20_000)).toBe("FAILURE");
      expect(bench.sandbox.tasks.get(id)?.failReason).toMatch(/\w+\.$/);
      expect(bench.sandbox.ledger.total).toBe(0);
    },
  );

  it("keeps the task in progress for ever", async () => {
    const bench = createBench();
    const id = await createWith(bench, { kind: "task-never-ends" });
    expect(await statusAfter(bench, id, 30 * 86_400_000)).toBe("IN_PROGRESS");
    expect(bench.sandbox.ledger.total).toBe(175_000);
  });

  it("gives the task an unknown word until it ends", async () => {
    const bench = createBench();
    const id = await createWith(bench, { kind: "unknown-status", word: "PAUSED" });
    expect(await statusAfter(bench, id, 0)).toBe("PAUSED");
    expect(await statusAfter(bench, id, 19_999)).toBe("PAUSED");
    expect(await statusAfter(bench, id, 1)).toBe("SUCCESS");
  });

  it("leaves the status out until the task ends", async () => {
    const bench = createBench();
    const id = await createWith(bench, { kind: "no-status" });
    expect(await envelopeIn(await bench.read(id))).not.toHaveProperty("status");
    expect(await statusAfter(bench, id, 20_000)).toBe("SUCCESS");
  });

  it("ends in success without a file", async () => {
    const bench = createBench();
    const id = await createWith(bench, { kind: "succeeds-without-link" });
    await bench.clock.advance(20_000);
    for (let count = 0; count < 2; count += 1) {
      const record = await envelopeIn(await bench.read(id));
      expect(record.status).toBe("SUCCESS");
      expect(record).not.toHaveProperty("result_url");
      expect(record.data.data["task_result"]).toEqual({ videos: [] });
    }
  });

  it("belongs to one task of several", async () => {
    const bench = createBench();
    const failing = await createWith(bench, { kind: "task-fails", reason: "no" });
    const other = await idIn(await bench.create());
    expect(await statusAfter(bench, failing, 20_000)).toBe("FAILURE");
    expect(await statusAfter(bench, other, 0)).toBe("SUCCESS");
  });

  it("goes together with a fault of the connection", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "task-fails", reason: "no" } });
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "bad-gateway", charged: true } });
    expect((await bench.create()).status).toBe(502);
    await bench.clock.advance(20_000);
    expect(bench.sandbox.tasks.all).toMatchObject([{ status: "FAILURE" }]);
    expect(bench.sandbox.ledger.total).toBe(0);
  });

  it("waits for a create that is accepted", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "task-never-ends" } });
    await bench.create({ prompt: "" });
    expect(bench.sandbox.faults.pending).toHaveLength(1);
    await bench.create();
    expect(bench.sandbox.faults.pending).toEqual([]);
  });
});

/** Asks for the fault on one read, after so many milliseconds of a task. */
async function reading(fault: TaskFault, ms: number) {
  const bench = createBench();
  const id = await idIn(await bench.create());
  await bench.clock.advance(ms);
  bench.sandbox.faults.add({ on: READ, fault });
  const during = await envelopeIn(await bench.read(id));
  return { bench, id, during };
}

describe("a fate asked for on a read", () => {
  it("lets the task fail at once and for good, and gives the charge back", async () => {
    const { bench, id, during } = await reading({ kind: "task-fails", reason: "no" }, 8000);
    expect(during).toMatchObject({ status: "FAILURE", finish_time: 1772323208 });
    expect(await statusAfter(bench, id, 60_000)).toBe("FAILURE");
    expect(bench.sandbox.ledger.total).toBe(0);
  });

  it("lets the task be cancelled at once and for good", async () => {
    const { bench, id, during } = await reading({ kind: "task-cancelled" }, 8000);
    expect(during.status).toBe("FAILURE");
    expect(await statusAfter(bench, id, 60_000)).toBe("FAILURE");
  });

  it("keeps the task from ending for good", async () => {
    const { bench, id, during } = await reading({ kind: "task-never-ends" }, 8000);
    expect(during.status).toBe("IN_PROGRESS");
    expect(await statusAfter(bench, id, 60_000)).toBe("IN_PROGRESS");
  });

  it("puts the word into that answer alone, even when the task has ended", async () => {
    const fault = { kind: "unknown-status", word: "PAUSED" } as const;
    const { bench, id, during } = await reading(fault, 20_000);
    expect(during.status).toBe("PAUSED");
    expect(during).not.toHaveProperty("result_url");
    expect(await statusAfter(bench, id, 0)).toBe("SUCCESS");
  });

  it("leaves the status out of that answer alone", async () => {
    const { bench, id, during } = await reading({ kind: "no-status" }, 20_000);
    expect(during).not.toHaveProperty("status");
    expect(await statusAfter(bench, id, 0)).toBe("SUCCESS");
  });

  it("leaves the link out of that answer alone", async () => {
    const { bench, id, during } = await reading({ kind: "succeeds-without-link" }, 20_000);
    expect(during.status).toBe("SUCCESS");
    expect(during).not.toHaveProperty("result_url");
    expect(await envelopeIn(await bench.read(id))).toHaveProperty("result_url");
  });
});

describe("an unknown word in the other forms of a read", () => {
  it.each([
    ["simple", "status"],
    ["native", "task_status"],
  ] as const)("stands in the %s form as %s", async (detail, member) => {
    const bench = createBench({ detail });
    const id = await createWith(bench, { kind: "unknown-status", word: "paused" });
    const { data } = (await (await bench.read(id)).json()) as { data: Record<string, unknown> };
    expect(data[member]).toBe("paused");
  });
});
