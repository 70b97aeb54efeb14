// Runs as many requests as the first argument says, lazily, and prints how much memory is live after each tenth of them.
import { runAll } from "@x/core";
import { createKlingClient } from "../../dist/index.js";

const count = Number(process.argv[2]);
let created = 0;

/** A gateway that finishes each task at once. */
async function fetch(_, { method }) {
  const answer =
    method === "POST"
      ? { task_id: `task_${++created}` }
      : { data: { status: "SUCCESS", result_url: "https://files.test/a.mp4" } };
  return Response.json(answer);
}

const kling = createKlingClient({ apiKey: "sk-key", fetch });

function* requests() {
  for (let index = 0; index < count; index++)
    yield (options) => kling.textToVideo({ model_name: "kling-v3", prompt: `${index}` }, options);
}

const liveBytes = [];
let ended = 0;
for await (const { status } of runAll(requests(), { concurrency: 16 })) {
  if (status !== "succeeded") throw new Error(status);
  if (++ended % (count / 10) > 0) continue;
  globalThis.gc();
  liveBytes.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify({ ended, created, liveBytes }));
