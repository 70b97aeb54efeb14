// Generated from spec/seedance by `pnpm generate`: change it there, not here.

import {
  asTask,
  encodeMedia,
  gif,
  jpeg,
  mp4,
  mpeg,
  png,
  wav,
  webp,
  type CallOptions,
  type CreateTaskOptions,
  type Operation,
  type VideoTask,
} from "@x/core";
import { protocol } from "./lifecycle.js";
import type { SeedanceTaskInput, SeedanceTaskResponse } from "./schema.gen.js";

// The other methods that a client may have.
export { recover, resume, wire } from "@x/core";

/** The operations of the spec by name. */
export type SeedanceOperationId =
  | "createVideo"
  | "getTask";

/** Read a task. */
export const getTask: Operation<"getTask"> = {
  id: "getTask",
  method: "GET",
  path: "/seedance/v3/contents/generations/tasks/{task_id}",
};

/** Make a video. */
export const createVideo: Operation<"createVideo"> = {
  id: "createVideo",
  method: "POST",
  path: "/seedance/v3/contents/generations/tasks",
  paid: "task",
  body: {
    required: ["model", "content"],
    fields: {
      model: { length: [1, Infinity] },
      resolution: { length: [1, Infinity] },
      ratio: { length: [1, Infinity] },
      duration: { range: [-1, 30] },
      frames: { range: [29, 289] },
      seed: { range: [-1, 4294967295] },
      output_format: { length: [1, Infinity] },
      omni_reference_task_type: { length: [1, Infinity] },
      service_tier: { length: [1, Infinity] },
      execution_expires_after: { range: [3600, 259200] },
      priority: { range: [0, 9] },
      safety_identifier: { length: [0, 64] },
    },
  },
  encode: encodeMedia,
  media: {
    "content[].image_url.url": {
      types: [
        jpeg,
        png,
        webp,
        { type: "image/bmp" },
        { type: "image/tiff" },
        gif,
        { type: "image/heic" },
        { type: "image/heif" },
      ],
      maxBytes: 31457280,
      form: "data-url",
    },
    "content[].video_url.url": {
      types: [mp4, { type: "video/quicktime" }],
      maxBytes: 209715200,
      form: "url",
    },
    "content[].audio_url.url": { types: [wav, mpeg], maxBytes: 15728640, form: "data-url" },
  },
  bind: asTask,
  poll: { protocol, operation: getTask, id: "task_id" },
};

/** All operations of the spec. */
export const operations: readonly Operation<SeedanceOperationId>[] = [
  createVideo,
  getTask,
];

/** The operations of the spec as methods. */
export interface SeedanceOperations {
  /**
   * Make a video
   *
   * Creates a task that makes a video from a text and, if given, pictures, videos and sounds. Resolution, shape,
   * length and sound can be set. The call is charged when it is accepted; sending it again makes a second video.
   * There is no idempotency key.
   *
   * `POST /seedance/v3/contents/generations/tasks`
   *
   * Docs: "Seedance video generation" (page 419974982e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  createVideo(
    input: SeedanceTaskInput,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<SeedanceTaskResponse>>;

  /**
   * Read a task
   *
   * Reads a task made by `createVideo`: where it stands, and the video's address once it has succeeded. Reading is
   * free. Reading more often than about every 10 to 15 seconds shows nothing new. The vendor keeps the record of a
   * task for 7 days and the file for 24 hours.
   *
   * `GET /seedance/v3/contents/generations/tasks/{task_id}`
   *
   * Docs: "Retrieve Seedance task" (page 419974983e0) on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the create path with the task's id, as
   * at the vendor; the answers are those of the vendor and of the gateway software.
   */
  getTask(
    input: {
      /**
       * The task's id, as the create answer gave it in `id`: `cgt-…` from the vendor, `task_` and 32 letters and
       * digits from the gateway. A task is visible to the account that made it and to no other.
       *
       * Source: inferred.
       */
      task_id: string;
    },
    options?: CallOptions,
  ): Promise<SeedanceTaskResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/seedance@1.0.0";
