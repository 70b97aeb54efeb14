// What a user runs after a crash: saves everything that was paid for, and lists what may have been.
import { createKlingClient } from "../../dist/index.js";
import { createFileStore, save } from "../../dist/node.js";

const [folder] = process.argv.slice(2);
const kling = createKlingClient({ store: createFileStore(`${folder}/tasks`), pollIntervalMs: 100 });
const { tasks, unknown } = await kling.recover();
for (const task of tasks) await save(await task.result(), `${folder}/recovered.mp4`);
console.log(
  JSON.stringify({
    recovered: tasks.length,
    unknown: unknown.map(({ request }) => request.prompt),
  }),
);
