import ky from "ky";

/** @param {string} prefixUrl */
export function create(prefixUrl) {
  return ky.create({ prefixUrl, headers: { Authorization: "Bearer sk-bench-key" }, retry: 0 });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const json = { model: "gpt-5.5", input: "Why is the sky blue?" };
  /** @type {{ output: { content: { text: string }[] }[] }} */
  const { output } = await client.post("v1/responses", { json }).json();
  return output[0]?.content[0]?.text;
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  /** @type {{ data: { result_url: string } }} */
  const { data } = await client.get("kling/v1/videos/image2video/task_1").json();
  return data.result_url;
}
