import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCases } from "../../src/index.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "cases-"));
});
afterEach(() => rm(root, { recursive: true }));

async function write(id: string, text: string): Promise<void> {
  const file = join(root, `packages/pottery/test/cases/${id}.ts`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

describe("loading the cases of a provider", () => {
  it("finds each under the name of its operation", async () => {
    await write("makeVase", 'export const makeVase = { operation: "makeVase" as const };');
    const { cases, problems } = await loadCases(root, "pottery", ["makeVase"]);
    expect(problems).toEqual([]);
    expect(cases.get("makeVase")).toEqual({ operation: "makeVase" });
  });

  it("names the file to create for an operation without one", async () => {
    await write("makeVase", 'export const makeVase = { operation: "makeVase" };');
    const { problems } = await loadCases(root, "pottery", ["makeVase", "getVase"]);
    expect(problems).toEqual([
      "packages/pottery/test/cases/getVase.ts: the operation getVase has no contract case: create this file",
    ]);
  });

  it.each([
    ["another name", 'export const other = { operation: "makeVase" };'],
    ["another operation", 'export const makeVase = { operation: "getVase" };'],
  ])("says what to export from a file with %s", async (_, text) => {
    await write("makeVase", text);
    expect((await loadCases(root, "pottery", ["makeVase"])).problems).toEqual([
      'packages/pottery/test/cases/makeVase.ts: export the case of makeVase under this name, with operation: "makeVase"',
    ]);
  });

  it("passes on what is wrong inside a file", async () => {
    await write("makeVase", 'throw new Error("broken in its own way");');
    await expect(loadCases(root, "pottery", ["makeVase"])).rejects.toThrow("broken in its own way");
  });
});
