import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is there for one test. Its name is one that a shell would take apart. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "it's for a test "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
