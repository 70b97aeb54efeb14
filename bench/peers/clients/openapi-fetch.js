import createClient from "openapi-fetch";

/**
 * The part of a spec that openapi-typescript would generate for the two calls.
 *
 * @typedef {{
 *   "/v1/responses": {
 *     post: {
 *       requestBody: { content: { "application/json": { model: string; input: string } } };
 *       responses: {
 *         200: {
 *           content: { "application/json": { output: { content: { text: string }[] }[] } };
 *         };
 *       };
 *     };
 *   };
 *   "/kling/v1/videos/image2video/{task_id}": {
 *     get: {
 *       parameters: { path: { task_id: string } };
 *       responses: {
 *         200: { content: { "application/json": { data: { result_url: string } } } };
 *       };
 *     };
 *   };
 * }} Paths
 */

/**
 * @param {string} baseUrl
 * @returns {import("openapi-fetch").Client<Paths>}
 */
export function create(baseUrl) {
  return createClient({ baseUrl, headers: { Authorization: "Bearer sk-bench-key" } });
}

/** @param {ReturnType<typeof create>} client */
export async function call(client) {
  const body = { model: "gpt-5.5", input: "Why is the sky blue?" };
  const { data } = await client.POST("/v1/responses", { body });
  return data?.output[0]?.content[0]?.text;
}

/** @param {ReturnType<typeof create>} client */
export async function read(client) {
  const params = { path: { task_id: "task_1" } };
  const { data } = await client.GET("/kling/v1/videos/image2video/{task_id}", { params });
  return data?.data.result_url;
}
