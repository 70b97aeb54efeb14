import {
  createSandbox,
  createTurnableClock,
  type Sandbox,
  type SandboxOptions,
  type TaskFault,
  type TurnableClock,
} from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createSeedanceClient,
  openVideo,
  vendorTask,
  type SeedanceClient,
  type SeedanceTaskResponse,
  type TaskHandle,
  type TaskStore,
  type Video,
} from "../src/index.js";

const dayMs = 86_400_000;
const details = ["native", "video", "envelope", "simple"] as const;
const input = {
  model: "doubao-seedance-1-5-pro-251215",
  content: [{ type: "text" as const, text: "A paper boat" }],
};

interface World {
  readonly seedance: SeedanceClient;
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly store: TaskStore;
}

function world(options: SandboxOptions = {}): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const { apiKey, baseUrl, fetch } = sandbox;
  const store = createMemoryStore();
  const seedance = createSeedanceClient({ apiKey, baseUrl, fetch, clock, store });
  return { seedance, sandbox, clock, store };
}

async function made({ seedance, clock }: World): Promise<Video<SeedanceTaskResponse>> {
  const task = await clock.run(seedance.createVideo(input));
  return clock.run(task.result());
}

async function bytesOf(video: Video): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of openVideo(video)) all.push(chunk);
  return Buffer.concat(all);
}

describe.each(details)("where the gateway answers in its form %s", (seedanceDetail) => {
  test("a finished video is read whole, without the key", async () => {
    const here = world({ seedanceDetail });
    const video = await made(here);
    const bytes = await here.clock.run(bytesOf(video));
    const file = await here.sandbox.fetch(video.url);
    expect(bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    const { origin } = new URL(video.url);
    const requests = here.sandbox.requests.entries.filter((entry) => entry.origin === origin);
    expect(requests.map(({ authorization }) => authorization)).toEqual(["absent", "absent"]);
  });

  test("a task goes on elsewhere by its handle", async () => {
    const here = world({ seedanceDetail });
    const { apiKey, baseUrl, fetch } = here.sandbox;
    const task = await here.clock.run(here.seedance.createVideo(input));
    const handle = JSON.parse(JSON.stringify(task.handle)) as TaskHandle;
    expect(handle.taskId).toMatch(seedanceDetail === "native" ? /^cgt-/ : /^task_/);
    const elsewhere = createSeedanceClient({ apiKey, baseUrl, fetch, clock: here.clock });
    const video = await here.clock.run(elsewhere.resume(handle).result());
    expect(video.url).toMatch(/^https:/);
    expect(here.sandbox.ledger.entries).toHaveLength(1);
  });

  test("a task that was refused after the fact is told from one that failed", async () => {
    const faults: readonly [TaskFault, string][] = [
      [{ kind: "task-fails", reason: "Internal." }, "task-failed"],
      [{ kind: "task-moderated" }, "moderation"],
    ];
    for (const [fault, kind] of faults) {
      const here = world({ seedanceDetail });
      here.sandbox.faults.add({ on: "createVideo", fault });
      const state = { status: "failed", error: { message: expect.stringMatching(/./) } };
      await expect(made(here)).rejects.toMatchObject({ kind, billed: "no", state });
      expect(here.sandbox.ledger.total).toBe(0);
      expect(await here.store.list()).toEqual([]);
    }
  });
});

describe.each(["native", "envelope"] as const)(
  "in the form %s, which has words for it,",
  (form) => {
    test.each([
      [{ kind: "task-cancelled" }, "cancelled"],
      [{ kind: "task-expired" }, "expired"],
    ] as const)("a task that ends by %j is one that was %s", async (fault, status) => {
      const here = world({ seedanceDetail: form });
      here.sandbox.faults.add({ on: "createVideo", fault });
      const expected = { kind: "task-failed", billed: "no", state: { status } };
      await expect(made(here)).rejects.toMatchObject(expected);
    });

    test("what a finished task used is in the vendor's own task", async () => {
      const video = await made(world({ seedanceDetail: form }));
      const { usage, seed, resolution } = vendorTask(video.state.raw);
      expect(usage?.total_tokens).toBeGreaterThan(0);
      expect([typeof seed, resolution]).toEqual(["number", "720p"]);
      expect(video.durationSeconds).toBe(5);
    });
  },
);

describe("a link", () => {
  test("works for 24 hours from the end of its task", async () => {
    const here = world();
    const { expiresAtMs = 0, state } = await made(here);
    expect(expiresAtMs).toBe((state.raw.updated_at ?? 0) * 1000 + dayMs);
    expect(expiresAtMs).toBeGreaterThan(here.clock.now());
  });

  test("that is known to have expired is asked for again before it is used", async () => {
    const here = world({ linkSeconds: 2 * 86_400 }); // a gateway that gives longer links
    const video = await made(here);
    await here.clock.advance(dayMs + 1);
    const reads = here.sandbox.requests.to("getTask").length;
    await here.clock.run(bytesOf(video));
    expect(here.sandbox.requests.to("getTask")).toHaveLength(reads + 1);
  });

  test("to a file that is gone is an error with the handle", async () => {
    const here = world();
    const video = await made(here);
    await here.clock.advance(dayMs + 1);
    await expect(here.clock.run(bytesOf(video))).rejects.toMatchObject({
      kind: "not-found",
      code: "file_gone",
      retryable: false,
      billed: "yes",
      handle: video.handle,
    });
    expect(await here.store.list()).toHaveLength(1);
  });
});

test("the last frame is handed over with the video, and what it was made with", async () => {
  const content = {
    video_url: "https://files.test/a.mp4",
    last_frame_url: "https://files.test/a.jpeg",
  };
  const seedance = createSeedanceClient({
    apiKey: "sk-key",
    fetch: async (_, { method }) =>
      Response.json(
        method === "POST" ? { id: "cgt-1" } : { id: "cgt-1", status: "succeeded", content },
      ),
  });
  const task = await seedance.createVideo({ ...input, return_last_frame: true });
  const video = await task.result();
  expect([video.url, video.lastFrameUrl]).toEqual([content.video_url, content.last_frame_url]);
});

test.each([{}, { status: "" }, { status: "almost" }, { code: "success", data: null }])(
  "an answer that ends nothing (%j) is asked for in peace, until patience ends",
  async (answer) => {
    const clock = createTurnableClock();
    let looks = 0;
    const seedance = createSeedanceClient({
      apiKey: "sk-key",
      clock,
      fetch: async (_, { method }) => {
        if (method === "GET") looks += 1;
        return Response.json(method === "GET" ? answer : { id: "cgt-1" });
      },
    });
    const task = await clock.run(seedance.createVideo(input));
    const error: unknown = await clock.run(task.result().catch((reason: unknown) => reason));
    expect(error).toMatchObject({ kind: "timeout", billed: "yes", handle: task.handle });
    expect(looks).toBeGreaterThan(50);
    expect(looks).toBeLessThan(200); // in half an hour
  },
);
