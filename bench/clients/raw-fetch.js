// The floor: what one writes without any library. Nothing is checked.

/** @param {string} baseUrl */
export function create(baseUrl) {
  return baseUrl;
}

/**
 * Asks a question, and resolves to the text of the answer.
 *
 * @param {string} baseUrl
 * @returns {Promise<string>}
 */
export async function call(baseUrl) {
  const response = await fetch(`${baseUrl}/v1/responses`, {
    method: "POST",
    headers: { Authorization: "Bearer sk-bench-key", "Content-Type": "application/json" },
    body: JSON.stringify({ model: "gpt-5.5", input: "Why is the sky blue?" }),
  });
  const { output } = await response.json();
  return output[0].content[0].text;
}

/**
 * Looks at a task, and resolves to the address of its video.
 *
 * @param {string} baseUrl
 * @returns {Promise<string>}
 */
export async function read(baseUrl) {
  const response = await fetch(`${baseUrl}/kling/v1/videos/image2video/task_1`, {
    headers: { Authorization: "Bearer sk-bench-key" },
  });
  const { data } = await response.json();
  return data.result_url;
}
