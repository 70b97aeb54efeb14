import { GatewayError, type TaskHandle, type Video } from "@x/kling";
import type { SavedVideo } from "@x/kling/node";
import { type DemoArguments, shortPath } from "./arguments.js";
import type { DemoGateway } from "./gateway.js";
import { quote } from "./quote.js";

/** Says where the video is, and what there is to say about it. */
export function reportVideo(
  saved: SavedVideo,
  video: Video,
  requestId: string | undefined,
  charged: string,
): void {
  console.log(`
The video is ${shortPath(saved.path)}
  size        ${saved.sizeBytes} bytes
  length      ${video.durationSeconds === undefined ? "not told" : `${video.durationSeconds} seconds`}
  request id  ${requestId ?? "not told"}
  charged     ${charged}`);
}

/** Says how to go on with a task that was paid for, and whose video is not saved. */
export function reportUnfinished(
  demo: DemoArguments,
  gateway: DemoGateway,
  handle: TaskHandle,
): void {
  console.log(`
The task goes on without this program. Its handle:

${JSON.stringify(handle)}

Go on with it ${gateway.patience}:

${resumeCommand(demo, gateway, handle)}`);
}

/** An error as one line, without a stack. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const requestId =
    GatewayError.is(error) && error.requestId ? ` (request id ${error.requestId})` : "";
  console.error(`${message}${requestId}`.replaceAll(/\s*\n\s*/g, " "));
}

/** The command to type, with what this run was given. A handle has quotes that Windows' shells lose; its id has none. */
function resumeCommand(
  { out, folder }: DemoArguments,
  { options }: DemoGateway,
  handle: TaskHandle,
): string {
  const task = process.platform === "win32" ? handle.taskId : JSON.stringify(handle);
  const isUsualFolder = shortPath(folder) === "out";
  const words = [
    ...options,
    ...(out === undefined ? [] : ["--out", shortPath(out)]),
    ...(isUsualFolder ? [] : ["--folder", shortPath(folder)]),
    "--resume",
    task,
  ];
  return `npm run demo -- ${words.map(quote).join(" ")}`;
}
