import { join } from "node:path";
import { GatewayError, TaskFailedError, type TaskHandle, type VideoTask } from "@x/kling";
import { createFileStore, readMedia, save } from "@x/kling/node";
import { type DemoArguments, shortPath } from "./arguments.js";
import { type DemoGateway, openGateway, type Purchase } from "./gateway.js";
import { fileName, readHandle } from "./handle.js";
import { catchInterrupt, type Interrupt } from "./interrupt.js";
import { checkPlaces } from "./places.js";
import { createProgressView } from "./progress.js";
import { providerOf } from "./providers.js";
import { reportError, reportUnfinished, reportVideo } from "./report.js";

/** A task to go on with, or a picture to make one of. */
type Job = { readonly handle: TaskHandle } | { readonly handle?: never; readonly image: File };

const onItsWay =
  "The paid request is on its way: waiting for its answer. Ctrl-C again gives it up.";

/** Makes a video, or goes on with one. Resolves to the exit code. */
export async function makeVideo(asked: DemoArguments): Promise<number> {
  const store = createFileStore(join(asked.folder, "tasks"));
  const job: Job =
    asked.resume === undefined
      ? { image: await readMedia(asked.image) }
      : { handle: await readHandle(asked.resume, store) };
  // A task is gone on with where it was made.
  const demo = job.handle ? { ...asked, provider: providerOf(job.handle) } : asked;
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
  let task: VideoTask | undefined;
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

function describe({ image, provider: { what } }: DemoArguments): Purchase {
  return { what, from: shortPath(image) };
}

function resume({ maker, name }: DemoGateway, handle: TaskHandle): VideoTask {
  const task = maker.resume(handle);
  console.log(`Going on with ${handle.taskId}, at ${name}.\n`);
  return task;
}

async function create(
  demo: DemoArguments,
  gateway: DemoGateway,
  image: File,
  { paying }: Interrupt,
): Promise<VideoTask> {
  console.log(
    `${demo.provider.title} makes a video of ${shortPath(demo.image)}, at ${gateway.name}.`,
  );
  console.log("Ctrl-C ends the waiting, not the task.\n");
  return gateway.maker.make({ prompt: demo.prompt, image }, paying);
}

/** Waits for the video, saves it, and says so. */
async function finish(
  demo: DemoArguments,
  gateway: DemoGateway,
  task: VideoTask,
  { waiting: signal }: Interrupt,
): Promise<void> {
  const { handle, requestId } = task;
  await gateway.keep(handle);
  const progress = createProgressView();
  try {
    const video = await task.result({ signal, onState: progress.onState });
    const path = demo.out ?? join(demo.folder, `${fileName(handle)}.mp4`);
    const saved = await save(video, path, { signal, onProgress: progress.onDownload });
    progress.stop("saved");
    reportVideo(saved, video, requestId ?? video.requestId, await gateway.charged(video));
    await gateway.leave(handle);
  } finally {
    progress.stop();
  }
}
