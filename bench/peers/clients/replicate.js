import Replicate from "replicate";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return new Replicate({ auth: "sk-bench-key", baseUrl, useFileOutput: false });
}

/** @param {ReturnType<typeof create>} client */
export function call(client) {
  return client.run("kwaivgi/kling-v2.1", { input: { prompt: "A paper boat in the rain" } });
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  const { output } = await client.predictions.get("task_1");
  return output;
}
