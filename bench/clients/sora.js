import { createSoraClient } from "@x/sora";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createSoraClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} sora */
export async function call(sora) {
  const task = await sora.createVideo({ model: "sora-2", prompt: "A paper boat in the rain" });
  return (await task.result()).url;
}
