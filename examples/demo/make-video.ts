import { join } from "node:path";
import {
  GatewayError,
  type KlingTaskDetailResponse,
  TaskFailedError,
  type TaskHandle,
  type VideoTask,
} from "@x/kling";
import { createFileStore, readMedia, save } from "@x/kling/node";
import { type DemoArguments, shortPath } from "./arguments.js";
import { type DemoGateway, openGateway, type Purchase } from "./gateway.js";
import { readHandle } from "./handle.js";
import { catchInterrupt, type Interrupt } from "./interrupt.js";
import { checkPlaces } from "./places.js";
import { createProgressView } from "./progress.js";
import { reportError, reportUnfinished, reportVideo } from "./report.js";

type Task = VideoTask<KlingTaskDetailResponse>;

/** A task to go on with, or a picture to make one of. */
type Job =
  | { readonly handle: TaskHandle }
  | { readonly handle?: never; readonly image: Uint8Array<ArrayBuffer> };

const onItsWay =
  "The paid request is on its way: waiting for its answer. Ctrl-C again gives it up.";

const model = { model_name: "kling-v3", mode: "std", duration: "5" } as const;

/** Makes a video, or goes on with one. Resolves to the exit code. */
export async function makeVideo(demo: DemoArguments): Promise<number> {
  const store = createFileStore(join(demo.folder, "tasks"));
  const job: Job =
    demo.resume === undefined
      ? { image: await readMedia(demo.image) }
      : { handle: await readHandle(demo.resume, store) };
  await checkPlaces(demo, job.handle);
  const gateway = await openGateway(demo, store, job.handle);
  if (!job.handle && !(await gateway.announce(describe(demo)))) {
    console.log("Nothing was sent, and nothing spent.");
    return 0;
  }
  return work(demo, gateway, job);
}

/** Does the work, and sees to it that whatever goes wrong a task that was paid for is not lost. */
async function work(demo: DemoArguments, gateway: DemoGateway, job: Job): Promise<number> {
  let task: Task | undefined;
  const interrupt = catchInterrupt(() => {
    if (!task) console.log(`\n${onItsWay}`); // the terminal has put ^C on this line
  });
  try {
    task = job.handle
      ? resume(gateway, job.handle)
      : await create(demo, gateway, job.image, interrupt);
    await finish(demo, gateway, task, interrupt);
    return 0;
  } catch (error) {
    // Without a task the error may still have its handle: when it was made, and then its record could not be written.
    const handle = task?.handle ?? (GatewayError.is(error) ? error.handle : undefined);
    if (!handle || error instanceof TaskFailedError) {
      await gateway.leave(handle);
      throw error;
    }
    const { aborted } = interrupt.waiting;
    if (!aborted) reportError(error);
    reportUnfinished(demo, gateway, handle);
    return aborted ? 130 : 1;
  }
}

function describe({ image }: DemoArguments): Purchase {
  const { model_name, mode, duration } = model;
  return {
    what: `one video of ${duration} seconds with ${model_name}, mode ${mode}`,
    from: shortPath(image),
  };
}

function resume({ kling, name }: DemoGateway, handle: TaskHandle): Task {
  const task = kling.resume(handle);
  console.log(`Going on with ${handle.taskId}, at ${name}.\n`);
  return task;
}

async function create(
  demo: DemoArguments,
  gateway: DemoGateway,
  image: Uint8Array<ArrayBuffer>,
  { paying }: Interrupt,
): Promise<Task> {
  console.log(`Kling makes a video of ${shortPath(demo.image)}, at ${gateway.name}.`);
  console.log("Ctrl-C ends the waiting, not the task.\n");
  const input = { ...model, prompt: demo.prompt, image };
  return gateway.kling.imageToVideo(input, { signal: paying });
}

/** Waits for the video, saves it, and says so. */
async function finish(
  demo: DemoArguments,
  gateway: DemoGateway,
  task: Task,
  { waiting: signal }: Interrupt,
): Promise<void> {
  const { handle, requestId } = task;
  await gateway.keep(handle);
  const progress = createProgressView();
  try {
    const video = await task.result({ signal, onState: progress.onState });
    const path = demo.out ?? join(demo.folder, `${handle.taskId}.mp4`);
    const saved = await save(video, path, { signal, onProgress: progress.onDownload });
    progress.stop("saved");
    reportVideo(saved, video, requestId ?? video.requestId, await gateway.charged(video));
    await gateway.leave(handle);
  } finally {
    progress.stop();
  }
}
