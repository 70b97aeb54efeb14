import { ofetch } from "ofetch";

/** @param {string} baseURL */
export function create(baseURL) {
  return ofetch.create({ baseURL, headers: { Authorization: "Bearer sk-bench-key" }, retry: 0 });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const body = { model: "gpt-5.5", input: "Why is the sky blue?" };
  /** @type {{ output: { content: { text: string }[] }[] }} */
  const { output } = await client("/v1/responses", { method: "POST", body });
  return output[0]?.content[0]?.text;
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  /** @type {{ data: { result_url: string } }} */
  const { data } = await client("/kling/v1/videos/image2video/task_1");
  return data.result_url;
}
