import { createVeoClient } from "@x/veo";

const veo = createVeoClient({ apiKey: prompt("Key") ?? "" });
const task = await veo.generateVideo({
  model: "veo-3.1-generate-001",
  instances: [{ prompt: "A paper boat in the rain" }],
});
document.querySelector("video")!.src = (await task.result()).url;
