// Generated from spec/kling by `pnpm generate`: change it there, not here.

import {
  asTask,
  encodeMedia,
  jpeg,
  png,
  type CallOptions,
  type CreateTaskOptions,
  type Operation,
  type VideoTask,
} from "@x/core";
import { protocol } from "./lifecycle.js";
import type {
  KlingImage2VideoInput,
  KlingTaskDetailResponse,
  KlingText2VideoRequest,
} from "./schema.gen.js";

// The other methods that a client may have.
export { recover, resume, wire } from "@x/core";

/** The operations of the spec by name. */
export type KlingOperationId =
  | "textToVideo"
  | "getTextToVideo"
  | "imageToVideo"
  | "getImageToVideo";

/** Read a text-to-video task. */
export const getTextToVideo: Operation<"getTextToVideo"> = {
  id: "getTextToVideo",
  method: "GET",
  path: "/kling/v1/videos/text2video/{task_id}",
};

/** Read an image-to-video task. */
export const getImageToVideo: Operation<"getImageToVideo"> = {
  id: "getImageToVideo",
  method: "GET",
  path: "/kling/v1/videos/image2video/{task_id}",
};

/** Make a video from a text. */
export const textToVideo: Operation<"textToVideo"> = {
  id: "textToVideo",
  method: "POST",
  path: "/kling/v1/videos/text2video",
  paid: "task",
  body: {
    required: ["model_name", "prompt"],
    fields: {
      model_name: { length: [1, Infinity] },
      model: { length: [1, Infinity] },
      prompt: { length: [1, 2500] },
      negative_prompt: { length: [0, 2500] },
      duration: { values: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] },
      mode: { values: ["std", "pro", "4k"] },
      sound: { values: ["on", "off"] },
      aspect_ratio: { values: ["16:9", "9:16", "1:1"] },
      cfg_scale: { range: [0, 1] },
    },
  },
  bind: asTask,
  poll: { protocol, operation: getTextToVideo, id: "task_id" },
};

/** Make a video from a picture. */
export const imageToVideo: Operation<"imageToVideo"> = {
  id: "imageToVideo",
  method: "POST",
  path: "/kling/v1/videos/image2video",
  paid: "task",
  body: {
    required: ["model_name", "prompt"],
    requireOneOf: [["image", "image_tail"]],
    fields: {
      model_name: { length: [1, Infinity] },
      model: { length: [1, Infinity] },
      prompt: { length: [1, 2500] },
      negative_prompt: { length: [0, 2500] },
      duration: { values: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] },
      mode: { values: ["std", "pro", "4k"] },
      sound: { values: ["on", "off"] },
      aspect_ratio: { values: ["16:9", "9:16", "1:1"] },
      cfg_scale: { range: [0, 1] },
    },
  },
  encode: encodeMedia,
  media: {
    image: { types: [jpeg, png], maxBytes: 10485760, form: "base64" },
    image_tail: { types: [jpeg, png], maxBytes: 10485760, form: "base64" },
    static_mask: { types: [jpeg, png], maxBytes: 10485760, form: "base64" },
    "dynamic_masks[].mask": { types: [jpeg, png], maxBytes: 10485760, form: "base64" },
  },
  bind: asTask,
  poll: { protocol, operation: getImageToVideo, id: "task_id" },
};

/** All operations of the spec. */
export const operations: readonly Operation<KlingOperationId>[] = [
  textToVideo,
  getTextToVideo,
  imageToVideo,
  getImageToVideo,
];

/** The operations of the spec as methods. */
export interface KlingOperations {
  /**
   * Make a video from a text
   *
   * Creates a task that makes a video from a text. The call is charged in full when it is accepted; sending it
   * again makes a second video. There is no idempotency key.
   *
   * `POST /kling/v1/videos/text2video`
   *
   * Docs: "Kling text-to-video" (page 419974984e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  textToVideo(
    input: KlingText2VideoRequest,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<KlingTaskDetailResponse>>;

  /**
   * Read a text-to-video task
   *
   * Reads a task made by `textToVideo`: where it stands, and the video's address once it has succeeded. Reading is
   * free. Reading more often than about every 15 seconds shows nothing new.
   *
   * `GET /kling/v1/videos/text2video/{task_id}`
   *
   * Docs: "Retrieve Kling text-to-video task" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the create path with the task's id, as
   * the gateway software registers it, and the answers are those of that software.
   */
  getTextToVideo(
    input: {
      /**
       * The task's id, as the create answer gave it: `task_` and 32 letters and digits. A task is visible to the
       * account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      task_id: string;
    },
    options?: CallOptions,
  ): Promise<KlingTaskDetailResponse>;

  /**
   * Make a video from a picture
   *
   * Creates a task that makes a video from a reference picture and a text. The call is charged in full when it is
   * accepted; sending it again makes a second video. There is no idempotency key.
   *
   * `POST /kling/v1/videos/image2video`
   *
   * Docs: "Kling image-to-video" (page 419974986e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  imageToVideo(
    input: KlingImage2VideoInput,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<KlingTaskDetailResponse>>;

  /**
   * Read an image-to-video task
   *
   * Reads a task made by `imageToVideo`: where it stands, and the video's address once it has succeeded. Reading
   * is free. Reading more often than about every 15 seconds shows nothing new.
   *
   * `GET /kling/v1/videos/image2video/{task_id}`
   *
   * Docs: "Retrieve Kling image-to-video task" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the create path with the task's id, as
   * the gateway software registers it, and the answers are those of that software.
   */
  getImageToVideo(
    input: {
      /**
       * The task's id, as the create answer gave it: `task_` and 32 letters and digits. A task is visible to the
       * account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      task_id: string;
    },
    options?: CallOptions,
  ): Promise<KlingTaskDetailResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/kling@1.0.0";
