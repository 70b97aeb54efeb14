import { pickVeoClient } from "@x/veo";
import { generateVideo } from "@x/veo/operations";

const veo = pickVeoClient([generateVideo], { apiKey: prompt("Key") ?? "" });
const task = await veo.generateVideo({
  model: "veo-3.1-generate-001",
  instances: [{ prompt: "A paper boat in the rain" }],
});
document.querySelector("video")!.src = (await task.result()).url;
