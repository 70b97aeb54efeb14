import type { Fault } from "@x/sandbox";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../src/index.js";
import { json, networkError } from "../support/answers.js";
import { caughtGatewayError } from "../support/caught.js";
import { deferred } from "../support/deferred.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createTestClient, input, operations } from "../support/test-client.js";
import { createWorld, type World } from "../support/world.js";

const { poll: _, bind: __, ...plain } = operations.imageToVideo;

/** The same operation at three prices. Without `poll` it is a plain call. */
const prices: Readonly<Record<"task" | "tokens" | "free", Operation>> = {
  task: operations.imageToVideo,
  tokens: { ...plain, paid: "tokens" },
  free: { id: "imageToVideo", method: "POST", path: plain.path, body: {} },
};

type Price = keyof typeof prices;

/** A world whose create operation has a price, and always the same fault, and a count of what was sent. */
function faultyWorld(price: Price, fault: Fault): World & { readonly attempts: () => number } {
  let count = 0;
  const world = createWorld({
    provider: { operations: { ...operations, imageToVideo: prices[price] } },
  });
  const { apiKey, baseUrl, fetch } = world.sandbox;
  const counting: typeof fetch = (url, init) => {
    count++;
    return fetch(url, init);
  };
  const client = createTestClient(
    { apiKey, baseUrl, fetch: counting, clock: world.clock, store: world.store },
    { operations: { ...operations, imageToVideo: prices[price] } },
  );
  world.fault("imageToVideo", fault, Infinity);
  return { ...world, client, attempts: () => count };
}

type Row = readonly [fault: Fault, task: string, tokens: string, free: string];

const lost = "1 unknown-outcome unknown";
const brokenTwice = ["3 network unknown", "3 network no"] as const;

/** How often a request was sent, what the error is, and whether it may have been billed. */
const rows: readonly Row[] = [
  [{ kind: "refused-connection" }, "3 network no", "3 network no", "3 network no"],
  [{ kind: "dns-failure" }, "3 network no", "3 network no", "3 network no"],
  [{ kind: "lost-request" }, lost, ...brokenTwice],
  [{ kind: "lost-answer" }, lost, ...brokenTwice],
  [{ kind: "lost-answer", code: "ECONNRESET" }, lost, ...brokenTwice],
  [{ kind: "cut-answer" }, lost, "1 network unknown", "1 network no"],
  [{ kind: "stall" }, lost, "3 timeout unknown", "3 timeout no"],
  [{ kind: "stall-body" }, lost, "1 timeout unknown", "1 timeout no"],
  [{ kind: "slow", ms: 150_000 }, lost, "3 timeout unknown", "3 timeout no"],
  [{ kind: "rate-limited" }, "3 rate-limit no", "3 rate-limit no", "3 rate-limit no"],
  [{ kind: "rate-limited-empty" }, "3 rate-limit no", "3 rate-limit no", "3 rate-limit no"],
  [{ kind: "vendor-saturated" }, "3 rate-limit no", "3 rate-limit no", "3 rate-limit no"],
  [{ kind: "overloaded" }, "3 unavailable no", "3 unavailable no", "3 unavailable no"],
  [{ kind: "invalid-request" }, "1 invalid no", "1 invalid no", "1 invalid no"],
  [{ kind: "model-not-found" }, "1 not-found no", "1 not-found no", "1 not-found no"],
  [{ kind: "quota" }, "1 quota no", "1 quota no", "1 quota no"],
  [{ kind: "quota", shape: "relay" }, "1 quota no", "1 quota no", "1 quota no"],
  [{ kind: "task-not-exist" }, "1 not-found no", "1 not-found no", "1 not-found no"],
  [{ kind: "do-request-failed" }, lost, "3 upstream unknown", "3 upstream no"],
  [
    { kind: "vendor-error", status: 400, body: "no" },
    "1 invalid no",
    "1 invalid no",
    "1 invalid no",
  ],
  [
    { kind: "vendor-error", status: 500, body: "no" },
    "1 upstream no",
    "1 upstream no",
    "1 upstream no",
  ],
  [
    { kind: "vendor-error", status: 503, body: "busy" },
    "3 unavailable no",
    "3 unavailable no",
    "3 unavailable no",
  ],
  [{ kind: "bad-gateway" }, lost, "3 upstream unknown", "3 upstream no"],
  [{ kind: "bad-gateway", charged: true }, lost, "3 upstream unknown", "3 upstream no"],
  [{ kind: "gateway-timeout" }, lost, "3 upstream unknown", "3 upstream no"],
  [{ kind: "gateway-timeout", charged: true }, lost, "3 upstream unknown", "3 upstream no"],
  [
    { kind: "html-page" },
    "1 unexpected-content no",
    "1 unexpected-content no",
    "1 unexpected-content no",
  ],
  [
    { kind: "redirect", location: "https://elsewhere.test/" },
    "1 unexpected-content no",
    "1 unexpected-content no",
    "1 unexpected-content no",
  ],
];

const cases = rows.flatMap(([fault, task, tokens, free]) =>
  Object.entries({ task, tokens, free }).map(
    ([price, expected]) => [price as Price, JSON.stringify(fault), expected, fault] as const,
  ),
);

describe("a request that fails again and again", () => {
  test.each(cases)("and costs '%s', by %s: %s", async (price, _name, expected, fault) => {
    const { client, clock, sandbox, attempts } = faultyWorld(price, fault);
    const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
    expect(`${attempts()} ${error.kind} ${error.billed}`).toBe(expected);
    expect(error.operation).toBe("imageToVideo");
    expect(clock.pending).toBe(0);
    const mostCharges = price === "task" ? 1 : 3;
    expect(sandbox.ledger.entries.length).toBeLessThanOrEqual(mostCharges);
  });

  test.each(cases.filter(([price, , expected]) => price === "task" && expected.endsWith(" no")))(
    "and costs '%s' is never charged where its error says so, by %s: %s",
    async (price, _name, _expected, fault) => {
      const { client, clock, sandbox } = faultyWorld(price, fault);
      await caughtGatewayError(clock.run(client.imageToVideo(input)));
      expect(sandbox.ledger.entries).toEqual([]);
    },
  );
});

describe("a request that fails once", () => {
  test.each<Fault>([
    { kind: "refused-connection" },
    { kind: "dns-failure" },
    { kind: "rate-limited" },
    { kind: "rate-limited-empty" },
    { kind: "overloaded" },
    { kind: "vendor-saturated" },
  ])("and was certainly not carried out is sent again, and paid once: $kind", async (fault) => {
    const { client, clock, sandbox, fault: add } = createWorld();
    add("imageToVideo", fault);
    const task = await clock.run(client.imageToVideo(input));
    expect(sandbox.ledger.forTask(task.handle.taskId)).toBeDefined();
    expect(sandbox.ledger.entries).toHaveLength(1);
  });
});

/** A world of a scripted `fetch`, in which the moments of the requests are written down. */
function timedWorld(answer: Response, options: object = {}) {
  const { clock } = createWorld();
  const startMs = clock.now();
  const atMs: number[] = [];
  const { fetch } = scriptedFetch(() => {
    atMs.push(clock.now() - startMs);
    return answer.clone();
  });
  const client = createTestClient({ apiKey: "sk-key", fetch, clock, ...options });
  return { client, clock, startMs, atMs };
}

const busy = (headers: Record<string, string> = {}): Response => json(429, {}, headers);

describe("the wait before a request is sent again", () => {
  test("is half a second to begin with, doubles, and is spread over its upper half", async () => {
    const waits: number[][] = [];
    for (let round = 0; round < 50; round++) {
      const { client, clock, atMs } = timedWorld(busy(), { retries: 4 });
      await clock.run(client.GET("/v1/models"));
      waits.push(atMs.slice(1).map((ms, index) => ms - (atMs[index] ?? 0)));
    }
    for (const [retry, most] of [500, 1000, 2000, 4000].entries()) {
      const mine = waits.map((each) => each[retry] ?? NaN);
      expect(Math.min(...mine)).toBeGreaterThanOrEqual(most / 2);
      expect(Math.max(...mine)).toBeLessThanOrEqual(most);
      expect(new Set(mine).size).toBeGreaterThan(40);
    }
  });

  test.each([
    ["7", 7_000],
    ["0.5", 500],
    [" 7 ", 7_000],
    ["200", 200_000],
    ["Sun, 01 Mar 2026 00:00:30 GMT", 30_000],
  ])("is what Retry-After asks for: %s", async (value, ms) => {
    const { client, clock, atMs } = timedWorld(busy({ "retry-after": value }), { retries: 1 });
    await clock.run(client.GET("/v1/models"));
    expect(atMs).toEqual([0, ms]);
  });

  test.each(["", "0", "-5", "soon", "Sat, 28 Feb 2026 00:00:00 GMT", "Sun, 99 Mar 2026"])(
    "is the usual one when Retry-After asks for nothing: '%s'",
    async (value) => {
      const { client, clock, atMs } = timedWorld(busy({ "retry-after": value }), { retries: 1 });
      await clock.run(client.GET("/v1/models"));
      expect(atMs[1]).toBeGreaterThanOrEqual(250);
      expect(atMs[1]).toBeLessThanOrEqual(500);
    },
  );

  test.each(["400", "Sun, 01 Mar 2026 00:06:00 GMT", "Infinity"])(
    "is not begun when Retry-After asks for more than the call has left: %s",
    async (value) => {
      const { client, clock, atMs, startMs } = timedWorld(busy({ "retry-after": value }));
      const { response } = await clock.run(client.GET("/v1/models"));
      expect({ status: response.status, atMs, waitedMs: clock.now() - startMs }).toEqual({
        status: 429,
        atMs: [0],
        waitedMs: 0,
      });
    },
  );
});

describe("the number of retries", () => {
  test.each([
    [0, 1],
    [1, 2],
    [5, 6],
  ])("%i means %i requests", async (retries, requests) => {
    const { client, clock, atMs } = timedWorld(busy(), { retries });
    await clock.run(client.GET("/v1/models"));
    expect(atMs).toHaveLength(requests);
  });

  test("without end is ended by the call's time", async () => {
    const { client, clock, atMs, startMs } = timedWorld(busy(), {
      retries: Infinity,
      timeoutMs: 60_000,
    });
    const { response } = await clock.run(client.GET("/v1/models"));
    expect(response.status).toBe(429);
    expect(clock.now() - startMs).toBeLessThan(60_000);
    expect(atMs.length).toBeGreaterThan(6);
    expect(atMs.length).toBeLessThan(10);
  });
});

describe("an abort", () => {
  test("while a retry is waited for ends the call at once, and nothing more is sent", async () => {
    const { client, clock, atMs } = timedWorld(busy());
    const controller = new AbortController();
    const call = client.GET("/v1/models", { signal: controller.signal });
    call.catch(() => undefined);
    await clock.advance(100);
    controller.abort(new Error("enough"));
    const error = await caughtGatewayError(call);
    await clock.advance(600_000);
    expect(error).toMatchObject({ kind: "aborted", billed: "no", retryable: false });
    expect(error.cause).toEqual(new Error("enough"));
    expect(atMs).toEqual([0]);
    expect(clock.pending).toBe(0);
  });

  test("while the key is waited for means that nothing is ever sent", async () => {
    const { clock } = createWorld();
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "t" }));
    const key = deferred<string>();
    const client = createTestClient({ apiKey: () => key.promise, fetch, clock });
    const controller = new AbortController();
    const call = client.imageToVideo(input, { signal: controller.signal });
    call.catch(() => undefined);
    await clock.advance(0);
    controller.abort();
    const error = await caughtGatewayError(call);
    key.resolve("sk-key");
    await clock.advance(600_000);
    expect(error).toMatchObject({ kind: "aborted", billed: "no" });
    expect(sent).toEqual([]);
  });

  test("of an attempt whose key comes too late does not send it beside the next one", async () => {
    const { clock } = createWorld();
    const { fetch, sent } = scriptedFetch(json(200, { task_id: "t" }));
    const late = deferred<string>();
    const keys = [late.promise, Promise.resolve("sk-key")];
    const apiKey = (): Promise<string> => keys.shift() ?? Promise.resolve("sk-key");
    const client = createTestClient({ apiKey, fetch, clock, attemptTimeoutMs: 1_000 });
    const task = await clock.run(client.imageToVideo(input));
    late.resolve("sk-key");
    await clock.advance(600_000);
    expect(task.handle.taskId).toBe("t");
    expect(sent).toHaveLength(1);
  });

  test("before the call means that nothing is sent", async () => {
    const { client, atMs } = timedWorld(busy());
    const error = await caughtGatewayError(
      client.GET("/v1/models", { signal: AbortSignal.abort() }),
    );
    expect(error.kind).toBe("aborted");
    expect(atMs).toEqual([]);
  });
});

test("a token call that was sent again stays in doubt, however the last attempt ends", async () => {
  const { clock } = createWorld();
  const { fetch, sent } = scriptedFetch(
    networkError({ code: "ECONNRESET" }),
    networkError({ code: "ECONNREFUSED", syscall: "connect" }),
    json(401, { error: { message: "Invalid token" } }),
  );
  const client = createTestClient(
    { apiKey: "sk-key", fetch, clock },
    { operations: { ...operations, imageToVideo: prices.tokens } },
  );
  const error = await caughtGatewayError(clock.run(client.imageToVideo(input)));
  expect(error).toMatchObject({ kind: "auth", billed: "unknown" });
  expect(sent).toHaveLength(3);
});
