import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder that is removed after all tests. */
    readonly copiesFolder: string;
  }
}

/** Makes a folder for what several test files share. */
export default async function makeCopiesFolder(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "spec-copies-"));
  project.provide("copiesFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
