// The floor with a time limit: a request that takes too long is ended. Nothing else is checked.

const timeoutMs = 300_000;

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
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    const response = await fetch(`${baseUrl}/v1/responses`, {
      method: "POST",
      headers: { Authorization: "Bearer sk-bench-key", "Content-Type": "application/json" },
      body: JSON.stringify({ model: "gpt-5.5", input: "Why is the sky blue?" }),
      signal: controller.signal,
    });
    const { output } = await response.json();
    return output[0].content[0].text;
  } finally {
    clearTimeout(timer);
  }
}
