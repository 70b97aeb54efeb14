import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder for the tests of one file, empty at first and gone afterwards. Gives paths in it. */
export function tempFolder(): (...names: string[]) => string {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "core-test-"));
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
  });
  return (...names) => join(root, ...names);
}
