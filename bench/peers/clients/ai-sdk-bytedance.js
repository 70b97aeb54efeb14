import { createByteDance } from "@ai-sdk/bytedance";
import { experimental_generateVideo as generateVideo } from "ai";

/** @param {string} baseURL */
export function create(baseURL) {
  return createByteDance({ apiKey: "sk-bench-key", baseURL });
}

/** @param {ReturnType<typeof create>} provider */
export async function call(provider) {
  const { video } = await generateVideo({
    model: provider.video("seedance-1-5-pro-251215"),
    prompt: "A paper boat in the rain",
  });
  return video.uint8Array;
}
