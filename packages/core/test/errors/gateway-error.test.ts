import { inspect } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  GatewayError,
  InvalidInputError,
  TaskFailedError,
  UnknownOutcomeError,
  WaitTimeoutError,
  type TaskHandle,
} from "../../src/index.js";

const handle: TaskHandle = {
  version: 1,
  provider: "test",
  operation: "imageToVideo",
  taskId: "task_1",
  createdAtMs: 1_772_323_200_000,
  recordId: "record-1",
};

const state = {
  status: "failed",
  videos: [],
  error: { message: "policy", code: "1301" },
  raw: {},
} as const;

const all = {
  GatewayError: new GatewayError("It broke.", { kind: "network" }),
  InvalidInputError: new InvalidInputError("mode", "must be std or pro", {
    allowed: ["std", "pro"],
  }),
  TaskFailedError: new TaskFailedError("Task task_1 failed: policy.", {
    kind: "moderation",
    code: "1301",
    handle,
    state,
  }),
  UnknownOutcomeError: new UnknownOutcomeError("The answer was lost.", {
    operation: "imageToVideo",
  }),
  WaitTimeoutError: new WaitTimeoutError("Task task_1 was not finished after 1000 ms.", {
    kind: "timeout",
    handle,
    state,
  }),
};

const rows = Object.entries(all);

describe.each(rows)("a %s", (name, error) => {
  test("bears its name, in print too", () => {
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(inspect(error)).toMatch(new RegExp(`^${name}: `));
  });

  test("is an Error and a GatewayError", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(GatewayError);
    expect(GatewayError.is(error)).toBe(true);
  });

  test("survives JSON with its facts", () => {
    const { kind, billed, retryable } = error;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, kind, billed, retryable });
  });
});

test.each([
  ["GatewayError", { kind: "network", billed: "no", retryable: false }],
  ["InvalidInputError", { kind: "invalid", billed: "no", field: "mode", allowed: ["std", "pro"] }],
  ["TaskFailedError", { kind: "moderation", billed: "no", code: "1301", handle, state }],
  ["UnknownOutcomeError", { kind: "unknown-outcome", billed: "unknown", retryable: false }],
  ["WaitTimeoutError", { kind: "timeout", handle, state }],
] as const)("a %s carries %j", (name, facts) => {
  expect(all[name]).toMatchObject(facts);
});

test.each([
  ["InvalidInputError", "mode: must be std or pro"],
  [
    "UnknownOutcomeError",
    "The answer was lost. It may have been carried out and billed: look in the gateway's console before you send it again.",
  ],
] as const)("a %s says: %s", (name, message) => {
  expect(all[name].message).toBe(message);
});

test("an unknown outcome stays one, whatever it is given", () => {
  const error = new UnknownOutcomeError("Lost.", {
    kind: "network",
    billed: "no",
    retryable: true,
  });
  expect(error).toMatchObject({ kind: "unknown-outcome", billed: "unknown", retryable: false });
});

test("a fact that is not known is absent", () => {
  const error = new GatewayError("x", {
    kind: "network",
    status: undefined,
    code: undefined,
    cause: undefined,
  });
  expect(new Set(Object.keys(error))).toEqual(new Set(["billed", "kind", "name", "retryable"]));
  expect("cause" in error).toBe(false);
  expect(inspect(error)).not.toContain("undefined");
});

test("a cause is kept, and shown, but is no part of the JSON", () => {
  const cause = new Error("inner");
  const error = new GatewayError("outer", { kind: "network", cause });
  expect(error.cause).toBe(cause);
  expect(inspect(error)).toContain("inner");
  expect(JSON.stringify(error)).not.toContain("inner");
});

describe("GatewayError.is", () => {
  let other: typeof GatewayError;

  beforeAll(async () => {
    vi.resetModules();
    ({ GatewayError: other } = await import("../../src/errors/gateway-error.js"));
  });

  test("knows the errors of another copy of this library", () => {
    expect(other).not.toBe(GatewayError);
    const error = new other("x", { kind: "network" });
    expect(error).not.toBeInstanceOf(GatewayError);
    expect(GatewayError.is(error)).toBe(true);
    expect(other.is(all.TaskFailedError)).toBe(true);
  });

  test.each([
    undefined,
    null,
    0,
    "text",
    true,
    {},
    [],
    new Error("x"),
    { kind: "network" },
    Symbol("x"),
  ])("knows that %s is none", (value) => {
    expect(GatewayError.is(value)).toBe(false);
  });
});
