import { type AskedVideo, askedSeconds } from "../files/asked-video.js";
import type { Task } from "../tasks/task.js";

type Input = Readonly<Record<string, unknown>>;

const SHAPES: Readonly<Record<string, AskedVideo["shape"]>> = {
  "720x1280": "9:16",
  "1280x720": "16:9",
  "1024x1792": "4:7",
  "1792x1024": "7:4",
};

const DEFAULT_SIZE = "720x1280";

/** The sizes only the larger models make. */
const PRO_SIZES = new Set(["1024x1792", "1792x1024"]);

/** Width and height as they were asked for. */
export function sizeOf(input: Input): string {
  return String(input["size"] ?? DEFAULT_SIZE);
}

/** The length as it was asked for: a text. */
export function secondsTextOf(input: Input): string {
  return String(input["seconds"] ?? "4");
}

/** Whether the gateway lets this size through to the model. */
export function takesSize(model: string, size: string): boolean {
  return Object.hasOwn(SHAPES, size) && (model.includes("pro") || !PRO_SIZES.has(size));
}

/** What a request to Sora asks for. */
export function askedVideo(input: Input): AskedVideo {
  return {
    shape: SHAPES[sizeOf(input)] ?? "9:16",
    seconds: askedSeconds(secondsTextOf(input), 4),
    prompt: String(input["prompt"] ?? ""),
    count: 1,
  };
}

/** The request that says how long and large a video is: a remix has none of its own, but its original's. */
export function sourceOf(task: Task): Input {
  return task.original === undefined ? task.input : sourceOf(task.original);
}
