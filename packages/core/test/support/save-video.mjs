// Saves the video at the address in the first argument under the path in the second.
import { save } from "../../dist/node.js";
import { systemClock } from "../../dist/clock.js";
import { Video } from "../../dist/tasks/video.js";

const [url, path] = process.argv.slice(2);
const handle = { version: 1, provider: "test", operation: "imageToVideo", taskId: "task_1" };
const source = {
  clock: systemClock,
  open: fetch,
  refresh: async () => ({ url }),
  forget: async () => undefined,
};
await save(new Video({ url }, { handle }, source), path);
