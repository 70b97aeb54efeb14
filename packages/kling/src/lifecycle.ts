import { isFields, readLink, readProgress, readSeconds, readStatus, type TaskState, type VideoFile } from "@x/core";
import type { KlingTaskDetailResponse } from "./schema.gen.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Turns any answer about a task into one state. It reads the gateway's task envelope, its short form, its video
 * object and Kling's own envelope: which one comes depends on the gateway's build and on the channel a task runs on.
 */
export function readKlingTask(answer: Fields): TaskState<KlingTaskDetailResponse> {
  const task = isFields(answer["data"]) ? answer["data"] : answer;
  const vendor = vendorTask(task);
  const status = readStatus(task["status"] ?? task["task_status"]);
  const progress = readProgress(task["progress"]);
  const videos = status === "succeeded" ? readVideos(task, vendor) : [];
  const isWithoutVideo = status === "failed" || status === "cancelled" || status === "expired";
  return {
    status,
    ...(progress !== undefined && { progress: status === "succeeded" ? 1 : progress }),
    videos,
    ...(isWithoutVideo && { error: readFailure(task, vendor) }),
    raw: answer as KlingTaskDetailResponse,
  };
}

/** Kling's own task: the answer itself, or what the gateway's envelope keeps of it in `data.data`. */
function vendorTask(task: Fields): Fields {
  const kept = isFields(task["data"]) ? task["data"] : undefined;
  return isFields(kept?.["data"]) ? kept["data"] : task;
}

/** The gateway's own link first: `result_url` repeats the reason of a failure, so it counts only as a link. */
function readVideos(task: Fields, vendor: Fields): VideoFile[] {
  const files = members(vendor["task_result"], "videos");
  const first = files[0] ?? {};
  const metadata = isFields(task["metadata"]) ? task["metadata"] : {};
  const url = readLink(task["result_url"]) ?? readLink(task["url"]) ?? readLink(metadata["url"]) ?? readLink(first["url"]);
  const durationSeconds = readSeconds(first["duration"]) ?? readSeconds(task["seconds"]) ?? readSeconds(metadata["duration"]);
  const others = files.slice(1).flatMap((file) => describe(readLink(file["url"]), file, readSeconds(file["duration"])));
  return [...describe(url, first, durationSeconds), ...others];
}

function describe(url: string | undefined, file: Fields, durationSeconds: number | undefined): VideoFile[] {
  const watermarkUrl = readLink(file["watermark_url"]);
  return url ? [{ url, ...(watermarkUrl && { watermarkUrl }), ...(durationSeconds && { durationSeconds }) }] : [];
}

function readFailure(task: Fields, vendor: Fields): { message: string; code?: string } {
  const error = isFields(task["error"]) ? task["error"] : {};
  const message = [task["fail_reason"], task["task_status_msg"], vendor["task_status_msg"], error["message"], task["error"]].find(
    (text) => typeof text === "string" && text !== "",
  );
  const { code } = error;
  const hasCode = (typeof code === "string" && code !== "") || typeof code === "number";
  return { message: (message as string | undefined) ?? "", ...(hasCode && { code: String(code) }) };
}

function members(value: unknown, name: string): Fields[] {
  const list = isFields(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isFields) : [];
}
