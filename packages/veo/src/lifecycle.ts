import {
  isFields,
  readInlineFile,
  readLink,
  type Fields,
  type TaskFailure,
  type TaskProtocol,
  type TaskState,
  type TaskStatus,
  type VideoFile,
} from "@x/core";
import type { VeoFetchOperationResponse } from "./schema.gen.js";

/** What the answers of Veo mean. */
export const protocol: TaskProtocol<VeoFetchOperationResponse> = {
  readTaskId,
  readTask: readVeoTask,
};

/** Finds the operation's name in a create answer. An id in its place is better than to lose what was paid for. */
export function readTaskId({ name, task_id, id }: Fields): unknown {
  return name || task_id || id;
}

/**
 * Turns an operation into a state. Nothing but `done` ends it: an error without it is about the look, and not about the
 * operation. There is no progress.
 */
export function readVeoTask(answer: Fields): TaskState<VeoFetchOperationResponse> {
  const response = members(answer["response"]);
  // Google's public API has the same one level deeper.
  const made = { ...response, ...members(response["generateVideoResponse"]) };
  const isDone = answer["done"] === true;
  const refusal = isDone ? readError(answer["error"]) : undefined;
  const videos = isDone && !refusal ? readVideos(made) : [];
  const error = refusal ?? (isDone && videos.length === 0 ? readFilter(made) : undefined);
  const status = error ? endOf(error.code) : isDone ? "succeeded" : "running";
  return {
    status,
    progress: status === "succeeded" ? 1 : undefined,
    videos,
    error,
    raw: answer,
  };
}

/** Reads a `google.rpc.Status`; undefined when it says nothing. */
function readError(error: unknown): TaskFailure | undefined {
  const { code, status, message: text } = members(error);
  const message = [text, error].find(isText) ?? "";
  const known = [code, status].find((each) => each && typeof each !== "object");
  if (!known && !message) return undefined;
  return {
    message,
    code: known ? `${known}` : undefined,
    // Google adds support codes where its rules for content were broken, and only there.
    moderated: /support codes?\W+\d/i.test(message) || undefined,
  };
}

/** Why Google's filter held back every video; undefined when it did not. */
function readFilter(made: Fields): TaskFailure | undefined {
  const { raiMediaFilteredCount: count, raiMediaFilteredReasons: reasons } = made;
  const texts = list(reasons).filter(isText);
  if (texts.length === 0 && (typeof count === "object" || !(Number(count) > 0))) return undefined;
  // Google asks no money for these. That the gateway gives it back is not known: to it, the operation succeeded.
  return { message: [...new Set(texts)].join(" "), moderated: true, billed: "unknown" };
}

/** The codes of `google.rpc` for what did not fail: CANCELLED and DEADLINE_EXCEEDED. */
function endOf(code: string | undefined): TaskStatus {
  if (code === "1" || code === "CANCELLED") return "cancelled";
  return code === "4" || code === "DEADLINE_EXCEEDED" ? "expired" : "failed";
}

function readVideos({ videos, generatedSamples }: Fields): VideoFile[] {
  const samples = list(generatedSamples).map((sample) => members(sample)["video"]);
  return [...list(videos), ...samples].filter(isFields).flatMap((video) => readVideo(video) ?? []);
}

/** The file itself before any address: it is here, and an address may take a key that only Google's customers have. */
function readVideo(video: Fields): VideoFile | undefined {
  const type = [video["mimeType"], video["encoding"]].find(isVideoType);
  const url = [video["uri"], video["url"], video["gcsUri"]].map(readAddress).find(Boolean);
  return (
    readInlineFile(video, "bytesBase64Encoded", type) ??
    readInlineFile(video, "encodedVideo", type) ??
    (url ? { url } : undefined)
  );
}

function readAddress(value: unknown): string | undefined {
  return readLink(value) ?? (isText(value) && /^gs:\/\/\S+$/.test(value) ? value : undefined);
}

function isVideoType(value: unknown): value is string {
  return isText(value) && /^video\/[\w.+-]+$/.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What came over the wire may be anything: of what is no object, every member is undefined. */
function members(value: unknown): Fields {
  return Object(value) as Fields;
}
