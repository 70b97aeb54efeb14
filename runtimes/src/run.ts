import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCommand } from "./check-command.js";
import { checkHosts } from "./check-hosts.js";
import { checkInstalls } from "./check-installs.js";
import { checkTypes } from "./check-types.js";
import { home } from "./places.js";
import { describePart, describeRun } from "./report.js";
import type { Part } from "./result.js";
import { setUpWorkshop } from "./workshop.js";

// Packs what is published, installs it as users do, runs it on every runtime and compiles it with every compiler. Fails
// when one of them does; a runtime that this machine does not have is named, and no failure.
const folder = await mkdtemp(join(tmpdir(), "runtimes-"));
try {
  const workshop = await setUpWorkshop(folder);
  const parts: Part[] = [];
  for (const check of [
    checkInstalls,
    () => checkHosts(workshop.together.folder),
    checkTypes,
    checkCommand,
  ]) {
    const part = await check(workshop);
    console.log(`${describePart(part)}\n`);
    parts.push(part);
  }
  await writeFile(join(home, "RESULTS.md"), describeRun(parts, new Date()));
  const results = parts.flatMap((part) => part.results);
  const count = (outcome: string): number =>
    results.filter((result) => result.outcome === outcome).length;
  console.log(`${count("pass")} passed, ${count("fail")} failed, ${count("missing")} skipped`);
  process.exitCode = count("fail") > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
