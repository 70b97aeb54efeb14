import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { type Fault, createSandbox, createTurnableClock } from "../../src/index.js";
import { createBench, idIn, rejection } from "../bench.js";

interface SystemError {
  readonly code: string;
  readonly syscall: string;
  readonly message: string;
}

describe("a connection that fails before an answer", () => {
  it.each<[Fault, string, charged: number, arrived: number]>([
    [{ kind: "refused-connection" }, "ECONNREFUSED", 0, 0],
    [{ kind: "dns-failure" }, "ENOTFOUND", 0, 0],
    [{ kind: "lost-request" }, "UND_ERR_SOCKET", 0, 1],
    [{ kind: "lost-request", code: "ECONNRESET" }, "ECONNRESET", 0, 1],
    [{ kind: "lost-answer" }, "UND_ERR_SOCKET", 1, 1],
    [{ kind: "lost-answer", code: "ECONNRESET" }, "ECONNRESET", 1, 1],
  ])("rejects as Node's fetch does: %j %s", async (fault, code, charged, arrived) => {
    const bench = createBench();
    const { faults, ledger, requests } = bench.sandbox;
    faults.add({ on: "imageToVideo", fault });
    const error = await rejection(bench.create());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe("fetch failed");
    expect(error.cause).toMatchObject({ code });
    expect(ledger.charges).toHaveLength(charged);
    expect(requests.entries).toHaveLength(arrived);
    expect((await bench.create()).status).toBe(200);
  });

  it("names a refused connection as Node itself does", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.close();
    await once(server, "close");
    const { code, syscall, message } = (await rejection(fetch(baseUrl))).cause as SystemError;

    const sandbox = createSandbox({ baseUrl, clock: createTurnableClock() });
    sandbox.faults.add({ on: "*", fault: { kind: "refused-connection" } });
    const { cause } = await rejection(sandbox.fetch(baseUrl));
    expect(cause).toMatchObject({ code, syscall, message });
  });

  it("loses a task that exists and is charged, and its id with it", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "lost-answer" } });
    await rejection(bench.create());
    const [task] = bench.sandbox.tasks.all;
    expect((await bench.read(task!.id)).status).toBe(200);
    expect(bench.sandbox.ledger.forTask(task!.id)).toBeDefined();
  });
});

describe("an answer that breaks", () => {
  it("is cut in the middle of its body", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "cut-answer" } });
    const response = await bench.create();
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toMatch(/^\{"id":"task_/);
    expect(value!.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
    const error = await rejection(reader.read());
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
    expect(bench.sandbox.ledger.charges).toHaveLength(1);
  });
});

describe("an answer that does not come", () => {
  it("never comes, though the request was handled", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall" } });
    const error = await rejection(bench.clock.run(bench.create()));
    expect(error.message).toContain("nothing left to wait for");
    expect(bench.sandbox.ledger.charges).toHaveLength(1);
  });

  it("stops after half of its body", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall-body" } });
    const response = await bench.create();
    const reader = response.body!.getReader();
    await reader.read();
    const error = await rejection(bench.clock.run(reader.read()));
    expect(error.message).toContain("nothing left to wait for");
  });

  it("comes late by the sandbox's clock, and is handled at once", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind: "slow", ms: 45_000 } });
    const startMs = bench.clock.now();
    const pending = bench.create();
    await bench.clock.advance(44_999);
    expect(bench.sandbox.tasks.all[0]?.createdAtMs).toBe(startMs);
    expect(bench.clock.pending).toBe(1);
    const response = await bench.clock.run(pending);
    expect(bench.clock.now() - startMs).toBe(45_000);
    await expect(idIn(response)).resolves.toMatch(/^task_/);
  });

  it.each<Fault>([{ kind: "stall" }, { kind: "slow", ms: 45_000 }])(
    "is given up at once when the signal fires, and leaves no timer: %j",
    async (fault) => {
      const bench = createBench();
      bench.sandbox.faults.add({ on: "imageToVideo", fault });
      const stop = new AbortController();
      const reason = new Error("enough");
      const pending = rejection(bench.create({}, { signal: stop.signal }));
      await bench.clock.advance(1000);
      stop.abort(reason);
      expect(await pending).toBe(reason);
      expect(bench.clock.pending).toBe(0);
    },
  );
});
