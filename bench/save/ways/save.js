import { createKlingClient } from "@x/kling";
import { save } from "@x/kling/node";
import { report } from "./report.js";

const [path, baseUrl] = process.argv.slice(2);
const kling = createKlingClient({ apiKey: "sk-bench", baseUrl });
const video = await kling
  .resume({
    version: 1,
    provider: "kling",
    operation: "textToVideo",
    taskId: "task_1",
    createdAtMs: 0,
    recordId: "1",
  })
  .result();
await report(() => save(video, path));
