import { createKlingClient } from "@x/kling";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createKlingClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} kling */
export async function call(kling) {
  const task = await kling.textToVideo({
    model_name: "kling-v3",
    prompt: "A paper boat in the rain",
  });
  return (await task.result()).url;
}

/** @param {ReturnType<typeof create>} kling */
export async function read(kling) {
  const { data } = await kling.getImageToVideo({ task_id: "task_1" });
  return data?.result_url;
}
