import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  createVeoClient,
  firstOf,
  openVideo,
  type TaskHandle,
  type TaskStore,
  type VeoClient,
  type VeoParameters,
  type Video,
  type VideoTask,
} from "../src/index.js";
import { save } from "../src/node.js";

const model = "veo-3.1-generate-001";
const instances = [{ prompt: "A paper boat" }];

interface World {
  readonly veo: VeoClient;
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly store: TaskStore;
}

function world(options: SandboxOptions = {}): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const { apiKey, baseUrl, fetch } = sandbox;
  const store = createMemoryStore();
  return { veo: createVeoClient({ apiKey, baseUrl, fetch, clock, store }), sandbox, clock, store };
}

async function made(
  { veo, clock }: World,
  parameters: VeoParameters = {},
): Promise<readonly Video[]> {
  const task = await clock.run(veo.generateVideo({ model, instances, parameters }));
  return clock.run(task.results());
}

async function bytesOf(video: Video): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of openVideo(video)) all.push(chunk);
  return Buffer.concat(all);
}

/** What the gateway says of a finished operation, asked for without this library. */
async function result({ sandbox }: World, { taskId }: TaskHandle): Promise<unknown> {
  const url = `${sandbox.baseUrl}/v1beta/models/${model}:fetchPredictOperation`;
  const headers = {
    authorization: `Bearer ${sandbox.apiKey}`,
    "content-type": "application/json",
  };
  const body = JSON.stringify({ operationName: taskId });
  const answer = await sandbox.fetch(url, { method: "POST", headers, body });
  return ((await answer.json()) as { response: unknown }).response;
}

describe("a finished video", () => {
  test("that came inside the answer is read from there, and nothing more is asked for", async () => {
    const here = world();
    const [video] = (await made(here)) as [Video];
    const { videos } = (await result(here, video.handle)) as {
      videos: [{ bytesBase64Encoded: string }];
    };
    const asked = here.sandbox.requests.entries.length;
    const bytes = await here.clock.run(bytesOf(video));
    expect(bytes.toString("base64")).toBe(videos[0].bytesBase64Encoded);
    expect(video.url).toBe(`data:video/mp4;base64,${videos[0].bytesBase64Encoded}`);
    expect(here.sandbox.requests.entries).toHaveLength(asked);
  });

  test.each(["address", "public"] as const)(
    "at an address (%s) is fetched from there without the key",
    async (veoDetail) => {
      const here = world({ veoDetail });
      const [video] = (await made(here)) as [Video];
      const bytes = await here.clock.run(bytesOf(video));
      const file = await here.sandbox.fetch(video.url);
      expect(bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
      const { origin } = new URL(video.url);
      const requests = here.sandbox.requests.entries.filter((entry) => entry.origin === origin);
      expect(requests.map(({ authorization }) => authorization)).toEqual(["absent", "absent"]);
    },
  );

  test.each(["inline", "samples", "address", "public"] as const)(
    "is saved whole from its place (%s), and then leaves the store",
    async (veoDetail) => {
      const here = world({ veoDetail });
      const folder = await mkdtemp(join(tmpdir(), "veo-"));
      try {
        const [video] = (await made(here)) as [Video];
        const { path, sizeBytes } = await here.clock.run(save(video, join(folder, "boat.mp4")));
        const file = await readFile(path);
        expect(file.equals(await here.clock.run(bytesOf(video)))).toBe(true);
        expect(file.length).toBe(sizeBytes);
        expect(await here.store.list()).toEqual([]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  test("is one of several, and the task stays in the store until the last is saved", async () => {
    const here = world();
    const folder = await mkdtemp(join(tmpdir(), "veo-"));
    try {
      const videos = await made(here, { sampleCount: 3 });
      expect(videos).toHaveLength(3);
      for (const [index, video] of videos.entries()) {
        expect(await here.store.list()).toHaveLength(1);
        await here.clock.run(save(video, join(folder, `${index}.mp4`)));
      }
      expect(await here.store.list()).toEqual([]);
      expect(here.sandbox.ledger.entries).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("in a bucket fails at once, names the place, and stays in the store", async () => {
    const here = world();
    const [video] = (await made(here, { storageUri: "gs://my-bucket/out/" })) as [Video];
    expect(video.url).toMatch(/^gs:\/\/my-bucket\/out\/.+\.mp4$/);
    const asked = here.sandbox.requests.entries.length;
    const readings: (() => Promise<unknown>)[] = [
      () => bytesOf(video),
      () => save(video, join(tmpdir(), "no.mp4")),
    ];
    for (const reading of readings) {
      await expect(here.clock.run(reading())).rejects.toMatchObject({
        kind: "invalid",
        billed: "yes",
        retryable: false,
        handle: video.handle,
        message: expect.stringContaining(video.url),
      });
    }
    expect(here.sandbox.requests.entries).toHaveLength(asked);
    expect(await here.store.list()).toHaveLength(1);
  });
});

describe("an operation's handle", () => {
  test("has the model, which its name alone does not tell, and goes on elsewhere", async () => {
    const here = world();
    const { apiKey, baseUrl, fetch } = here.sandbox;
    const task = await here.clock.run(here.veo.generateVideo({ model, instances }));
    expect(task.handle).toMatchObject({ provider: "veo", parameters: { model } });
    expect(task.handle.taskId).toMatch(/^projects\/.+\/operations\/[0-9a-f-]{36}$/);

    const elsewhere = createVeoClient({ apiKey, baseUrl, fetch, clock: here.clock });
    const handle = JSON.parse(JSON.stringify(task.handle)) as TaskHandle;
    const video = await here.clock.run(elsewhere.resume(handle).result());
    expect(video.url).toMatch(/^data:video\/mp4;base64,/);
    const { method, url = "", body } = here.sandbox.requests.last ?? {};
    expect([method, new URL(url).pathname]).toEqual([
      "POST",
      `/v1beta/models/${model}:fetchPredictOperation`,
    ]);
    expect(body).toEqual({ operationName: handle.taskId });
  });

  test("is found in the store, model and all", async () => {
    const here = world({ veoDetail: "public" });
    const task = await here.clock.run(here.veo.generateVideo({ model, instances }));
    const { tasks, unknown } = await here.veo.recover();
    expect(unknown).toEqual([]);
    expect(tasks.map(({ handle }) => handle)).toEqual([task.handle]);
    await expect(here.clock.run((tasks[0] as VideoTask).result())).resolves.toBeDefined();
  });
});

describe("Google's filter", () => {
  const filter: TaskFault = { kind: "videos-filtered" };
  const reason = expect.stringContaining("Support codes: 61493863");

  test.each(["inline", "public"] as const)(
    "that holds back every video (%s) is a failure with its reasons",
    async (veoDetail) => {
      const here = world({ veoDetail });
      here.sandbox.faults.add({ on: "generateVideo", fault: filter });
      await expect(made(here)).rejects.toMatchObject({
        name: "TaskFailedError",
        kind: "moderation",
        billed: "unknown",
        retryable: false,
        message: reason,
        state: { status: "failed", videos: [], error: { moderated: true, message: reason } },
      });
    },
  );

  test("that holds back some leaves the others", async () => {
    const here = world();
    here.sandbox.faults.add({ on: "generateVideo", fault: { ...filter, count: 2 } });
    const videos = await made(here, { sampleCount: 3 });
    expect(videos).toHaveLength(1);
    await expect(here.clock.run(bytesOf(videos[0] as Video))).resolves.toBeDefined();
    expect(videos[0]?.state.raw).toMatchObject({ response: { raiMediaFilteredCount: 2 } });
  });

  test("is a verdict: the next of several requests is tried", async () => {
    const here = world();
    here.sandbox.faults.add({ on: "generateVideo", fault: filter });
    const failures: string[] = [];
    const start = (): Promise<VideoTask> => here.veo.generateVideo({ model, instances });
    const video = await here.clock.run(
      firstOf([start, start], { onFailure: ({ kind }) => failures.push(kind) }),
    );
    expect(failures).toEqual(["moderation"]);
    expect(video.url).toMatch(/^data:/);
  });
});

test.each<[TaskFault, object]>([
  [
    { kind: "task-fails", reason: "Internal." },
    { kind: "task-failed", code: "13" },
  ],
  [{ kind: "task-moderated" }, { kind: "moderation", code: "3" }],
  [{ kind: "task-cancelled" }, { kind: "task-failed", state: { status: "cancelled" } }],
  [{ kind: "task-expired" }, { kind: "task-failed", state: { status: "expired" } }],
])("an operation that ends by %j says so, and its money comes back", async (fault, expected) => {
  const here = world();
  here.sandbox.faults.add({ on: "generateVideo", fault });
  await expect(made(here)).rejects.toMatchObject({ billed: "no", ...expected });
  expect(here.sandbox.ledger.total).toBe(0);
});

test.each([
  {},
  { done: "yes" },
  { status: "succeeded" },
  { error: { code: 14, message: "Later." } },
])(
  "an answer that ends nothing (%j) is asked for in peace, until patience ends",
  async (answer) => {
    const clock = createTurnableClock();
    let looks = 0;
    const veo = createVeoClient({
      apiKey: "sk-key",
      clock,
      fetch: async (url) => {
        const isLook = url.endsWith(":fetchPredictOperation");
        if (isLook) looks += 1;
        return Response.json(isLook ? answer : { name: `models/${model}/operations/1` });
      },
    });
    const task = await clock.run(veo.generateVideo({ model, instances }));
    const error: unknown = await clock.run(task.result().catch((reason: unknown) => reason));
    expect(error).toMatchObject({ kind: "timeout", billed: "yes", handle: task.handle });
    expect(looks).toBeGreaterThan(50);
    expect(looks).toBeLessThan(200); // in half an hour
  },
);
