import { createKlingClient } from "@x/kling";
import { readMedia, save } from "@x/kling/node";

// A video of picture.png, the plain way. Takes the key from TIKHUB_API_KEY, and costs money.
const kling = createKlingClient();
const task = await kling.imageToVideo({
  model_name: "kling-v3",
  prompt: "The paper boat sails off into the sunset",
  image: await readMedia("picture.png"),
});
const video = await task.result({ onState: ({ status }) => console.log(status) });
const { sizeBytes } = await save(video, "boat.mp4");
console.log(`boat.mp4: ${sizeBytes} bytes`);
