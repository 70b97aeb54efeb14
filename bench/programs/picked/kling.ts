import { pickKlingClient } from "@x/kling";
import { imageToVideo } from "@x/kling/operations";

const kling = pickKlingClient([imageToVideo], { apiKey: prompt("Key") ?? "" });
const task = await kling.imageToVideo({
  model_name: "kling-v3",
  prompt: "A paper boat in the rain",
  image: "https://example.com/boat.png",
});
document.querySelector("video")!.src = (await task.result()).url;
