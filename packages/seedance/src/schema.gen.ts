// Generated from spec/seedance by `pnpm generate`: change it there, not here.

import type { MediaInput } from "@x/core";

/**
 * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
 * checked by one layer, the task by another.
 *
 * Source: the gateway's software.
 */
export type ErrorBody = GatewayErrorBody | TaskErrorBody;

/**
 * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
 * with the body of the task layer, so read both.
 *
 * Source: the gateway's software.
 */
export type GatewayErrorBody = {
  /** What went wrong. */
  error: {
    /**
     * A sentence for a person, in English or Chinese whatever was asked for. Decide by the status and `code`, never
     * by these words.
     */
    message?: string;
    /** Who speaks, for example the gateway or the vendor. */
    type?: "new_api_error" | "new_api_panic" | "invalid_request_error" | "server_error" | "upstream_error" | (string & {});
    /** The request field that is wrong, or an empty text. Absent on errors of the key and of the model choice. */
    param?: string | null;
    /**
     * The error code, and the member to decide by. Often an empty text; a number or null when it comes from a
     * vendor.
     */
    code?: "access_denied" | "bad_response_body" | "bad_response_status_code" | "convert_request_failed" | "do_request_failed" | "insufficient_user_quota" | "invalid_request" | "model_not_found" | "model_price_error" | "pre_consume_token_quota_failed" | "read_request_body_failed" | "sensitive_words_detected" | "system_cpu_overloaded" | (string & {}) | number | null;
  };
};

/**
 * A sound to refer to. For 2.x models; alone, without a picture or a video, only for models of 2.5.
 *
 * Source: the upstream API.
 */
export type SeedanceAudioContent = {
  /** Says that this part is a sound. */
  type: "audio_url";
  /** Where the sound is. */
  audio_url: {
    /**
     * An https address, a `data:` URL or `asset://<id>`. WAV or MP3 of at most 15 MB; each clip 2 to 30 seconds, and
     * in all at most 30 seconds for models of 2.5 and 15 for 2.0.
     */
    url: string;
  };
  /** What the sound is for. */
  role?: "reference_audio" | (string & {});
};

/**
 * A sound to refer to. For 2.x models; alone, without a picture or a video, only for models of 2.5.
 *
 * Source: the upstream API.
 */
export type SeedanceAudioContentInput = {
  /** Says that this part is a sound. */
  type: "audio_url";
  /** Where the sound is. */
  audio_url: {
    /**
     * An https address, a `data:` URL or `asset://<id>`. WAV or MP3 of at most 15 MB; each clip 2 to 30 seconds, and
     * in all at most 30 seconds for models of 2.5 and 15 for 2.0.
     */
    url: MediaInput;
  };
  /** What the sound is for. */
  role?: "reference_audio" | (string & {});
};

/**
 * One part of what a video starts from; `type` says which.
 *
 * Source: the gateway's docs.
 */
export type SeedanceContent =
  | SeedanceTextContent
  | SeedanceImageContent
  | SeedanceVideoContent
  | SeedanceAudioContent
  | SeedanceDraftContent;

/**
 * One part of what a video starts from; `type` says which.
 *
 * Source: the gateway's docs.
 */
export type SeedanceContentInput =
  | SeedanceTextContent
  | SeedanceImageContentInput
  | SeedanceVideoContentInput
  | SeedanceAudioContentInput
  | SeedanceDraftContent;

/**
 * A draft that is made in full. For models of 1.5 pro and 2.5.
 *
 * Source: the upstream API.
 */
export type SeedanceDraftContent = {
  /** Says that this part is a draft. */
  type: "draft_task";
  /** The task that made the draft. */
  draft_task: {
    /** The id of the task. It is the vendor's, `cgt-…`; whether the gateway translates its own is not known. */
    id: string;
  };
};

/**
 * A picture the video starts from, ends with or refers to.
 *
 * Source: the upstream API.
 */
export type SeedanceImageContent = {
  /** Says that this part is a picture. */
  type: "image_url";
  /** Where the picture is. */
  image_url: {
    /**
     * An https address, a `data:image/<format>;base64,…` URL with the format in small letters, or `asset://<id>`.
     * JPEG, PNG, WebP, BMP, TIFF or GIF, from 1.5 pro on also HEIC and HEIF; under 30 MB, each side 300 to 6000
     * pixels, width 0.4 to 2.5 times the height. Faces of real people are refused by 2.x models, unless they come as
     * an approved asset.
     */
    url: string;
  };
  /** What the picture is for. A single picture without it is the first frame; with two frames both need it. */
  role?: "first_frame" | "last_frame" | "reference_image" | (string & {});
};

/**
 * A picture the video starts from, ends with or refers to.
 *
 * Source: the upstream API.
 */
export type SeedanceImageContentInput = {
  /** Says that this part is a picture. */
  type: "image_url";
  /** Where the picture is. */
  image_url: {
    /**
     * An https address, a `data:image/<format>;base64,…` URL with the format in small letters, or `asset://<id>`.
     * JPEG, PNG, WebP, BMP, TIFF or GIF, from 1.5 pro on also HEIC and HEIF; under 30 MB, each side 300 to 6000
     * pixels, width 0.4 to 2.5 times the height. Faces of real people are refused by 2.x models, unless they come as
     * an approved asset.
     */
    url: MediaInput;
  };
  /** What the picture is for. A single picture without it is the first frame; with two frames both need it. */
  role?: "first_frame" | "last_frame" | "reference_image" | (string & {});
};

/**
 * What a finished task made. The addresses are signed and work for 24 hours.
 *
 * Source: the upstream API.
 */
export type SeedanceTaskContent = {
  /** The video file's address. Files of 2.5 models can be downloaded 100 times at most. */
  video_url?: string;
  /** The address of the last frame as a picture, if `return_last_frame` was asked for. */
  last_frame_url?: string;
  /** The address of a further file, where there is one. */
  file_url?: string;
};

/**
 * The answer to a create call: the task exists and is paid for. The video comes later; read the task until it
 * has ended. The vendor answers with the id alone, the gateway software with a video object; this type holds the
 * members of both.
 *
 * Source: the upstream API.
 */
export type SeedanceTaskCreateResponse = {
  /** The task's id. Success means that it is there. */
  id: string;
  /** The name that was sent under this name. */
  safety_identifier?: string;
  /**
   * The same id again, in the video object.
   *
   * Source: the gateway's software.
   */
  task_id?: string;
  /**
   * The kind of thing this is, in the video object.
   *
   * Source: the gateway's software.
   */
  object?: "video" | (string & {});
  /**
   * The model as it was asked for, in the video object.
   *
   * Source: the gateway's software.
   */
  model?: string;
  /**
   * Where the task stands, in the video object: an empty text or `queued`, depending on the build. Both mean that
   * it waits.
   *
   * Source: the gateway's software.
   */
  status?: "" | "queued" | (string & {});
  /**
   * How far the task is, in percent, in the video object; 0 at the start.
   *
   * Source: the gateway's software.
   */
  progress?: number;
  /**
   * When the task was made, in Unix seconds, in the video object.
   *
   * Source: the gateway's software.
   */
  created_at?: number;
};

/**
 * Why a task failed.
 *
 * Source: the upstream API.
 */
export type SeedanceTaskError = {
  /** The error code, and the member to decide by. May carry a detail after a dot. */
  code?: "OutputVideoSensitiveContentDetected" | "OutputVideoSensitiveContentDetected.PolicyViolation" | "OutputAudioSensitiveContentDetected" | "OutputAudioSensitiveContentDetected.PolicyViolation" | "InvalidParameter.TaskTypeConstraint" | "InvalidParameter.TaskTypeMismatch" | "InternalServiceError" | (string & {}) | number | null;
  /** The reason, for a person. */
  message?: string | null;
};

/**
 * What a video is made from. Fields that are not listed may be sent as well. The vendor refuses a wrong value of
 * a field here, and ignores a wrong value of the older flags inside the text (`--ratio 16:9`).
 *
 * Source: the gateway's docs.
 */
export type SeedanceTaskInput = {
  /**
   * Which Seedance model makes the video. The docs show `doubao-seedance-1-5-pro-251215`. Names that begin with
   * `doubao-` are from ByteDance's Chinese platform, the others from its international one, which retired
   * `seedance-1-5-pro-251215` on 2026-11-11; which of them the gateway serves is not known.
   */
  model: "doubao-seedance-1-5-pro-251215" | "doubao-seedance-2-5-260628" | "doubao-seedance-2-0-260128" | "doubao-seedance-2-0-fast-260128" | "doubao-seedance-2-0-mini-260615" | "doubao-seedance-1-0-pro-250528" | "doubao-seedance-1-0-pro-fast-251015" | "dreamina-seedance-2-5-260628" | "dreamina-seedance-2-0-260128" | "dreamina-seedance-2-0-fast-260128" | "dreamina-seedance-2-0-mini-260615" | "seedance-1-5-pro-251215" | "seedance-1-0-pro-250528" | "seedance-1-0-pro-fast-251015" | (string & {});
  /**
   * The text and what else the video starts from. There are three ways that exclude each other: one picture as the
   * first frame; two pictures as first and last frame, each with its `role`; or references, whose `role` begins
   * with `reference_`. Models of version 2.5 take up to 30 pictures, 10 videos and 10 sounds, those of 2.0 up to
   * 9, 3 and 3.
   */
  content: SeedanceContentInput[];
  /**
   * How fine the picture is. Default `720p`, for 1.0 models `1080p`. Models of 2.5 go up to `1080p`, 2.0 up to
   * `4k`, its fast and mini models up to `720p`. The docs say that it can be set and do not show its name.
   *
   * Source: the upstream API.
   */
  resolution?: "480p" | "720p" | "1080p" | "4k" | (string & {});
  /**
   * Width to height of the video. Default `adaptive`, which follows the first picture; for 1.0 models from a text
   * `16:9`, as they do not know `adaptive`. Models of 2.5 take nothing but `adaptive` with frames and when they
   * edit or extend.
   */
  ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | (string & {});
  /**
   * How long the video is, in whole seconds; -1 lets the model decide. Default 5, for models of 2.5 -1. Models of
   * 2.5 take 4 to 30, 2.0 take 4 to 15, 1.5 take 4 to 12, and 1.0 take 2 to 12 and no -1.
   */
  duration?: number;
  /**
   * How long the video is, as the number of its frames: 25 + 4n, from 29 to 289, at 24 frames per second. Wins
   * over `duration`. For 1.0 models only.
   *
   * Source: the upstream API.
   */
  frames?: number;
  /**
   * The seed, an identifier and no quantity: -1 (the default) for any, else up to 2147483647, on an older page
   * 4294967295. Listed for 1.x models.
   *
   * Source: the upstream API.
   */
  seed?: number;
  /**
   * Whether the camera stands still. Default false. For 1.x models.
   *
   * Source: the upstream API.
   * @default false
   */
  camera_fixed?: boolean;
  /**
   * Whether the video has a watermark. Default false.
   * @default false
   */
  watermark?: boolean;
  /**
   * Whether the video has sound. Default true. For models of 1.5 and 2.x. The docs say that sound can be set and
   * do not show the name.
   *
   * Source: the upstream API.
   * @default true
   */
  generate_audio?: boolean;
  /**
   * Whether the last frame is handed over as a picture too, to start the next video from. Default false.
   *
   * Source: the upstream API.
   * @default false
   */
  return_last_frame?: boolean;
  /**
   * Whether this is a draft in 480p, to be made in full later from a `draft_task`. Default false. For models of
   * 1.5 and 2.5.
   *
   * Source: the upstream API.
   * @default false
   */
  draft?: boolean;
  /**
   * The container of the file: `mp4` or `mov`. Default `mp4`. For models of 2.5.
   *
   * Source: the upstream API.
   * @default "mp4"
   */
  output_format?: "mp4" | "mov" | (string & {});
  /**
   * What is done with the references. Default `auto`. `edit` needs a `duration` of -1 and the `ratio` `adaptive`.
   * For models of 2.5.
   *
   * Source: the upstream API.
   * @default "auto"
   */
  omni_reference_task_type?: "auto" | "reference" | "edit" | "extend" | (string & {});
  /**
   * How soon the video is made: `flex` costs half and waits for spare capacity. Default `default`. No `flex` for
   * 2.x models.
   *
   * Source: the upstream API.
   * @default "default"
   */
  service_tier?: "default" | "flex" | (string & {});
  /**
   * After how many seconds an unfinished task expires, from 3600 to 259200. Default 172800, which is 48 hours.
   *
   * Source: the upstream API.
   * @default 172800
   */
  execution_expires_after?: number;
  /**
   * The task's priority, on a scale from 0 to 9. Default 0. For 2.x models.
   *
   * Source: the upstream API.
   * @default 0
   */
  priority?: number;
  /**
   * An address the vendor calls with the task at each change. The call is not signed and carries the vendor's own
   * task id, and whether the gateway passes this field on is not confirmed: poll the task as well.
   *
   * Source: the upstream API.
   */
  callback_url?: string;
  /**
   * A name for the person behind the request, in at most 64 characters.
   *
   * Source: the upstream API.
   */
  safety_identifier?: string;
  /**
   * What the model may use on its own. For 2.x models.
   *
   * Source: the upstream API.
   */
  tools?: {
    /** Which tool it is. */
    type: "web_search" | (string & {});
  }[];
};

/**
 * A task inside the gateway's envelope. Two forms are known, and this type holds the members of both: the
 * gateway's record with the vendor's task in `data`, and a short form. Every member may be absent or empty.
 *
 * Source: the gateway's software.
 */
export type SeedanceTaskRecord = {
  /** The task's id, the one the create call gave. */
  task_id?: string;
  /**
   * Where the task stands, in capitals in the record and in small letters in the short form. `SUCCESS`,
   * `succeeded`, `FAILURE` and `failed` are ends; every other word, an empty text too, means that it goes on.
   */
  status?: "NOT_START" | "SUBMITTED" | "QUEUED" | "IN_PROGRESS" | "SUCCESS" | "FAILURE" | "UNKNOWN" | "queued" | "processing" | "succeeded" | "failed" | (string & {});
  /** How far the task is, in percent with the sign, for example `50%`. Coarse. */
  progress?: string | number;
  /**
   * The video file's address, **only when `status` is `SUCCESS`**. On failure it repeats `fail_reason`; check that
   * it begins with http.
   */
  result_url?: string;
  /** Why the task failed, in the vendor's words; possibly empty or Chinese. */
  fail_reason?: string;
  /** When the task was handed to the vendor, in Unix seconds. */
  submit_time?: number;
  /** When work on it began, in Unix seconds; 0 before. */
  start_time?: number;
  /** When it ended, in Unix seconds; 0 before. */
  finish_time?: number;
  /** When the task was made, in Unix seconds. */
  created_at?: number;
  /** When it last changed, in Unix seconds. */
  updated_at?: number;
  /** The gateway's database identifier of the record. Not the task's id. */
  id?: number | string;
  /** The kind of channel that serves the task, as a number in text; `45` and `54` are Seedance. */
  platform?: string;
  /** What was asked for. */
  action?: "generate" | "textGenerate" | "firstTailGenerate" | "referenceGenerate" | "remixGenerate" | (string & {});
  /** What the task was charged, in the gateway's own quota units. */
  quota?: number;
  /** Identifier of the account. */
  user_id?: number;
  /** The price group of the account. */
  group?: string;
  /** Identifier of the channel that served the task. */
  channel_id?: number;
  /** The gateway's notes on the request. */
  properties?: {
    /** The input as noted, often empty. */
    input?: string;
    /** The model's name at the vendor. */
    upstream_model_name?: string;
    /** The model's name as asked for. */
    origin_model_name?: string;
  } | null;
  /**
   * The vendor's last answer as it came: its task, with the file at `content.video_url`. Before the first look at
   * the vendor it is the answer to the create call.
   */
  data?: SeedanceTaskResponse | null;
  /** The video file's address, in the short form; an empty text until it is done. */
  url?: string;
  /** The container of the file, in the short form, for example `mp4`. */
  format?: string;
  /** Facts about the file, in the short form; most often null. */
  metadata?: VideoFileFacts | null;
  /** Why the task failed, in the short form. */
  error?: SeedanceTaskError | (string | null);
};

/**
 * What a video is made from. Fields that are not listed may be sent as well. The vendor refuses a wrong value of
 * a field here, and ignores a wrong value of the older flags inside the text (`--ratio 16:9`).
 *
 * Source: the gateway's docs.
 */
export type SeedanceTaskRequest = {
  /**
   * Which Seedance model makes the video. The docs show `doubao-seedance-1-5-pro-251215`. Names that begin with
   * `doubao-` are from ByteDance's Chinese platform, the others from its international one, which retired
   * `seedance-1-5-pro-251215` on 2026-11-11; which of them the gateway serves is not known.
   */
  model: "doubao-seedance-1-5-pro-251215" | "doubao-seedance-2-5-260628" | "doubao-seedance-2-0-260128" | "doubao-seedance-2-0-fast-260128" | "doubao-seedance-2-0-mini-260615" | "doubao-seedance-1-0-pro-250528" | "doubao-seedance-1-0-pro-fast-251015" | "dreamina-seedance-2-5-260628" | "dreamina-seedance-2-0-260128" | "dreamina-seedance-2-0-fast-260128" | "dreamina-seedance-2-0-mini-260615" | "seedance-1-5-pro-251215" | "seedance-1-0-pro-250528" | "seedance-1-0-pro-fast-251015" | (string & {});
  /**
   * The text and what else the video starts from. There are three ways that exclude each other: one picture as the
   * first frame; two pictures as first and last frame, each with its `role`; or references, whose `role` begins
   * with `reference_`. Models of version 2.5 take up to 30 pictures, 10 videos and 10 sounds, those of 2.0 up to
   * 9, 3 and 3.
   */
  content: SeedanceContent[];
  /**
   * How fine the picture is. Default `720p`, for 1.0 models `1080p`. Models of 2.5 go up to `1080p`, 2.0 up to
   * `4k`, its fast and mini models up to `720p`. The docs say that it can be set and do not show its name.
   *
   * Source: the upstream API.
   */
  resolution?: "480p" | "720p" | "1080p" | "4k" | (string & {});
  /**
   * Width to height of the video. Default `adaptive`, which follows the first picture; for 1.0 models from a text
   * `16:9`, as they do not know `adaptive`. Models of 2.5 take nothing but `adaptive` with frames and when they
   * edit or extend.
   */
  ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "21:9" | "adaptive" | (string & {});
  /**
   * How long the video is, in whole seconds; -1 lets the model decide. Default 5, for models of 2.5 -1. Models of
   * 2.5 take 4 to 30, 2.0 take 4 to 15, 1.5 take 4 to 12, and 1.0 take 2 to 12 and no -1.
   */
  duration?: number;
  /**
   * How long the video is, as the number of its frames: 25 + 4n, from 29 to 289, at 24 frames per second. Wins
   * over `duration`. For 1.0 models only.
   *
   * Source: the upstream API.
   */
  frames?: number;
  /**
   * The seed, an identifier and no quantity: -1 (the default) for any, else up to 2147483647, on an older page
   * 4294967295. Listed for 1.x models.
   *
   * Source: the upstream API.
   */
  seed?: number;
  /**
   * Whether the camera stands still. Default false. For 1.x models.
   *
   * Source: the upstream API.
   * @default false
   */
  camera_fixed?: boolean;
  /**
   * Whether the video has a watermark. Default false.
   * @default false
   */
  watermark?: boolean;
  /**
   * Whether the video has sound. Default true. For models of 1.5 and 2.x. The docs say that sound can be set and
   * do not show the name.
   *
   * Source: the upstream API.
   * @default true
   */
  generate_audio?: boolean;
  /**
   * Whether the last frame is handed over as a picture too, to start the next video from. Default false.
   *
   * Source: the upstream API.
   * @default false
   */
  return_last_frame?: boolean;
  /**
   * Whether this is a draft in 480p, to be made in full later from a `draft_task`. Default false. For models of
   * 1.5 and 2.5.
   *
   * Source: the upstream API.
   * @default false
   */
  draft?: boolean;
  /**
   * The container of the file: `mp4` or `mov`. Default `mp4`. For models of 2.5.
   *
   * Source: the upstream API.
   * @default "mp4"
   */
  output_format?: "mp4" | "mov" | (string & {});
  /**
   * What is done with the references. Default `auto`. `edit` needs a `duration` of -1 and the `ratio` `adaptive`.
   * For models of 2.5.
   *
   * Source: the upstream API.
   * @default "auto"
   */
  omni_reference_task_type?: "auto" | "reference" | "edit" | "extend" | (string & {});
  /**
   * How soon the video is made: `flex` costs half and waits for spare capacity. Default `default`. No `flex` for
   * 2.x models.
   *
   * Source: the upstream API.
   * @default "default"
   */
  service_tier?: "default" | "flex" | (string & {});
  /**
   * After how many seconds an unfinished task expires, from 3600 to 259200. Default 172800, which is 48 hours.
   *
   * Source: the upstream API.
   * @default 172800
   */
  execution_expires_after?: number;
  /**
   * The task's priority, on a scale from 0 to 9. Default 0. For 2.x models.
   *
   * Source: the upstream API.
   * @default 0
   */
  priority?: number;
  /**
   * An address the vendor calls with the task at each change. The call is not signed and carries the vendor's own
   * task id, and whether the gateway passes this field on is not confirmed: poll the task as well.
   *
   * Source: the upstream API.
   */
  callback_url?: string;
  /**
   * A name for the person behind the request, in at most 64 characters.
   *
   * Source: the upstream API.
   */
  safety_identifier?: string;
  /**
   * What the model may use on its own. For 2.x models.
   *
   * Source: the upstream API.
   */
  tools?: {
    /** Which tool it is. */
    type: "web_search" | (string & {});
  }[];
};

/**
 * The answer to a read call. Several forms are known, and this type holds the members of them all: the vendor's
 * own task, the gateway's video object, and the gateway's envelope with the task in `data`. Every member may be
 * absent, null or empty.
 *
 * Source: the upstream API.
 */
export type SeedanceTaskResponse = {
  /** The task's id, in the vendor's task and the video object. */
  id?: string;
  /** The model that makes the video. */
  model?: string;
  /**
   * Where the task stands. `succeeded`, `failed`, `cancelled` and `expired` are ends in the vendor's task,
   * `completed` and `failed` in the video object. Every other word, an empty text and `unknown` too, means that it
   * goes on. The docs name `succeeded`.
   *
   * Source: the gateway's docs.
   */
  status?: "" | "unknown" | "queued" | "running" | "in_progress" | "succeeded" | "completed" | "failed" | "cancelled" | "expired" | (string & {});
  /** What the task made, in the vendor's task once it has succeeded. */
  content?: SeedanceTaskContent | null;
  /** What the task used, in the vendor's task once it has succeeded. */
  usage?: SeedanceTaskUsage | null;
  /** Why the task failed, else null or absent. */
  error?: SeedanceTaskError | (string | null);
  /** When the task was made, in Unix seconds. */
  created_at?: number;
  /** When it last changed, in Unix seconds, in the vendor's task. */
  updated_at?: number;
  /** The seed the video was made from, an identifier and no quantity. */
  seed?: number;
  /** How fine the picture is, for example `1080p`. */
  resolution?: string;
  /** Width to height of the video, for example `16:9`; may be one that cannot be asked for. */
  ratio?: string;
  /** How long the video is, in seconds, unless `frames` says it. */
  duration?: number | string;
  /** How long the video is, as the number of its frames. */
  frames?: number;
  /** How fast the video runs, in frames per second; 24. */
  framespersecond?: number;
  /** Whether the video has sound. */
  generate_audio?: boolean;
  /** The container of the file, for example `mp4`. */
  output_format?: string;
  /** Whether the video is a draft. */
  draft?: boolean;
  /** The id of the draft this video was made from. */
  draft_task_id?: string;
  /** How soon the video is made, for example `default`. */
  service_tier?: string;
  /** After how many seconds the unfinished task expires. */
  execution_expires_after?: number;
  /** The task's priority, on a scale from 0 to 9. */
  priority?: number;
  /** The name that was sent under this name. */
  safety_identifier?: string;
  /** The text as the model rewrote it. */
  revised_prompt?: string;
  /** A setting the vendor reports under this name. */
  subdivisionlevel?: string;
  /** The container of the file, as the vendor reports it under this name. */
  fileformat?: string;
  /** The tools the model may use. */
  tools?: Record<string, unknown>[];
  /**
   * The task's id again, in the video object.
   *
   * Source: the gateway's software.
   */
  task_id?: string;
  /**
   * The kind of thing this is, in the video object.
   *
   * Source: the gateway's software.
   */
  object?: "video" | (string & {});
  /**
   * How far the task is, in percent, in the video object: 10 waiting, 50 running, 100 at the end. The vendor's
   * task has no such member.
   *
   * Source: the gateway's software.
   */
  progress?: number | string;
  /**
   * When the task last changed, also while it runs, in Unix seconds, in the video object. No sign that it has
   * ended.
   *
   * Source: the gateway's software.
   */
  completed_at?: number;
  /**
   * When the file goes away, in Unix seconds, in the video object, if the vendor says so.
   *
   * Source: the gateway's software.
   */
  expires_at?: number;
  /**
   * How long the video is, in seconds, in the video object.
   *
   * Source: the gateway's software.
   */
  seconds?: string | number;
  /**
   * Width and height of the video in pixels, in the video object, for example `1280x720`.
   *
   * Source: the gateway's software.
   */
  size?: string;
  /**
   * Facts about the file, in the video object. Its `url` is the file's address, an empty text until the task has
   * succeeded.
   *
   * Source: the gateway's software.
   */
  metadata?: VideoFileFacts | null;
  /**
   * Whether the read worked, in the envelope, where the code is `success`. It does not say whether the task did.
   *
   * Source: the gateway's software.
   */
  code?: "success" | (string & {}) | number;
  /**
   * What went wrong with the read, in the envelope; else an empty text.
   *
   * Source: the gateway's software.
   */
  message?: string;
  /**
   * The task, in the envelope. Null when the gateway has nothing to say.
   *
   * Source: the gateway's software.
   */
  data?: SeedanceTaskRecord | null;
};

/**
 * What a task used. A video has about width times height times 24 times seconds, divided by 1024, tokens.
 *
 * Source: the upstream API.
 */
export type SeedanceTaskUsage = {
  /** The number of tokens of the video. */
  completion_tokens?: number;
  /** The number of tokens in all. */
  total_tokens?: number;
  /** How often the model used a tool. */
  tool_usage?: {
    /** The number of searches. */
    web_search?: number;
  } | null;
};

/**
 * What the video shows.
 *
 * Source: the gateway's docs.
 */
export type SeedanceTextContent = {
  /** Says that this part is a text. */
  type: "text";
  /**
   * What the video shows, in about 500 Chinese characters or 1000 English words. Names references by their order,
   * as in "Image 1" or `@Image1`.
   */
  text: string;
};

/**
 * A video to refer to, edit or extend. For 2.x models.
 *
 * Source: the upstream API.
 */
export type SeedanceVideoContent = {
  /** Says that this part is a video. */
  type: "video_url";
  /** Where the video is. */
  video_url: {
    /**
     * An https address or `asset://<id>`. MP4 or MOV of at most 200 MB (50 MB on an older page), 24 to 60 frames per
     * second; each clip 2 to 30 seconds, and in all at most 30 seconds for models of 2.5 and 15 for 2.0.
     */
    url: string;
  };
  /** What the video is for. */
  role?: "reference_video" | (string & {});
};

/**
 * A video to refer to, edit or extend. For 2.x models.
 *
 * Source: the upstream API.
 */
export type SeedanceVideoContentInput = {
  /** Says that this part is a video. */
  type: "video_url";
  /** Where the video is. */
  video_url: {
    /**
     * An https address or `asset://<id>`. MP4 or MOV of at most 200 MB (50 MB on an older page), 24 to 60 frames per
     * second; each clip 2 to 30 seconds, and in all at most 30 seconds for models of 2.5 and 15 for 2.0.
     */
    url: MediaInput;
  };
  /** What the video is for. */
  role?: "reference_video" | (string & {});
};

/**
 * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
 * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
 *
 * Source: the gateway's software.
 */
export type TaskErrorBody = {
  /**
   * The error code, and the member to decide by. A text from the gateway; a whole number where a vendor's own
   * answer comes through.
   */
  code: "task_not_exist" | "invalid_request" | "invalid_json" | "invalid_seconds" | "invalid_size" | "missing_model" | "invalid_multipart_form" | "channel_not_found" | "task_channel_disable" | "insufficient_user_quota" | "pre_consume_token_quota_failed" | "model_price_error" | "invalid_api_platform" | "task_failed" | "fail_to_fetch_task" | "do_request_failed" | "unmarshal_response_failed" | "unmarshal_response_body_failed" | "invalid_response" | "get_channel_failed" | "read_request_body_failed" | (string & {}) | number;
  /**
   * What happened, for a person. With `fail_to_fetch_task` it is the vendor's whole answer as text, often JSON
   * inside a string.
   */
  message?: string;
  /** Nothing of use, usually null. */
  data?: unknown;
};

/**
 * Facts about a finished file, in the gateway's own forms. Every member may be absent or empty.
 *
 * Source: the gateway's software.
 */
export type VideoFileFacts = {
  /** The video file's address; an empty text until it is done, and on failure perhaps the reason instead. */
  url?: string | null;
  /** How long the video is, in seconds. */
  duration?: number | string | null;
  /** How fast the video runs, in frames per second. */
  fps?: number | null;
  /** Width of the video, in pixels. */
  width?: number | null;
  /** Height of the video, in pixels. */
  height?: number | null;
  /** The seed the video was made from, an identifier and no quantity. */
  seed?: number | null;
};

/** The operations by path and method. */
export interface paths {
  "/seedance/v3/contents/generations/tasks": {
    post: operations["createVideo"];
  };
  "/seedance/v3/contents/generations/tasks/{task_id}": {
    get: operations["getTask"];
  };
}

/** What each operation takes and answers. */
export interface operations {
  createVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SeedanceTaskRequest;
      };
    };
    responses: {
      /**
       * The task was created and is paid for.
       *
       * Source: inferred. The page's answer could not be read; the vendor answers with an id, the gateway software
       * with a video object that has one.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SeedanceTaskCreateResponse;
        };
      };
      400: components["responses"]["TaskRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ModelUnknown"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The task's id, as the create answer gave it in `id`: `cgt-…` from the vendor, `task_` and 32 letters and
         * digits from the gateway. A task is visible to the account that made it and to no other.
         *
         * Source: inferred. The docs do not show the parameter's name; this is the one of the other video routes.
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The task as it stands. A task that has failed is a 200 as well.
       *
       * Source: inferred. The page's answer could not be read; the forms are those of the vendor and of the gateway
       * software.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SeedanceTaskResponse;
        };
      };
      400: components["responses"]["TaskNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["VendorTaskNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
}

/** What operations share, by kind and name. */
export interface components {
  schemas: {
    ErrorBody: ErrorBody;
    GatewayErrorBody: GatewayErrorBody;
    SeedanceAudioContent: SeedanceAudioContent;
    SeedanceAudioContentInput: SeedanceAudioContentInput;
    SeedanceContent: SeedanceContent;
    SeedanceContentInput: SeedanceContentInput;
    SeedanceDraftContent: SeedanceDraftContent;
    SeedanceImageContent: SeedanceImageContent;
    SeedanceImageContentInput: SeedanceImageContentInput;
    SeedanceTaskContent: SeedanceTaskContent;
    SeedanceTaskCreateResponse: SeedanceTaskCreateResponse;
    SeedanceTaskError: SeedanceTaskError;
    SeedanceTaskInput: SeedanceTaskInput;
    SeedanceTaskRecord: SeedanceTaskRecord;
    SeedanceTaskRequest: SeedanceTaskRequest;
    SeedanceTaskResponse: SeedanceTaskResponse;
    SeedanceTaskUsage: SeedanceTaskUsage;
    SeedanceTextContent: SeedanceTextContent;
    SeedanceVideoContent: SeedanceVideoContent;
    SeedanceVideoContentInput: SeedanceVideoContentInput;
    TaskErrorBody: TaskErrorBody;
    VideoFileFacts: VideoFileFacts;
  };
  responses: {
    /**
     * Content Too Large: the body is over the gateway's limit, 128 MB as a rule. A JSON body that is too large may
     * get 400 instead, and a proxy in front may allow less.
     *
     * Source: the gateway's software.
     */
    ContentTooLarge: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Forbidden: the key is good, yet this call is not allowed. The balance is too low, or the key may not use this
     * model or this network address. There is no 402.
     *
     * Source: the gateway's software.
     */
    Forbidden: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Internal Server Error: the gateway or the vendor failed. Read `code` before trying again: `invalid_request`,
     * `sensitive_words_detected`, `convert_request_failed` and `model_price_error` blame the request and do not
     * heal.
     *
     * Source: the gateway's docs.
     */
    InternalServerError: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Not Found: the vendor has no such model, or it is not open to the gateway. No task was made.
     *
     * Source: the gateway's software.
     */
    ModelUnknown: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Service Unavailable: no channel serves this model. `model_not_found` also means that the model name is
     * unknown; it does not heal by trying again soon.
     *
     * Source: the gateway's software.
     */
    ServiceUnavailable: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Bad Request: there is no such task for this key. The gateway answers 400 here, never 404.
     *
     * Source: the gateway's software.
     */
    TaskNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Bad Request: the request is wrong, or the vendor refused it. No task was made.
     *
     * Source: the gateway's software.
     */
    TaskRefused: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Too Many Requests: wait, then try again. **The body may be empty**, and there is no `Retry-After` header:
     * choose the pause yourself.
     *
     * Source: the gateway's software.
     */
    TooManyRequests: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Unauthorized: the key is missing, wrong, disabled, expired or used up. One message covers all of these.
     *
     * Source: the gateway's docs.
     */
    Unauthorized: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /**
     * Not Found: the vendor has no record of this task, for example after 7 days. The gateway's own answer to an id
     * it does not know is 400.
     *
     * Source: the upstream API.
     */
    VendorTaskNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  headers: {
    /**
     * The version of the gateway software that answered. Useful in a bug report, because some answers differ between
     * versions.
     *
     * Source: the gateway's software.
     */
    GatewayVersion: string;
    /**
     * The multipliers the gateway applied to the price of this task, as the text of a JSON object, for example
     * `{"seconds":4,"size":1}`; `{}` when there are none.
     *
     * Source: the gateway's software.
     */
    PriceRatios: string;
    /**
     * The gateway's number for this call. Quote it when asking the gateway's support; bodies of the task layer do
     * not repeat it, and a request id sent by the caller is ignored.
     *
     * Source: the gateway's software.
     */
    RequestId: string;
  };
}
