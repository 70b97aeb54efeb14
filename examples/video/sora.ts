import { createSoraClient } from "@x/sora";
import { save } from "@x/sora/node";

const client = createSoraClient();
const task = await client.createVideo({
  model: "sora-2",
  prompt: "A paper boat sails off into the sunset",
});
const video = await task.result({ onState: ({ status }) => console.log(status) });
const { path, sizeBytes } = await save(video, "boat.mp4");
console.log(`${path}: ${sizeBytes} bytes`);
