import { createSandbox, createTurnableClock, type Sandbox, type TurnableClock } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createSoraClient,
  TaskFailedError,
  type SoraClient,
} from "../src/index.js";

const prompt = "A paper boat";

interface World {
  readonly sora: SoraClient;
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
}

function world(): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock });
  const { apiKey, baseUrl, fetch } = sandbox;
  const store = createMemoryStore();
  return { sora: createSoraClient({ apiKey, baseUrl, fetch, clock, store }), sandbox, clock };
}

async function make({ sora, clock }: World, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const task = await clock.run(sora.createVideo({ model: "sora-2", prompt }));
    ids.push(task.handle.taskId);
  }
  return ids;
}

describe("the list of videos", () => {
  test("awaited is the one page that was asked for", async () => {
    const here = world();
    const [first, second] = await make(here, 3);
    const page = await here.sora.listVideos({ limit: 2, order: "asc" });
    expect(page.data?.map(({ id }) => id)).toEqual([first, second]);
    expect(page).toMatchObject({ has_more: true, last_id: second });
    expect(here.sandbox.requests.to("listVideos")).toHaveLength(1);
  });

  test("iterated over is every video, page by page", async () => {
    const here = world();
    const made = await make(here, 5);
    const found: string[] = [];
    for await (const { id } of here.sora.listVideos({ limit: 2, order: "asc" })) found.push(id);
    expect(found).toEqual(made);
    const asked = here.sandbox.requests.to("listVideos").map(({ url }) => new URL(url).search);
    expect(asked).toEqual([
      "?limit=2&order=asc",
      `?limit=2&order=asc&after=${made[1]}`,
      `?limit=2&order=asc&after=${made[3]}`,
    ]);
  });

  test("is left without asking for the rest", async () => {
    const here = world();
    await make(here, 3);
    for await (const { id } of here.sora.listVideos({ limit: 1 })) if (id) break;
    expect(here.sandbox.requests.to("listVideos")).toHaveLength(1);
  });

  test("has no video any more that was deleted, and costs nothing", async () => {
    const here = world();
    const [first = "", second] = await make(here, 2);
    await here.clock.advance(60_000);
    const answer = await here.sora.deleteVideo({ video_id: first });
    expect(answer).toEqual({ id: first, object: "video.deleted", deleted: true });
    const { data } = await here.sora.listVideos();
    expect(data?.map(({ id }) => id)).toEqual([second]);
    expect(here.sandbox.ledger.entries).toHaveLength(2);
  });
});

describe("a remix", () => {
  test("is a task of its own, paid for once", async () => {
    const { sora, clock, sandbox } = world();
    const [video_id = ""] = await make({ sora, clock, sandbox }, 1);
    await clock.advance(60_000);
    const task = await clock.run(sora.remixVideo({ video_id, prompt: "The same at night" }));
    expect(task.handle).toMatchObject({ provider: "sora", operation: "remixVideo" });
    const again = sora.resume(JSON.parse(JSON.stringify(task.handle)) as typeof task.handle);
    const video = await clock.run(again.result());
    expect(video.state.raw.prompt).toBe("The same at night");
    expect(sandbox.ledger.forTask(task.handle.taskId)).toMatchObject({ operation: "remixVideo" });
    expect(sandbox.ledger.entries).toHaveLength(2);
  });

  test("whose answer is lost is not sent again", async () => {
    const { sora, clock, sandbox } = world();
    const [video_id = ""] = await make({ sora, clock, sandbox }, 1);
    await clock.advance(60_000);
    sandbox.faults.add({ on: "remixVideo", fault: { kind: "lost-answer" } });
    await expect(clock.run(sora.remixVideo({ video_id, prompt }))).rejects.toMatchObject({
      kind: "unknown-outcome",
      billed: "unknown",
      record: { operation: "remixVideo", request: { prompt } },
    });
    expect(sandbox.requests.to("remixVideo")).toHaveLength(1);
    expect((await sora.recover()).unknown).toMatchObject([{ operation: "remixVideo" }]);
  });
});

describe("a task that ends without a video", () => {
  test.each([
    [{ kind: "task-fails", reason: "Sorry" }, "task-failed", "failed"],
    [{ kind: "task-moderated" }, "moderation", "failed"],
    [{ kind: "task-cancelled" }, "task-failed", "cancelled"],
  ] as const)(
    "after %j is an error of kind %s, and its money comes back",
    async (fault, kind, status) => {
      const { sora, clock, sandbox } = world();
      sandbox.faults.add({ on: "createVideo", fault });
      const task = await clock.run(sora.createVideo({ model: "sora-2", prompt }));
      const error: unknown = await clock.run(task.result()).catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(TaskFailedError);
      expect(error).toMatchObject({ kind, billed: "no", state: { status, videos: [] } });
      expect(sandbox.ledger.total).toBe(0);
      expect((await sora.recover()).tasks).toEqual([]);
    },
  );
});

describe("a status that nobody knows", () => {
  test.each([
    [{ kind: "unknown-status", word: "ALMOST" }],
    [{ kind: "unknown-status", word: "" }],
    [{ kind: "no-status" }],
  ] as const)("as with %j is waited for without haste", async (fault) => {
    const { sora, clock, sandbox } = world();
    sandbox.faults.add({ on: "getVideo", fault, times: 1_000 });
    const task = await clock.run(sora.createVideo({ model: "sora-2", prompt }));
    const startMs = clock.now();
    await expect(clock.run(task.result({ timeoutMs: 600_000 }))).rejects.toMatchObject({
      kind: "timeout",
      billed: "yes",
      handle: task.handle,
    });
    const reads = sandbox.requests.to("getVideo").length;
    expect(reads).toBeGreaterThan(30);
    expect((clock.now() - startMs) / reads).toBeGreaterThan(10_000);
  });
});
