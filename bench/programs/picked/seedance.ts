import { pickSeedanceClient } from "@x/seedance";
import { createVideo } from "@x/seedance/operations";

const seedance = pickSeedanceClient([createVideo], { apiKey: prompt("Key") ?? "" });
const task = await seedance.createVideo({
  model: "doubao-seedance-1-5-pro-251215",
  content: [{ type: "text", text: "A paper boat in the rain" }],
});
document.querySelector("video")!.src = (await task.result()).url;
