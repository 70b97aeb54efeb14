import { createSeedanceClient } from "@x/seedance";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createSeedanceClient({ apiKey: "sk-bench-key", baseUrl });
}

/** @param {ReturnType<typeof create>} seedance */
export async function call(seedance) {
  const task = await seedance.createVideo({
    model: "doubao-seedance-1-5-pro-251215",
    content: [{ type: "text", text: "A paper boat in the rain" }],
  });
  return (await task.result()).url;
}
