import { describe, expect, it } from "vitest";
import type { TaskFault } from "../../src/index.js";
import { problemsWith } from "../spec-schema.js";
import { MODEL, type Members, createVeoBench } from "./veo-bench.js";

async function ended(fault: TaskFault): Promise<{ operation: Members; total: number }> {
  const bench = createVeoBench();
  bench.sandbox.faults.add({ on: "generateVideo", fault });
  const operation = await bench.read(await bench.finished());
  expect(problemsWith("VeoFetchOperationResponse", operation, "veo")).toEqual([]);
  return { operation, total: bench.sandbox.ledger.total };
}

describe("asking Veo for a video", () => {
  it("is answered with a name that has slashes in it", async () => {
    const bench = createVeoBench();
    const body = (await (await bench.create()).json()) as { name: string };
    expect(body).toEqual({
      name: expect.stringMatching(
        /^projects\/\w+\/locations\/us-central1\/publishers\/google\/models\/veo-3\.1-generate-001\/operations\/[0-9a-f-]{36}$/,
      ),
    });
    expect(problemsWith("VeoOperationResponse", body, "veo")).toEqual([]);
    expect(bench.sandbox.tasks.get(body.name)).toMatchObject({ provider: "veo", model: MODEL });
  });

  it("is answered with a shorter name in the form of the public API", async () => {
    const name = await createVeoBench({ veoDetail: "public" }).made();
    expect(name).toMatch(/^models\/veo-3\.1-generate-001\/operations\/[a-z0-9]{12}$/);
  });

  it("costs as much as there are videos", async () => {
    const bench = createVeoBench();
    await bench.create({ sampleCount: 3 });
    expect(bench.sandbox.ledger.total).toBe(3 * 175_000);
  });

  it("is refused for a model nobody serves, and for a body the spec does not allow", async () => {
    const bench = createVeoBench();
    expect((await bench.create({}, "veo-9")).status).toBe(503);
    expect((await bench.create({ sampleCount: 5 })).status).toBe(400);
    expect(bench.sandbox.ledger.entries).toEqual([]);
  });
});

describe("fetching an operation", () => {
  it("says its name, then that it is not done, then what it made", async () => {
    const bench = createVeoBench();
    const name = await bench.made();
    expect(await bench.read(name)).toEqual({ name });
    await bench.clock.advance(10_000);
    expect(await bench.read(name)).toEqual({ name, done: false });
    await bench.clock.advance(10_000);
    expect(await bench.read(name)).toMatchObject({ name, done: true, response: {} });
  });

  it.each([
    [{ kind: "task-fails", reason: "no" }, 13],
    [{ kind: "task-moderated" }, 3],
    [{ kind: "task-cancelled" }, 1],
    [{ kind: "task-expired" }, 4],
  ] as const)("gives an error after %j, and the money back", async (fault, code) => {
    const { operation, total } = await ended(fault);
    expect(operation).toMatchObject({ done: true, error: { code, message: expect.any(String) } });
    expect(operation).not.toHaveProperty("response");
    expect(total).toBe(0);
  });

  it("names the support code of a moderated video", async () => {
    const { operation } = await ended({ kind: "task-moderated" });
    expect((operation["error"] as Members)["message"]).toContain("Support codes: 64151117");
  });

  it("is not done where a word or no status is asked for", async () => {
    const bench = createVeoBench();
    const name = await bench.finished();
    bench.sandbox.faults.add({ on: "fetchVideoOperation", fault: { kind: "no-status" } });
    expect(await bench.read(name)).toEqual({ name, done: false });
    expect(await bench.read(name)).toMatchObject({ done: true });
  });

  it("is a 400 for a name that is not known", async () => {
    const response = await createVeoBench().fetch("operations/x");
    expect(response.status).toBe(400);
    await expect(response.json()).resolves.toMatchObject({ code: "task_not_exist" });
  });

  it("is Google's 404 under another model", async () => {
    const bench = createVeoBench();
    const response = await bench.fetch(await bench.made(), "veo-3.1-fast-generate-001");
    expect(response.status).toBe(404);
    await expect(response.json()).resolves.toMatchObject({ code: "fail_to_fetch_task" });
  });
});
