import { createKlingClient } from "@x/kling";
import { save } from "@x/kling/node";

const client = createKlingClient();
const task = await client.textToVideo({
  model_name: "kling-v3",
  prompt: "A paper boat sails off into the sunset",
});
const video = await task.result({ onState: ({ status }) => console.log(status) });
const { path, sizeBytes } = await save(video, "boat.mp4");
console.log(`${path}: ${sizeBytes} bytes`);
