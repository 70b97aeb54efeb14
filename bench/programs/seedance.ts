import { createSeedanceClient } from "@x/seedance";

const seedance = createSeedanceClient({ apiKey: prompt("Key") ?? "" });
const task = await seedance.createVideo({
  model: "doubao-seedance-1-5-pro-251215",
  content: [{ type: "text", text: "A paper boat in the rain" }],
});
document.querySelector("video")!.src = (await task.result()).url;
