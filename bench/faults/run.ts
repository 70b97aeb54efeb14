import { writeFile } from "node:fs/promises";
import { describeRun } from "./describe-run.js";
import { runStreamFaults } from "./stream-runs.js";
import { streamReport } from "./stream-report.js";
import { streamRoutes } from "./stream-routes.js";
import { taskFaultCases } from "./task-faults.js";
import { taskReport } from "./task-report.js";
import { runTask } from "./task-runs.js";
import { handLoop } from "./ways/hand-loop.js";
import { ourClient } from "./ways/our-client.js";

const streamRuns = [];
for (const route of streamRoutes) streamRuns.push(await runStreamFaults(route));

const ways = [ourClient, handLoop];
const taskRuns = [];
for (const fault of taskFaultCases)
  taskRuns.push(await Promise.all(ways.map((way) => runTask(way, fault))));

const text = `# What goes wrong, and what becomes of it

\`pnpm bench:faults\` writes this page from real runs. This one:
${await describeRun()}.

${streamReport(streamRoutes, streamRuns)}

${taskReport(ways, taskFaultCases, taskRuns)}
`;
await writeFile(new URL("../FAULTS.md", import.meta.url), text);
process.stdout.write(text);
