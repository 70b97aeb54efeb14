import { smoke } from "./smoke.js";

// A worker has no environment variables of a process: key and address are bindings.
const worker = {
  async fetch(_request, { TIKHUB_API_KEY: apiKey, TIKHUB_BASE_URL: baseUrl }) {
    try {
      return Response.json(await smoke({ client: { apiKey, baseUrl } }));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};

export default worker;
