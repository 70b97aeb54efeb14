import { createVeoClient } from "@x/veo";
import { save } from "@x/veo/node";

const client = createVeoClient();
const task = await client.generateVideo({
  model: "veo-3.1-generate-001",
  instances: [{ prompt: "A paper boat sails off into the sunset" }],
});
const video = await task.result({ onState: ({ status }) => console.log(status) });
const { path, sizeBytes } = await save(video, "boat.mp4");
console.log(`${path}: ${sizeBytes} bytes`);
