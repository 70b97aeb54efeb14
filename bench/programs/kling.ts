import { createKlingClient } from "@x/kling";

const kling = createKlingClient({ apiKey: prompt("Key") ?? "" });
const task = await kling.imageToVideo({
  model_name: "kling-v3",
  prompt: "A paper boat in the rain",
  image: "https://example.com/boat.png",
});
document.querySelector("video")!.src = (await task.result()).url;
