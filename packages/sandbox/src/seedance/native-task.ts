import type { TaskStatus } from "../tasks/life-cycle.js";
import { type TaskReading, statusMember, toSeconds } from "../tasks/task-reading.js";
import { failureCodeOf } from "./failure.js";
import { type Settings, settingsOf } from "./settings.js";

/** The vendor's own words for a task that has not failed. */
const WORDS: Readonly<Record<Exclude<TaskStatus, "FAILURE">, string>> = {
  NOT_START: "queued",
  SUBMITTED: "queued",
  QUEUED: "queued",
  IN_PROGRESS: "running",
  SUCCESS: "succeeded",
};

/** The vendor expires an unfinished task after two days unless told. */
const EXPIRES_AFTER_SECONDS = 172_800;

/** The vendor's own task. What was really made stands in it once it has succeeded. */
export function nativeTask(reading: TaskReading): unknown {
  const { task, stage, failReason } = reading;
  const { input } = task;
  const code = failureCodeOf(reading);
  const identifier = input["safety_identifier"];
  return {
    id: task.vendorId,
    model: task.model,
    ...statusMember("status", reading, wordOf(reading)),
    ...(code === undefined ? {} : { error: { code, message: failReason } }),
    ...(stage.status === "SUCCESS" ? resultOf(reading) : {}),
    created_at: toSeconds(task.createdAtMs),
    updated_at: toSeconds(stage.sinceMs),
    service_tier: input["service_tier"] ?? "default",
    execution_expires_after: input["execution_expires_after"] ?? EXPIRES_AFTER_SECONDS,
    ...(identifier === undefined ? {} : { safety_identifier: identifier }),
  };
}

function wordOf({ task, stage }: TaskReading): string {
  if (stage.status !== "FAILURE") return WORDS[stage.status];
  const { failure } = task.fate;
  return failure === "cancelled" || failure === "expired" ? failure : "failed";
}

function resultOf({ task, link }: TaskReading): Readonly<Record<string, unknown>> {
  const { input } = task;
  const settings = settingsOf(task.model, input);
  const { resolution, ratio, seconds, frames, seed } = settings;
  const tokens = tokensOf(settings);
  return {
    content: link === undefined ? {} : { video_url: link },
    usage: { completion_tokens: tokens, total_tokens: tokens },
    seed,
    resolution,
    ratio,
    ...(frames === undefined ? { duration: seconds } : { frames }),
    framespersecond: 24,
    generate_audio: input["generate_audio"] ?? true,
    draft: input["draft"] ?? false,
  };
}

/** The short side of a picture, in pixels. */
const SHORT_SIDES: Readonly<Record<string, number>> = {
  "480p": 480,
  "720p": 720,
  "1080p": 1080,
  "4k": 2160,
};

/** The vendor's rule: width × height × 24 × seconds / 1024. */
function tokensOf({ resolution, ratio, seconds }: Settings): number {
  const [first = 16, second = 9] = ratio.split(":").map(Number);
  const short = SHORT_SIDES[resolution] ?? 720;
  const long = (short * Math.max(first, second)) / Math.min(first, second);
  return Math.round((short * long * 24 * seconds) / 1024);
}
