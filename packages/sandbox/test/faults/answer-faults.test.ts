import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.js";
import { createBench } from "../bench.js";
import { problemsWith } from "../spec-schema.js";

interface Wanted {
  readonly status: number;
  /** JSON as an object, any other body as text. */
  readonly body: unknown;
  /** The spec's schema of a JSON body. */
  readonly schema?: string;
  readonly charged?: number;
  /** Answers by a proxy lack the gateway's headers. */
  readonly byProxy?: true;
}

const gatewayError = (status: number, code: string): Wanted => ({
  status,
  body: { error: { code, type: "new_api_error", message: expect.any(String) } },
  schema: "GatewayErrorBody",
});

const taskError = (
  status: number,
  code: string,
  message: unknown = expect.any(String),
): Wanted => ({
  status,
  body: { code, message, data: null },
  schema: "TaskErrorBody",
});

const proxyPage = (status: number, charged = 0): Wanted => ({
  status,
  body: expect.stringMatching(new RegExp(`^<html>.*<h1>${status} `, "s")),
  charged,
  byProxy: true,
});

const LOCATION = "https://elsewhere.test/";

const TABLE: readonly (readonly [Fault, Wanted])[] = [
  [{ kind: "rate-limited" }, gatewayError(429, "")],
  [{ kind: "rate-limited-empty" }, { status: 429, body: "" }],
  [{ kind: "invalid-request" }, gatewayError(500, "invalid_request")],
  [{ kind: "model-not-found" }, gatewayError(503, "model_not_found")],
  [{ kind: "overloaded" }, gatewayError(503, "system_cpu_overloaded")],
  [{ kind: "quota" }, taskError(403, "insufficient_user_quota")],
  [{ kind: "quota", shape: "relay" }, gatewayError(403, "insufficient_user_quota")],
  [{ kind: "task-not-exist" }, taskError(400, "task_not_exist")],
  [{ kind: "vendor-saturated" }, taskError(429, "fail_to_fetch_task")],
  [{ kind: "do-request-failed" }, taskError(500, "do_request_failed")],
  [
    { kind: "vendor-error", status: 403, body: '{"code":1103}' },
    taskError(403, "fail_to_fetch_task", '{"code":1103}'),
  ],
  [{ kind: "error-with-200" }, taskError(201, "fail_to_fetch_task")],
  [{ kind: "error-with-200", status: 200 }, taskError(200, "fail_to_fetch_task")],
  [{ kind: "bad-gateway" }, proxyPage(502)],
  [{ kind: "bad-gateway", charged: true }, proxyPage(502, 1)],
  [{ kind: "gateway-timeout" }, proxyPage(504)],
  [{ kind: "gateway-timeout", charged: true }, proxyPage(504, 1)],
  [{ kind: "html-page" }, { status: 200, body: expect.stringMatching(/^<!doctype html>/) }],
  [
    { kind: "redirect", location: LOCATION },
    { status: 307, body: "", byProxy: true },
  ],
  [
    { kind: "redirect", location: LOCATION, status: 302 },
    { status: 302, body: "", byProxy: true },
  ],
];

/** JSON where it is labelled so. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get("content-type") === "application/json" ? JSON.parse(text) : text;
}

describe("an answer that was asked for", () => {
  it.each(TABLE)("is given in place of the true one: %j", async (fault, wanted) => {
    const bench = createBench();
    const { faults, ledger, tasks, requests } = bench.sandbox;
    faults.add({ on: "imageToVideo", fault });
    const response = await bench.create({}, { redirect: "manual" });
    expect(response.status).toBe(wanted.status);
    expect(response.headers.has("x-oneapi-request-id")).toBe(wanted.byProxy !== true);
    expect(response.headers.has("retry-after")).toBe(false);
    expect(response.headers.has("x-new-api-other-ratios")).toBe(false);
    const body = await bodyOf(response);
    expect({ body }).toMatchObject({ body: wanted.body });
    expect(wanted.schema === undefined ? [] : problemsWith(wanted.schema, body)).toEqual([]);
    expect(ledger.charges).toHaveLength(wanted.charged ?? 0);
    expect(tasks.all).toHaveLength(wanted.charged ?? 0);
    expect(requests.last).toMatchObject({ status: wanted.status, fault: fault.kind });
    expect((await bench.create()).status).toBe(200);
  });

  it("speaks Chinese where the gateway always does", async () => {
    const bench = createBench();
    for (const kind of ["rate-limited", "quota", "vendor-saturated"] as const) {
      bench.sandbox.faults.add({ on: "imageToVideo", fault: { kind } });
      expect(await (await bench.create()).text()).toMatch(/\p{Script=Han}/u);
    }
  });

  it("says where a redirect leads, and is labelled as HTML where it is", async () => {
    const bench = createBench();
    const location = "https://elsewhere.test/x";
    bench.sandbox.faults.add({ on: "*", fault: { kind: "redirect", location } });
    const moved = await bench.create({}, { redirect: "manual" });
    expect(moved.headers.get("location")).toBe(location);
    bench.sandbox.faults.add({ on: "*", fault: { kind: "bad-gateway" } });
    expect((await bench.create()).headers.get("content-type")).toBe("text/html");
  });
});
