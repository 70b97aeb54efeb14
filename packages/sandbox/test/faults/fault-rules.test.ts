import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { faultTable } from "../../src/faults/fault-table.js";
import type { Fault } from "../../src/index.js";
import { createBench, idIn } from "../bench.js";

const OVERLOADED: Fault = { kind: "overloaded" };

describe("faults.add", () => {
  it("lets a fault happen once, unless told otherwise", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: OVERLOADED });
    expect([(await bench.create()).status, (await bench.create()).status]).toEqual([503, 200]);
  });

  it("lets a fault happen as often as asked for, after as many requests as asked for", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "imageToVideo", fault: OVERLOADED, times: 2, after: 1 });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await bench.create()).status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
  });

  it("lets a fault happen for ever", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "*", fault: OVERLOADED, times: Number.POSITIVE_INFINITY });
    for (let count = 0; count < 20; count += 1) expect((await bench.create()).status).toBe(503);
  });

  it("touches the named operation alone", async () => {
    const bench = createBench();
    const id = await idIn(await bench.create());
    bench.sandbox.faults.add({ on: "getImageToVideo", fault: OVERLOADED });
    expect((await bench.create()).status).toBe(200);
    expect((await bench.read(id)).status).toBe(503);
  });

  it("touches every route with *, also one where no operation lives", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "*", fault: OVERLOADED, times: 2 });
    expect((await bench.read("task_x")).status).toBe(503);
    expect((await bench.call("GET", "/v1/nothing")).status).toBe(503);
  });

  it("keeps a fault of files for the file host", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "*", fault: { kind: "expired-link" } });
    const link = await bench.finishedVideo();
    expect((await bench.sandbox.fetch(link)).status).toBe(403);
  });

  it("takes rules in the order they were added", async () => {
    const bench = createBench();
    bench.sandbox.faults.add({ on: "*", fault: { kind: "rate-limited" } });
    bench.sandbox.faults.add({ on: "imageToVideo", fault: OVERLOADED });
    expect([(await bench.create()).status, (await bench.create()).status]).toEqual([429, 503]);
  });

  it.each([
    [{ on: "nothing", fault: OVERLOADED }, 'there is no "nothing": use one of *, file, '],
    [{ on: "file", fault: OVERLOADED }, '"overloaded" cannot happen to a file'],
    [{ on: "file", fault: { kind: "no-status" } as const }, "cannot happen to a file"],
    [{ on: "imageToVideo", fault: { kind: "no-length" } as const }, 'use on: "file"'],
    [
      { on: "createResponse", fault: { kind: "task-moderated" } as const },
      '"task-moderated" happens to tasks only, and createResponse has none',
    ],
    [{ on: "*", fault: { kind: "gremlins" } as never }, 'there is no fault "gremlins"'],
  ])("refuses what cannot happen: %j", (rule, message) => {
    expect(() => createBench().sandbox.faults.add(rule)).toThrow(message);
  });
});

describe("faults.pending and faults.clear", () => {
  it("show what is left, and take it back", async () => {
    const bench = createBench();
    const { faults } = bench.sandbox;
    faults.add({ on: "imageToVideo", fault: OVERLOADED, times: 3, after: 1 });
    await bench.create();
    await bench.create();
    expect(faults.pending).toEqual([{ on: "imageToVideo", fault: OVERLOADED, times: 2, after: 0 }]);
    faults.clear();
    expect(faults.pending).toEqual([]);
    expect((await bench.create()).status).toBe(200);
  });

  it("know nothing of a rule that happens no times", () => {
    const { faults } = createBench().sandbox;
    faults.add({ on: "*", fault: OVERLOADED, times: 0 });
    expect(faults.pending).toEqual([]);
  });
});

describe("the README", () => {
  it("has a row for every fault, and no others", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, kind]) => kind);
    expect(new Set(rows)).toEqual(new Set(Object.keys(faultTable)));
    expect(rows).toHaveLength(Object.keys(faultTable).length);
  });
});
