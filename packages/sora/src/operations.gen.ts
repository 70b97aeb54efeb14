// Generated from spec/sora by `pnpm generate`: change it there, not here.

import {
  asFile,
  asPages,
  asTask,
  encodeFormForFiles,
  jpeg,
  png,
  webp,
  type CallOptions,
  type CreateTaskOptions,
  type FileStream,
  type Operation,
  type Pages,
  type VideoTask,
} from "@x/core";
import { protocol } from "./lifecycle.js";
import type {
  VideoCreateInput,
  VideoDeleteResponse,
  VideoListResponse,
  VideoRemixRequest,
  VideoResponse,
} from "./schema.gen.js";

// The other methods that a client may have.
export { recover, resume, wire } from "@x/core";

/** The operations of the spec by name. */
export type SoraOperationId =
  | "listVideos"
  | "createVideo"
  | "getVideo"
  | "deleteVideo"
  | "downloadVideo"
  | "remixVideo";

/** Read a video's state. */
export const getVideo: Operation<"getVideo"> = {
  id: "getVideo",
  method: "GET",
  path: "/v1/videos/{video_id}",
};

/** List your videos. */
export const listVideos: Operation<"listVideos"> = {
  id: "listVideos",
  method: "GET",
  path: "/v1/videos",
  query: ["limit", "order", "after"],
  bind: asPages,
  pages: { items: "data", cursor: "after", next: "last_id", more: "has_more" },
};

/** Make a video. */
export const createVideo: Operation<"createVideo"> = {
  id: "createVideo",
  method: "POST",
  path: "/v1/videos",
  paid: "task",
  body: {
    required: ["model", "prompt"],
    fields: { model: { length: [1, Infinity] }, prompt: { length: [1, 32000] } },
  },
  encode: encodeFormForFiles,
  media: { input_reference: { types: [jpeg, png, webp], maxBytes: 134217728, form: "data-url" } },
  bind: asTask,
  poll: {
    protocol,
    operation: getVideo,
    id: "video_id",
    content: { id: "downloadVideo", method: "GET", path: "/v1/videos/{video_id}/content" },
  },
};

/** Delete a video. */
export const deleteVideo: Operation<"deleteVideo"> = {
  id: "deleteVideo",
  method: "DELETE",
  path: "/v1/videos/{video_id}",
};

/** Download a video's file. */
export const downloadVideo: Operation<"downloadVideo"> = {
  id: "downloadVideo",
  method: "GET",
  path: "/v1/videos/{video_id}/content",
  answer: "file",
  bind: asFile,
};

/** Make a variation of a video. */
export const remixVideo: Operation<"remixVideo"> = {
  id: "remixVideo",
  method: "POST",
  path: "/v1/videos/{video_id}/remix",
  paid: "task",
  body: { required: ["prompt"], fields: { prompt: { length: [1, 32000] } } },
  bind: asTask,
  poll: {
    protocol,
    operation: getVideo,
    id: "video_id",
    content: { id: "downloadVideo", method: "GET", path: "/v1/videos/{video_id}/content" },
  },
};

/** All operations of the spec. */
export const operations: readonly Operation<SoraOperationId>[] = [
  listVideos,
  createVideo,
  getVideo,
  deleteVideo,
  downloadVideo,
  remixVideo,
];

/** The operations of the spec as methods. */
export interface SoraOperations {
  /**
   * List your videos
   *
   * Lists the videos of the account, page by page: ask again with `after` set to `last_id` while `has_more` is
   * true. Listing is free. Unmodified gateway software has no such route and answers 404.
   *
   * `GET /v1/videos`
   *
   * Docs: "List Sora videos" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path, the parameters and the answer are those
   * of the vendor.
   */
  listVideos(
    input?: {
      /**
       * The largest number of videos on a page, 0 to 100.
       *
       * Source: the upstream API.
       */
      limit?: number;
      /**
       * The order by time of creation: `asc` oldest first, `desc` newest first.
       *
       * Source: the upstream API.
       */
      order?: "asc" | "desc";
      /**
       * The id of the last video of the page before; the page begins after it.
       *
       * Source: the upstream API.
       */
      after?: string;
    },
    options?: CallOptions,
  ): Pages<VideoListResponse, VideoResponse>;

  /**
   * Make a video
   *
   * Creates a video from a text and, if given, a picture that becomes its first frame. The call is charged in full
   * when it is accepted; sending it again makes a second video. There is no idempotency key. Send JSON, or
   * `multipart/form-data` to hand over the picture as a file. OpenAI shut its Sora models down on 2026-09-24; the
   * gateway's docs still list this call.
   *
   * `POST /v1/videos`
   *
   * Docs: "Sora video generation" (page 411630954e0) on https://ai-docs.tikhub.io.
   * Source: the gateway's docs.
   */
  createVideo(
    input: VideoCreateInput,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<VideoResponse>>;

  /**
   * Read a video's state
   *
   * Reads a video made by `createVideo` or `remixVideo`: where it stands and why it failed. Reading is free.
   * Reading more often than about every 15 seconds shows nothing new. The file itself comes from `downloadVideo`.
   * Videos of other vendors that were made through the gateway are found here too, in the same form with small
   * differences.
   *
   * `GET /v1/videos/{video_id}`
   *
   * Docs: "Get Sora video status" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
   * gateway software, and the answers are those of that software.
   */
  getVideo(
    input: {
      /**
       * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
       * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      video_id: string;
    },
    options?: CallOptions,
  ): Promise<VideoResponse>;

  /**
   * Delete a video
   *
   * Deletes a video and its file for good. The vendor deletes only videos that are completed or failed. Deleting
   * is free and gives no money back. Unmodified gateway software has no such route and answers 404.
   *
   * `DELETE /v1/videos/{video_id}`
   *
   * Docs: "Delete Sora video" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path and the answer are those of the vendor.
   */
  deleteVideo(
    input: {
      /**
       * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
       * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      video_id: string;
    },
    options?: CallOptions,
  ): Promise<VideoDeleteResponse>;

  /**
   * Download a video's file
   *
   * Downloads the file of a completed video: MP4 bytes, passed through from the vendor. **The gateway cuts the
   * download after 60 seconds**, so compare `Content-Length` with what arrived. There is no `Range`, so a cut
   * download begins anew, and no HEAD. The vendor's own `variant` parameter (thumbnail, spritesheet) is not passed
   * on. As a rule the vendor keeps the file for about an hour, until `expires_at`.
   *
   * `GET /v1/videos/{video_id}/content`
   *
   * Docs: "Download Sora video content" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
   * gateway software, and the answers are those of that software.
   */
  downloadVideo(
    input: {
      /**
       * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
       * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      video_id: string;
    },
    options?: CallOptions,
  ): Promise<FileStream>;

  /**
   * Make a variation of a video
   *
   * Creates a new video from a completed one and a text that says what changes. Model, length and size are those
   * of the original. The call is charged in full when it is accepted; sending it again makes a second video. There
   * is no idempotency key. On unmodified gateway software the vendor is asked with the gateway's id, which it does
   * not know, and the answer is its 404.
   *
   * `POST /v1/videos/{video_id}/remix`
   *
   * Docs: "Remix Sora video" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
   * gateway software, and the answers are those of that software.
   */
  remixVideo(
    input: {
      /**
       * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
       * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
       *
       * Source: the gateway's software.
       */
      video_id: string;
    } & VideoRemixRequest,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<VideoResponse>>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/sora@1.0.0";
