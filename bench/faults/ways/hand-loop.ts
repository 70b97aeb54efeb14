import type { TaskTarget, TaskWay } from "../task-way.js";

const TRIES = 3;
const POLL_INTERVAL_MS = 5_000;

/** What is written by hand often: three tries of each request, a loop until the last status, and the file in one piece. */
export const handLoop: TaskWay = {
  name: "a typical loop by hand",
  async makeVideo(target) {
    const { baseUrl, apiKey } = target;
    const headers = { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" };
    const address = `${baseUrl}/kling/v1/videos/text2video`;
    const created = await fetchJson(target, address, {
      method: "POST",
      headers,
      body: JSON.stringify({ model: "kling-v3", model_name: "kling-v3", prompt: "A paper boat" }),
    });
    for (;;) {
      await sleep(target, POLL_INTERVAL_MS);
      const { data } = await fetchJson(target, `${address}/${created.task_id}`, { headers });
      if (data.status === "FAILURE") throw new Error(data.fail_reason);
      if (data.status !== "SUCCESS") continue;
      const file = await fetchAgain(target, data.result_url);
      return new Uint8Array(await file.arrayBuffer());
    }
  },
};

async function fetchJson(target: TaskTarget, url: string, init: RequestInit): Promise<any> {
  return (await fetchAgain(target, url, init)).json();
}

async function fetchAgain(
  target: TaskTarget,
  url: string,
  init: RequestInit = {},
): Promise<Response> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      const response = await target.fetch(url, init);
      if (response.ok) return response;
      throw new Error(`${url} answered ${response.status}`);
    } catch (error) {
      if (left === 0) throw error;
      await sleep(target, 1_000);
    }
  }
}

function sleep({ clock }: TaskTarget, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.setTimeout(resolve, ms));
}
