import { createVeoClient } from "@x/veo";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createVeoClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} veo */
export async function call(veo) {
  const task = await veo.generateVideo({
    model: "veo-3.1-generate-001",
    instances: [{ prompt: "A paper boat in the rain" }],
  });
  return (await task.result()).url;
}
