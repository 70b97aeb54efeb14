import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fault, Sandbox, SandboxOptions, TurnableClock } from "@x/sandbox";
import { createSandbox, createTurnableClock } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import {
  createMemoryStore,
  createSoraClient,
  openVideo,
  type SoraClient,
  type Video,
} from "../src/index.js";
import { save } from "../src/node.js";

interface World {
  readonly sora: SoraClient;
  readonly sandbox: Sandbox;
  readonly clock: TurnableClock;
  readonly store: ReturnType<typeof createMemoryStore>;
}

function world(options: SandboxOptions = {}): World {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ ...options, clock });
  const { apiKey, baseUrl, fetch } = sandbox;
  const store = createMemoryStore();
  return {
    sora: createSoraClient({ apiKey, baseUrl, fetch, clock, store }),
    sandbox,
    clock,
    store,
  };
}

async function finished({ sora, clock }: World): Promise<Video> {
  const task = await clock.run(sora.createVideo({ model: "sora-2", prompt: "A paper boat" }));
  return clock.run(task.result());
}

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** The file as it is, asked for without this library. */
async function trueFile({ sandbox }: World, { url }: Video): Promise<Buffer> {
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  return Buffer.from(await (await sandbox.fetch(url, { headers })).arrayBuffer());
}

describe("a finished video", () => {
  test("is at the gateway's own address, built from the task's id, until it expires", async () => {
    const here = world();
    const video = await finished(here);
    const { baseUrl } = here.sandbox;
    expect(video.url).toBe(`${baseUrl}/v1/videos/${video.handle.taskId}/content`);
    expect(video.expiresAtMs).toBeGreaterThan(here.clock.now());
    expect(video.durationSeconds).toBe(4);
  });

  test.each(["gateway", "vendor"] as const)(
    "is read with the key, and whole, where the ids are the %s's",
    async (soraDetail) => {
      const here = world({ soraDetail });
      const video = await finished(here);
      const bytes = await here.clock.run(bytesOf(openVideo(video)));
      expect(bytes.equals(await trueFile(here, video))).toBe(true);
      expect(here.sandbox.requests.to("downloadVideo")[0]?.authorization).toBe("valid");
    },
  );

  test("is saved under its name, and then leaves the store", async () => {
    const here = world();
    const folder = await mkdtemp(join(tmpdir(), "sora-"));
    try {
      const path = join(folder, "boat.mp4");
      const video = await finished(here);
      const { sizeBytes } = await here.clock.run(save(video, path));
      const file = await readFile(path);
      expect(file.equals(await trueFile(here, video))).toBe(true);
      expect(sizeBytes).toBe(file.length);
      expect(await here.store.list()).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each<[string, Fault]>([
    ["is cut in its middle", { kind: "cut", afterBytes: 5_000 }],
    ["is cut before its first byte", { kind: "cut", afterBytes: 0 }],
    ["ends too early", { kind: "short" }],
    ["comes to a stop", { kind: "stall-body" }],
    ["comes without its length", { kind: "no-length" }],
    ["cannot be had from the vendor", { kind: "expired-link" }],
    ["is behind a gateway in trouble", { kind: "bad-gateway" }],
  ])("comes whole in the end where it %s", async (_, fault) => {
    const here = world();
    const video = await finished(here);
    here.sandbox.faults.add({ on: "file", fault });
    const bytes = await here.clock.run(bytesOf(openVideo(video)));
    expect(bytes.equals(await trueFile(here, video))).toBe(true);
    expect(here.sandbox.faults.pending).toEqual([]);
    expect(here.sandbox.ledger.entries).toHaveLength(1);
  });

  test.each<[string, Fault, string]>([
    ["a web page", { kind: "html-file" }, "unexpected-content"],
    ["half of it again and again", { kind: "short" }, "truncated"],
    ["a connection that breaks again and again", { kind: "cut", afterBytes: 9 }, "truncated"],
  ])("is not taken for whole where %s comes", async (_, fault, kind) => {
    const here = world();
    const video = await finished(here);
    here.sandbox.faults.add({ on: "file", fault, times: Infinity });
    await expect(here.clock.run(bytesOf(openVideo(video)))).rejects.toMatchObject({
      kind,
      billed: "yes",
      handle: video.handle,
    });
    expect(await here.store.list()).toHaveLength(1);
  });

  test("that has expired is told as gone, at once and with its handle", async () => {
    const here = world();
    const video = await finished(here);
    await here.clock.advance(3_600_001);
    const startMs = here.clock.now();
    const reading = here.clock.run(bytesOf(openVideo(video)));
    await expect(reading).rejects.toMatchObject({
      kind: "not-found",
      code: "file_gone",
      retryable: false,
      billed: "yes",
      handle: video.handle,
      message: `The video of task ${video.handle.taskId} could not be read: It was kept until ${new Date(video.expiresAtMs!).toISOString()}, and is gone.`,
    });
    const { requests } = here.sandbox;
    expect(requests.to("downloadVideo").length).toBeLessThanOrEqual(3); // one look, as any call makes it
    expect(here.clock.now() - startMs).toBeLessThan(5_000);
  });
});

describe("an answer that names an address", () => {
  const video_id = "task_1";
  const handle = {
    version: 1,
    provider: "sora",
    operation: "createVideo",
    taskId: video_id,
    createdAtMs: 0,
    recordId: "1",
  } as const;

  async function openedWith(answer: object): Promise<{ url: string; keys: (string | null)[] }> {
    const keys: (string | null)[] = [];
    const asked: string[] = [];
    const sora = createSoraClient({
      apiKey: "sk-secret",
      baseUrl: "https://gateway.test",
      retries: 0,
      fetch: async (url, init) => {
        if (url === `https://gateway.test/v1/videos/${video_id}`) return Response.json(answer);
        asked.push(url);
        keys.push(new Headers(init.headers).get("authorization"));
        return new Response("no", { status: 410 });
      },
    });
    const video = await sora.resume(handle).result();
    await bytesOf(openVideo(video, { retries: 0 })).catch(() => undefined);
    expect(asked).toEqual([video.url]);
    return { url: video.url, keys };
  }

  test("of the gateway under another name gets no key: the client's own is asked", async () => {
    const result_url = "http://localhost:3000/v1/videos/task_1/content";
    const record = { code: "success", data: { task_id: video_id, status: "SUCCESS", result_url } };
    expect(await openedWith(record)).toEqual({
      url: `https://gateway.test/v1/videos/${video_id}/content`,
      keys: ["Bearer sk-secret"],
    });
  });

  test("of another server gets the request, and no key", async () => {
    const url = "https://files.test/a.mp4";
    const video = { id: video_id, status: "completed", metadata: { url } };
    expect(await openedWith(video)).toEqual({ url, keys: [null] });
  });
});

describe("downloadVideo", () => {
  test("streams the file", async () => {
    const here = world();
    const video = await finished(here);
    const { taskId: video_id } = video.handle;
    const stream = await here.clock.run(here.sora.downloadVideo({ video_id }));
    const bytes = Buffer.from(await here.clock.run(new Response(stream).arrayBuffer()));
    expect(bytes.equals(await trueFile(here, video))).toBe(true);
    expect(here.clock.pending).toBe(0);
  });

  test.each<[Fault, string]>([
    [{ kind: "short" }, "truncated"],
    [{ kind: "cut", afterBytes: 5_000 }, "network"],
    [{ kind: "stall-body" }, "timeout"],
  ])("ends with an error, not as if it were whole, after %j", async (fault, kind) => {
    const here = world();
    const { taskId: video_id } = (await finished(here)).handle;
    here.sandbox.faults.add({ on: "file", fault });
    const stream = await here.clock.run(here.sora.downloadVideo({ video_id }));
    await expect(here.clock.run(bytesOf(stream))).rejects.toMatchObject({
      kind,
      operation: "downloadVideo",
    });
    expect(here.clock.pending).toBe(0);
  });

  test("refuses a web page before it gives a stream", async () => {
    const here = world();
    const { taskId: video_id } = (await finished(here)).handle;
    here.sandbox.faults.add({ on: "file", fault: { kind: "html-file" } });
    await expect(here.clock.run(here.sora.downloadVideo({ video_id }))).rejects.toMatchObject({
      kind: "unexpected-content",
    });
  });

  test("is told that a video is not finished yet", async () => {
    const { sora, clock } = world();
    const task = await clock.run(sora.createVideo({ model: "sora-2", prompt: "A paper boat" }));
    const { taskId: video_id } = task.handle;
    await expect(clock.run(sora.downloadVideo({ video_id }))).rejects.toMatchObject({
      kind: "invalid",
      status: 400,
    });
  });
});
