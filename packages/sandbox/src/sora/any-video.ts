import { klingReading } from "../kling/read-task.js";
import { klingVideo } from "../kling/video-object.js";
import { seedanceReading } from "../seedance/task-reading.js";
import { seedanceVideo } from "../seedance/video-object.js";
import type { SandboxState } from "../state.js";
import { readingOf } from "../tasks/task-reading.js";
import type { Task } from "../tasks/task.js";
import { soraVideo } from "./video-object.js";

/** The video object of a task, whichever provider made it: each has its own oddities. */
export function videoObject(state: SandboxState, task: Task, filesUrl: string): unknown {
  if (task.provider === "kling") return klingVideo(klingReading(state, task, filesUrl));
  if (task.provider === "seedance") return seedanceVideo(seedanceReading(state, task, filesUrl));
  return soraVideo(state, readingOf(state, task));
}
