import { createKlingClient, openVideo } from "@x/kling";
import type { TaskWay } from "../task-way.js";

/** Our client, with its own limits and retries. */
export const ourClient: TaskWay = {
  name: "ours",
  async makeVideo(target) {
    const kling = createKlingClient(target);
    const task = await kling.textToVideo({ model_name: "kling-v3", prompt: "A paper boat" });
    const chunks: Uint8Array[] = [];
    for await (const chunk of openVideo(await task.result())) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
};
