import type { Sandbox } from "@x/sandbox";

/** The true files of all tasks that have succeeded, read while nothing goes wrong. */
export async function finishedFiles({
  faults,
  tasks,
  baseUrl,
  apiKey,
  fetch,
}: Sandbox): Promise<readonly Uint8Array[]> {
  faults.clear();
  const headers = { Authorization: `Bearer ${apiKey}` };
  const files: Uint8Array[] = [];
  for (const { id, status } of tasks.all) {
    if (status !== "SUCCESS") continue;
    const answer = await fetch(`${baseUrl}/kling/v1/videos/text2video/${id}`, { headers });
    const { data } = (await answer.json()) as { data: { result_url?: string } };
    if (data.result_url === undefined) continue;
    files.push(new Uint8Array(await (await fetch(data.result_url)).arrayBuffer()));
  }
  return files;
}
