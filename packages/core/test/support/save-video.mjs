// Saves the video at the address in the first argument under the path in the second.
import { systemClock } from "../../dist/index.js";
import { save } from "../../dist/node.js";

const [url, path] = process.argv.slice(2);
const handle = { version: 1, provider: "test", operation: "imageToVideo", taskId: "task_1" };
const videos = [{ url }];
const task = { handle, results: async () => videos, forget: async () => undefined };
const gateway = {
  settings: { clock: systemClock, fetch },
  operations: { imageToVideo: { poll: { id: "task_id" } } },
};
const origin = () => ({ gateway, task, index: 0 });
await save({ url, handle, state: { status: "succeeded", videos }, origin }, path);
