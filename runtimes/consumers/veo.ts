import {
  createVeoClient,
  GatewayError,
  openVideo,
  type TaskHandle,
  WaitTimeoutError,
} from "@x/veo";
import { createFileStore, readMedia, save } from "@x/veo/node";

const client = createVeoClient({ apiKey: "sk-types", store: createFileStore("tasks") });

/** A task, waited for, taken up again, and its file saved. */
export async function makeVideo(prompt: string): Promise<TaskHandle> {
  const task = await client.generateVideo({
    model: "veo-3.1-generate-001",
    instances: [{ prompt }],
  });
  for await (const { status, progress } of task) console.log(status, progress ?? 0);
  const video = await client.resume(task.handle).result({ timeoutMs: 60_000 });
  const { sizeBytes } = await save(video, "video.mp4");
  console.log(sizeBytes.toFixed(), (await readMedia("picture.png")).size);
  return video.handle;
}

/** A file without a disk: its parts are what a Blob is made of. */
export async function readVideo(handle: TaskHandle): Promise<Blob | undefined> {
  const parts = [];
  try {
    for await (const part of openVideo(await client.resume(handle).result())) parts.push(part);
  } catch (error) {
    if (error instanceof WaitTimeoutError) return undefined;
    if (GatewayError.is(error)) console.error(error.kind, error.billed, error.handle?.taskId);
    throw error;
  }
  return new Blob(parts, { type: "video/mp4" });
}

// @ts-expect-error -- the prompt is missing
export const wrong: unknown = client.generateVideo({ model: "none", model_name: "none" });
