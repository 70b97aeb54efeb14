// Makes and saves one video with the built package, and kills itself, as a power cut would, at step KILL_AT.
import { writeSync } from "node:fs";
import { createKlingClient, createTaskStore } from "../../dist/index.js";
import { createFileStore, save } from "../../dist/node.js";

const [folder] = process.argv.slice(2);
const killAt = Number(process.env.KILL_AT);
let step = 0;

function reach(what) {
  step += 1;
  if (step !== killAt) return;
  writeSync(1, `killed before step ${step}: ${what}\n`);
  process.kill(process.pid, "SIGKILL");
  for (;;); // nothing more may run until the signal arrives
}

/** The same function, with a step before and after each call. */
const stepping =
  (what, call) =>
  async (...args) => {
    reach(what);
    const result = await call(...args);
    reach(`after ${what}`);
    return result;
  };

const files = createFileStore(`${folder}/tasks`);
const kling = createKlingClient({
  store: createTaskStore({
    put: stepping("writing the record", files.put),
    remove: stepping("removing the record", files.remove),
    list: files.list,
  }),
  fetch: stepping("a request", (url, init) => fetch(url, init)),
  pollIntervalMs: 100,
});

const task = await kling.imageToVideo({
  model_name: "kling-v3",
  prompt: "A paper boat",
  image: "https://example.com/boat.png",
});
reach("waiting");
const video = await task.result({ onState: () => reach("a state") });
reach("saving");
await save(video, `${folder}/video.mp4`, { onProgress: () => reach("a chunk") });
reach("the end");
writeSync(1, `finished after ${step} steps\n`);
