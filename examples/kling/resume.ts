import { createKlingClient, type TaskHandle } from "@x/kling";
import { save } from "@x/kling/node";

// Pays today, and takes the video tomorrow. Without an argument it makes a task, prints its handle and leaves; given
// that handle, on whatever day and machine, it saves the video.
const kling = createKlingClient();
const [text] = process.argv.slice(2);

if (text === undefined) {
  const task = await kling.textToVideo({
    model_name: "kling-v3",
    prompt: "A lighthouse in the fog, seen from the sea",
  });
  console.log(JSON.stringify(task.handle));
} else {
  const task = kling.resume(JSON.parse(text) as TaskHandle);
  const { path } = await save(await task.result(), `${task.handle.taskId}.mp4`);
  console.log(path);
}
