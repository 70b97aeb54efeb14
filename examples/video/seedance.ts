import { createSeedanceClient } from "@x/seedance";
import { save } from "@x/seedance/node";

const client = createSeedanceClient();
const task = await client.createVideo({
  model: "doubao-seedance-1-5-pro-251215",
  content: [{ type: "text", text: "A paper boat sails off into the sunset" }],
});
const video = await task.result({ onState: ({ status }) => console.log(status) });
const { path, sizeBytes } = await save(video, "boat.mp4");
console.log(`${path}: ${sizeBytes} bytes`);
