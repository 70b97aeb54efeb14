import { createFalClient } from "@fal-ai/client";

const model = "fal-ai/kling-video/v2.1/master/text-to-video";

/** @param {string} baseUrl */
export function create(baseUrl) {
  return createFalClient({
    credentials: "sk-bench-key",
    // It has no option for the address alone.
    requestMiddleware: async (request) => ({
      ...request,
      url: baseUrl + new URL(request.url).pathname,
    }),
  });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const { data } = await client.subscribe(model, { input: { prompt: "A paper boat in the rain" } });
  return data.video.url;
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  const { data } = await client.queue.result(model, { requestId: "task_1" });
  return data.video.url;
}
