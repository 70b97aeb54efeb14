import RunwayML from "@runwayml/sdk";

/** @param {string} baseURL */
export function create(baseURL) {
  return new RunwayML({ apiKey: "sk-bench-key", baseURL, maxRetries: 0 });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const task = client.textToVideo.create({
    model: "veo3.1",
    promptText: "A paper boat in the rain",
    ratio: "1280:720",
    duration: 8,
  });
  return (await task.waitForTaskOutput()).output[0];
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  const task = await client.tasks.retrieve("task_1");
  return task.status === "SUCCEEDED" ? task.output[0] : undefined;
}
