import { join } from "node:path";
import { createSandbox } from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import type { CheckReport } from "../checks/check.js";
import type { Problem } from "../spec/problem.js";
import { compile } from "./compile.js";
import { findPrograms } from "./find-programs.js";
import { declareGiven } from "./given.js";
import { snippetPackages } from "./packages.js";
import { runAll } from "./run.js";
import { type PlacedProgram, Workshop } from "./workshop.js";

/**
 * Compiles every snippet of the repository at `root` against the built packages, and runs those of the READMEs. What is
 * shown to a user works, or this says where it does not.
 */
export async function checkSnippets(root: string): Promise<CheckReport> {
  const packages = await snippetPackages(root);
  const found = await findPrograms(root);
  const workshop = await Workshop.open(packages, join(root, "examples/demo/picture.png"));
  try {
    const complete = await Promise.all(found.complete.map((program) => workshop.place(program)));
    const fragments = await Promise.all(found.fragments.map((program) => workshop.place(program)));
    const { folder } = workshop;
    const config = join(root, "tsconfig.base.json");
    const given = await declareGiven(packages);
    const problems = [
      ...found.problems,
      ...(await compile(complete, { folder, config })),
      ...(await compile(fragments, { folder, config, given })),
    ];
    // What does not compile fails when it runs as well: one report is enough.
    const compiled = complete.filter(
      ({ file }) => !problems.some((problem) => problem.file.startsWith(`${file}:`)),
    );
    problems.push(...(await runOnSandbox(compiled)));
    const count = complete.length + fragments.length;
    return { problems, summary: `snippets: ${count} compiled, ${complete.length} of them run` };
  } finally {
    await workshop.close();
  }
}

/** Runs programs against a sandbox whose videos are ready at once. */
async function runOnSandbox(programs: readonly PlacedProgram[]): Promise<readonly Problem[]> {
  const server = await startSandboxServer({ sandbox: createSandbox({ taskSeconds: 0 }) });
  const variables = { TIKHUB_BASE_URL: server.baseUrl, TIKHUB_API_KEY: server.sandbox.apiKey };
  try {
    return await runAll(programs, variables);
  } finally {
    await server.close();
  }
}
