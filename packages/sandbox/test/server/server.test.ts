import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Fault, createSandbox, createTurnableClock } from "../../src/index.js";
import { type SandboxServer, startSandboxServer } from "../../src/node.js";
import { IMAGE_TO_VIDEO, INPUT, createBench, idIn, linkIn, rejection } from "../bench.js";

let server: SandboxServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A server whose tasks are done at once, so that nothing waits for the real clock. */
async function start(): Promise<SandboxServer> {
  server = await startSandboxServer({ sandbox: createSandbox({ taskSeconds: 0 }) });
  return server;
}

function create({ baseUrl, sandbox }: SandboxServer, init: RequestInit = {}): Promise<Response> {
  return fetch(`${baseUrl}${IMAGE_TO_VIDEO}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${sandbox.apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify(INPUT),
    ...init,
  });
}

async function finishedVideo(running: SandboxServer): Promise<string> {
  const id = await idIn(await create(running));
  const headers = { Authorization: `Bearer ${running.sandbox.apiKey}` };
  return linkIn(await fetch(`${running.baseUrl}${IMAGE_TO_VIDEO}/${id}`, { headers }));
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

describe("a sandbox behind sockets", () => {
  it("answers as the one in-process does", async () => {
    const running = await start();
    const response = await create(running);
    expect(response.status).toBe(200);
    const real = Object.fromEntries(response.headers);
    const inProcess = await createBench({ taskSeconds: 0 }).create();
    expect(real).toMatchObject({
      "content-type": inProcess.headers.get("content-type"),
      "content-length": inProcess.headers.get("content-length"),
      "x-new-api-other-ratios": "{}",
      "x-new-api-version": "v0.11.0",
    });
    expect(running.sandbox.requests.last).toMatchObject({
      operation: "imageToVideo",
      origin: running.baseUrl,
      authorization: "valid",
      body: INPUT,
    });
  });

  it("serves the video from another origin, whole and in parts", async () => {
    const running = await start();
    const link = await finishedVideo(running);
    expect(running.filesUrl).not.toBe(running.baseUrl);
    expect(new URL(link).origin).toBe(running.filesUrl);
    const whole = await bytesOf(await fetch(link));
    const part = await fetch(link, { headers: { Range: "bytes=1000-" } });
    expect(part.status).toBe(206);
    expect(await bytesOf(part)).toEqual(whole.slice(1000));
    const head = await fetch(link, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(whole.length));
    expect(running.sandbox.requests.last).toMatchObject({ operation: "file", credentials: [] });
  });

  it("is the same sandbox as the one in-process", async () => {
    const running = await start();
    const id = await idIn(await create(running));
    const { fetch: inProcess, baseUrl, apiKey } = running.sandbox;
    const headers = { Authorization: `Bearer ${apiKey}` };
    const response = await inProcess(`${baseUrl}${IMAGE_TO_VIDEO}/${id}`, { headers });
    expect(await linkIn(response)).toMatch(/^https:\/\/files\.sandbox\.test\//);
  });

  it("makes a sandbox of its own when none is given", async () => {
    server = await startSandboxServer();
    expect((await create(server)).status).toBe(200);
    expect(server.sandbox.ledger.entries).toHaveLength(1);
  });

  it("takes only a sandbox of this package", async () => {
    const copy = { ...createSandbox() };
    await expect(startSandboxServer({ sandbox: copy })).rejects.toThrow(TypeError);
  });

  it("sends a file without a length in chunks", async () => {
    const running = await start();
    const link = await finishedVideo(running);
    const whole = await bytesOf(await fetch(link));
    running.sandbox.faults.add({ on: "file", fault: { kind: "no-length" } });
    const response = await fetch(link);
    expect(response.headers.has("content-length")).toBe(false);
    expect(response.headers.get("transfer-encoding")).toBe("chunked");
    expect(await bytesOf(response)).toEqual(whole);
  });

  it("sends a redirect and an empty refusal", async () => {
    const running = await start();
    const { faults } = running.sandbox;
    faults.add({ on: "*", fault: { kind: "redirect", location: "https://elsewhere.test/" } });
    const moved = await create(running, { redirect: "manual" });
    expect(moved.status).toBe(307);
    expect(moved.headers.get("location")).toBe("https://elsewhere.test/");
    faults.add({ on: "*", fault: { kind: "rate-limited-empty" } });
    const refused = await create(running);
    expect([refused.status, await refused.text()]).toEqual([429, ""]);
  });
});

describe("a broken connection over sockets", () => {
  it.each<Fault>([
    { kind: "lost-request" },
    { kind: "lost-answer" },
    { kind: "lost-answer", code: "ECONNRESET" },
  ])("looks the same to Node's fetch as in-process: %j", async (fault) => {
    const running = await start();
    running.sandbox.faults.add({ on: "imageToVideo", fault });
    const real = await rejection(create(running));

    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault });
    const ours = await rejection(bench.create());

    const { code, message } = real.cause as { code: string; message: string };
    expect({ name: ours.name, message: ours.message }).toEqual({
      name: real.name,
      message: real.message,
    });
    expect(ours.cause).toMatchObject({ code, message });
    const charged = fault.kind === "lost-answer" ? 1 : 0;
    expect(running.sandbox.ledger.charges).toHaveLength(charged);
  });

  it.each<Fault>([
    { kind: "cut", afterBytes: 5000 },
    { kind: "short", afterBytes: 5000 },
  ])("cuts a download: %j", async (fault) => {
    const running = await start();
    const link = await finishedVideo(running);
    running.sandbox.faults.add({ on: "file", fault });
    const response = await fetch(link);
    expect(response.status).toBe(200);
    const received: number[] = [];
    const reading = (async () => {
      for await (const piece of response.body!) received.push(piece.length);
    })();
    const error = await rejection(reading);
    expect(error).toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
    expect(received.reduce((sum, bytes) => sum + bytes, 0)).toBe(5000);
  });

  it("cuts a download right after its head", async () => {
    const running = await start();
    const link = await finishedVideo(running);
    running.sandbox.faults.add({ on: "file", fault: { kind: "cut", afterBytes: 0 } });
    const response = await fetch(link);
    expect(response.status).toBe(200);
    expect(await rejection(response.arrayBuffer())).toMatchObject({ message: "terminated" });
  });

  it("cuts an answer in the middle of its body", async () => {
    const running = await start();
    running.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "cut-answer" } });
    const response = await create(running);
    expect(response.status).toBe(200);
    expect(await rejection(response.json())).toMatchObject({ message: "terminated" });
  });

  it("breaks what cannot be refused any more", async () => {
    const running = await start();
    running.sandbox.faults.add({ on: "*", fault: { kind: "refused-connection" } });
    expect((await rejection(create(running))).cause).toMatchObject({ code: "UND_ERR_SOCKET" });
    expect(running.sandbox.requests.entries).toEqual([]);
  });

  it("falls silent, and stays open until the caller goes", async () => {
    const running = await start();
    running.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall-body" } });
    const stop = new AbortController();
    const response = await create(running, { signal: stop.signal });
    const reader = response.body!.getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(50);
    const next = rejection(reader.read());
    stop.abort();
    expect((await next).name).toBe("AbortError");
  });
});

describe("a caller who goes away", () => {
  it("takes the timer of a slow answer along", async () => {
    const clock = createTurnableClock();
    server = await startSandboxServer({ sandbox: createSandbox({ clock }) });
    server.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "slow", ms: 60_000 } });
    const stop = new AbortController();
    const pending = rejection(create(server, { signal: stop.signal }));
    await until(() => clock.pending === 1);
    stop.abort();
    await pending;
    await until(() => clock.pending === 0);
    expect(clock.pending).toBe(0);
  });
});

describe("close", () => {
  it("breaks what is open, and nobody listens any more", async () => {
    const running = await start();
    running.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall" } });
    const stalled = rejection(create(running));
    await until(() => running.sandbox.tasks.all.length === 1);
    await running.close();
    expect((await stalled).message).toBe("fetch failed");
    for (const address of [running.baseUrl, running.filesUrl]) {
      expect(await refusalOf(new URL(address))).toBe("ECONNREFUSED");
    }
  });

  it("may be called twice", async () => {
    const running = await start();
    await running.close();
    await expect(running.close()).resolves.toBeUndefined();
  });
});

describe("a port that is taken", () => {
  it.each(["port", "filesPort"] as const)(
    "is refused for %s, and leaves nothing open",
    async (name) => {
      const running = await start();
      const port = Number(new URL(running.baseUrl).port);
      const error = await rejection(startSandboxServer({ [name]: port }));
      expect(error).toMatchObject({ code: "EADDRINUSE" });
    },
  );
});

/** Waits for something that sockets bring about: turns of the event loop, not time. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !condition(); turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(condition()).toBe(true);
}

function refusalOf(url: URL): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    socket.once("connect", () => {
      socket.destroy();
      resolve(undefined);
    });
  });
}
