// Generated from spec/kling by `pnpm generate`: change it there, not here.

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
 * A movement of the camera: a ready-made one by its name, or `simple` with one axis in `config`.
 *
 * Source: the upstream API.
 */
export type KlingCameraControl = {
  /** The movement. `simple` needs `config`; the others take none. */
  type: "simple" | "down_back" | "forward_up" | "right_turn_forward" | "left_turn_forward" | (string & {});
  /** The axis of a `simple` movement. Exactly one member is not 0. */
  config?: {
    /** Movement along the horizontal axis, on a scale from -10 to 10. */
    horizontal?: number;
    /** Movement along the vertical axis, on a scale from -10 to 10. */
    vertical?: number;
    /** Turn of the camera that Kling calls pan; its pages disagree on which axis that is. On a scale from -10 to 10. */
    pan?: number;
    /** Turn of the camera that Kling calls tilt; its pages disagree on which axis that is. On a scale from -10 to 10. */
    tilt?: number;
    /** Roll around the line of sight, on a scale from -10 to 10. */
    roll?: number;
    /**
     * Focal length: negative narrows the view, positive widens it (some pages say the opposite). On a scale from -10
     * to 10.
     */
    zoom?: number;
  };
};

/**
 * One part of the picture that moves, and the path it takes.
 *
 * Source: the upstream API.
 */
export type KlingDynamicMask = {
  /**
   * The moving part, painted by the motion brush: a URL, or base64 without a `data:` prefix, in the size of
   * `static_mask`.
   */
  mask: string;
  /** The path, as 2 to 77 points for a video of 5 seconds. */
  trajectories: {
    /** Distance from the left edge, in pixels. */
    x: number;
    /** Distance from the lower edge, in pixels. */
    y: number;
  }[];
};

/**
 * One part of the picture that moves, and the path it takes.
 *
 * Source: the upstream API.
 */
export type KlingDynamicMaskInput = {
  /**
   * The moving part, painted by the motion brush: a URL, or base64 without a `data:` prefix, in the size of
   * `static_mask`.
   */
  mask: MediaInput;
  /** The path, as 2 to 77 points for a video of 5 seconds. */
  trajectories: {
    /** Distance from the left edge, in pixels. */
    x: number;
    /** Distance from the lower edge, in pixels. */
    y: number;
  }[];
};

/**
 * An element (a person, a thing) of the Kling library.
 *
 * Source: the upstream API.
 */
export type KlingElement = {
  /** The element's id, an identifier and no quantity. */
  element_id: number;
};

/**
 * Facts about a finished file. Every member may be absent.
 *
 * Source: the gateway's software.
 */
export type KlingFileFacts = {
  /** The video file's address, in the video object of `/v1/videos` when it is done. */
  url?: string;
  /** How long the video is, in seconds. */
  duration?: number | string;
  /** How fast the video runs, in frames per second. */
  fps?: number;
  /** Width of the video, in pixels. */
  width?: number;
  /** Height of the video, in pixels. */
  height?: number;
  /** The seed the video was made from, an identifier and no quantity. */
  seed?: number;
};

/**
 * What an image-to-video task is made from. At least one of `image` and `image_tail` is needed. Fields that are
 * not listed may be sent as well.
 *
 * Source: the gateway's docs.
 */
export type KlingImage2VideoInput = {
  /**
   * Which Kling model makes the video; `kling-v3` is the newest. Required here because the gateway reads the model
   * before anything else, and because Kling's own default, `kling-v1`, is retired. On 2026-09-15 Kling retired
   * `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1` and `kling-v2-1-master`; the gateway's
   * docs still list four of them and never listed `kling-v1-5` and `kling-v2-1`.
   */
  model_name: "kling-v1" | "kling-v1-6" | "kling-v2-master" | "kling-v2-1-master" | "kling-v2-5-turbo" | "kling-v2-6" | "kling-v3" | "kling-v1-5" | "kling-v2-1" | (string & {});
  /**
   * The gateway's own name for `model_name`. The client sends both with the same value, because builds of the
   * gateway differ in the one they read; Kling itself ignores it.
   *
   * Source: the gateway's software.
   */
  model?: string;
  /**
   * What the video shows, starting from the picture, in at most 2500 characters. Required also with a picture: the
   * gateway refuses a blank prompt. With `multi_shot` and `shot_type: customize` Kling ignores it and the shots'
   * own prompts count: send a short summary of them. May name `<<<voice_1>>>`, `<<<element_1>>>` or
   * `<<<image_1>>>`.
   */
  prompt: string;
  /**
   * The first frame of the video: a URL, or the file itself in base64 without a `data:` prefix. JPEG or PNG, at
   * most 10 MB, each side at least 300 pixels, shape between 1:2.5 and 2.5:1. Needed unless `image_tail` is given.
   * The docs show a URL; base64 is from Kling's own reference.
   */
  image?: MediaInput;
  /**
   * The last frame of the video: a URL, or the file itself in base64 without a `data:` prefix, within the limits
   * of `image`. For `kling-v3`, and with `mode: pro` for `kling-v2-6` and `kling-v2-5-turbo`. Excludes
   * `camera_control`, `static_mask` and `dynamic_masks`.
   *
   * Source: the upstream API.
   */
  image_tail?: MediaInput;
  /**
   * What the video must not show, in at most 2500 characters.
   *
   * Source: the upstream API.
   */
  negative_prompt?: string;
  /**
   * How long the video is, in seconds, as a text: `"5"`, not 5. Default `"5"`. `kling-v3` takes 3 to 15;
   * `kling-v2-6` and `kling-v2-5-turbo` take 5 and 10 (Kling's list of abilities says 3 to 10 for `kling-v2-6`,
   * its request page 5 and 10); older models took 5 and 10.
   * @default "5"
   */
  duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
  /**
   * The quality: `std` is 720p, `pro` is 1080p, `4k` is for `kling-v3` only. Default `std`. The price per second
   * grows with it.
   * @default "std"
   */
  mode?: "std" | "pro" | "4k";
  /**
   * Whether the video has sound: `on` or `off`. Default `off`. For `kling-v2-6` and later; `kling-v2-6` also needs
   * `mode: pro`. Must be `on` with `voice_list`.
   *
   * Source: the upstream API.
   * @default "off"
   */
  sound?: "on" | "off";
  /**
   * Width to height of the video: `16:9`, `9:16` or `1:1`. The gateway's docs show it here; Kling's own
   * image-to-video has no such field and takes the shape of the picture.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How closely the video keeps to the prompt, as a share from 0 (free) to 1 (strict). Default 0.5. Only the
   * retired v1 models (`kling-v1`, `kling-v1-5`, `kling-v1-6`) take it.
   *
   * Source: the upstream API.
   * @default 0.5
   */
  cfg_scale?: number;
  /**
   * How the camera moves. Only the retired `kling-v1` takes it. Excludes `image_tail`, `static_mask` and
   * `dynamic_masks`.
   *
   * Source: the upstream API.
   */
  camera_control?: KlingCameraControl;
  /**
   * The part of the picture that stays still, painted by the motion brush: a URL, or base64 without a `data:`
   * prefix, in the shape of `image`. Only the retired v1 models take it. Excludes `image_tail` and
   * `camera_control`.
   *
   * Source: the upstream API.
   */
  static_mask?: MediaInput;
  /**
   * Up to six parts of the picture that move, each with its path. Only the retired v1 models take them. Excludes
   * `image_tail` and `camera_control`.
   *
   * Source: the upstream API.
   */
  dynamic_masks?: KlingDynamicMaskInput[];
  /**
   * Whether the video is cut from several shots. Default false. For `kling-v3` only.
   *
   * Source: the upstream API.
   * @default false
   */
  multi_shot?: boolean;
  /**
   * Who plans the shots: `customize` takes them from `multi_prompt`, `intelligence` lets Kling plan them from
   * `prompt`. Needed when `multi_shot` is true.
   *
   * Source: the upstream API.
   */
  shot_type?: "customize" | "intelligence" | (string & {});
  /**
   * One to six shots in their order, needed with `shot_type: customize`. Their durations add up to `duration`.
   *
   * Source: the upstream API.
   */
  multi_prompt?: KlingShot[];
  /**
   * Up to two voices, spoken where the prompt names `<<<voice_1>>>` and `<<<voice_2>>>`. For `kling-v2-6` and
   * later, with `sound: on`; not together with `element_list`.
   *
   * Source: the upstream API.
   */
  voice_list?: KlingVoice[];
  /**
   * Up to three elements of your Kling library, shown where the prompt names `<<<element_1>>>` and so on. For
   * `kling-v3` only; not together with `voice_list`.
   *
   * Source: the upstream API.
   */
  element_list?: KlingElement[];
  /**
   * Whether a second file with a watermark is made as well.
   *
   * Source: the upstream API.
   */
  watermark_info?: KlingWatermarkInfo;
  /**
   * An https address Kling calls at each change of the task. The call carries Kling's own task id, not the
   * gateway's, and whether the gateway passes this field on is not confirmed: poll the task as well.
   *
   * Source: the upstream API.
   */
  callback_url?: string;
  /**
   * Your own name for the task, unique within the Kling account. It does not replace `task_id`, and it does not
   * protect against making the same video twice.
   *
   * Source: the upstream API.
   */
  external_task_id?: string;
};

/**
 * What an image-to-video task is made from. At least one of `image` and `image_tail` is needed. Fields that are
 * not listed may be sent as well.
 *
 * Source: the gateway's docs.
 */
export type KlingImage2VideoRequest = {
  /**
   * Which Kling model makes the video; `kling-v3` is the newest. Required here because the gateway reads the model
   * before anything else, and because Kling's own default, `kling-v1`, is retired. On 2026-09-15 Kling retired
   * `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1` and `kling-v2-1-master`; the gateway's
   * docs still list four of them and never listed `kling-v1-5` and `kling-v2-1`.
   */
  model_name: "kling-v1" | "kling-v1-6" | "kling-v2-master" | "kling-v2-1-master" | "kling-v2-5-turbo" | "kling-v2-6" | "kling-v3" | "kling-v1-5" | "kling-v2-1" | (string & {});
  /**
   * The gateway's own name for `model_name`. The client sends both with the same value, because builds of the
   * gateway differ in the one they read; Kling itself ignores it.
   *
   * Source: the gateway's software.
   */
  model?: string;
  /**
   * What the video shows, starting from the picture, in at most 2500 characters. Required also with a picture: the
   * gateway refuses a blank prompt. With `multi_shot` and `shot_type: customize` Kling ignores it and the shots'
   * own prompts count: send a short summary of them. May name `<<<voice_1>>>`, `<<<element_1>>>` or
   * `<<<image_1>>>`.
   */
  prompt: string;
  /**
   * The first frame of the video: a URL, or the file itself in base64 without a `data:` prefix. JPEG or PNG, at
   * most 10 MB, each side at least 300 pixels, shape between 1:2.5 and 2.5:1. Needed unless `image_tail` is given.
   * The docs show a URL; base64 is from Kling's own reference.
   */
  image?: string;
  /**
   * The last frame of the video: a URL, or the file itself in base64 without a `data:` prefix, within the limits
   * of `image`. For `kling-v3`, and with `mode: pro` for `kling-v2-6` and `kling-v2-5-turbo`. Excludes
   * `camera_control`, `static_mask` and `dynamic_masks`.
   *
   * Source: the upstream API.
   */
  image_tail?: string;
  /**
   * What the video must not show, in at most 2500 characters.
   *
   * Source: the upstream API.
   */
  negative_prompt?: string;
  /**
   * How long the video is, in seconds, as a text: `"5"`, not 5. Default `"5"`. `kling-v3` takes 3 to 15;
   * `kling-v2-6` and `kling-v2-5-turbo` take 5 and 10 (Kling's list of abilities says 3 to 10 for `kling-v2-6`,
   * its request page 5 and 10); older models took 5 and 10.
   * @default "5"
   */
  duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
  /**
   * The quality: `std` is 720p, `pro` is 1080p, `4k` is for `kling-v3` only. Default `std`. The price per second
   * grows with it.
   * @default "std"
   */
  mode?: "std" | "pro" | "4k";
  /**
   * Whether the video has sound: `on` or `off`. Default `off`. For `kling-v2-6` and later; `kling-v2-6` also needs
   * `mode: pro`. Must be `on` with `voice_list`.
   *
   * Source: the upstream API.
   * @default "off"
   */
  sound?: "on" | "off";
  /**
   * Width to height of the video: `16:9`, `9:16` or `1:1`. The gateway's docs show it here; Kling's own
   * image-to-video has no such field and takes the shape of the picture.
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How closely the video keeps to the prompt, as a share from 0 (free) to 1 (strict). Default 0.5. Only the
   * retired v1 models (`kling-v1`, `kling-v1-5`, `kling-v1-6`) take it.
   *
   * Source: the upstream API.
   * @default 0.5
   */
  cfg_scale?: number;
  /**
   * How the camera moves. Only the retired `kling-v1` takes it. Excludes `image_tail`, `static_mask` and
   * `dynamic_masks`.
   *
   * Source: the upstream API.
   */
  camera_control?: KlingCameraControl;
  /**
   * The part of the picture that stays still, painted by the motion brush: a URL, or base64 without a `data:`
   * prefix, in the shape of `image`. Only the retired v1 models take it. Excludes `image_tail` and
   * `camera_control`.
   *
   * Source: the upstream API.
   */
  static_mask?: string;
  /**
   * Up to six parts of the picture that move, each with its path. Only the retired v1 models take them. Excludes
   * `image_tail` and `camera_control`.
   *
   * Source: the upstream API.
   */
  dynamic_masks?: KlingDynamicMask[];
  /**
   * Whether the video is cut from several shots. Default false. For `kling-v3` only.
   *
   * Source: the upstream API.
   * @default false
   */
  multi_shot?: boolean;
  /**
   * Who plans the shots: `customize` takes them from `multi_prompt`, `intelligence` lets Kling plan them from
   * `prompt`. Needed when `multi_shot` is true.
   *
   * Source: the upstream API.
   */
  shot_type?: "customize" | "intelligence" | (string & {});
  /**
   * One to six shots in their order, needed with `shot_type: customize`. Their durations add up to `duration`.
   *
   * Source: the upstream API.
   */
  multi_prompt?: KlingShot[];
  /**
   * Up to two voices, spoken where the prompt names `<<<voice_1>>>` and `<<<voice_2>>>`. For `kling-v2-6` and
   * later, with `sound: on`; not together with `element_list`.
   *
   * Source: the upstream API.
   */
  voice_list?: KlingVoice[];
  /**
   * Up to three elements of your Kling library, shown where the prompt names `<<<element_1>>>` and so on. For
   * `kling-v3` only; not together with `voice_list`.
   *
   * Source: the upstream API.
   */
  element_list?: KlingElement[];
  /**
   * Whether a second file with a watermark is made as well.
   *
   * Source: the upstream API.
   */
  watermark_info?: KlingWatermarkInfo;
  /**
   * An https address Kling calls at each change of the task. The call carries Kling's own task id, not the
   * gateway's, and whether the gateway passes this field on is not confirmed: poll the task as well.
   *
   * Source: the upstream API.
   */
  callback_url?: string;
  /**
   * Your own name for the task, unique within the Kling account. It does not replace `task_id`, and it does not
   * protect against making the same video twice.
   *
   * Source: the upstream API.
   */
  external_task_id?: string;
};

/**
 * One shot of a video that is cut from several.
 *
 * Source: the upstream API.
 */
export type KlingShot = {
  /** The shot's position in the video, counted from 1. */
  index: number;
  /** What this shot shows, in at most 512 characters. */
  prompt: string;
  /** How long this shot is, in seconds as a text, at least `"1"`. */
  duration: string;
};

/**
 * A task inside an envelope. Three forms are known, and this type holds the members of them all: the gateway's
 * record, the gateway's short form, and Kling's own task. Every member may be absent or empty.
 *
 * Source: the gateway's software.
 */
export type KlingTask = {
  /** The task's id. In the gateway's forms the one the create call gave, in Kling's own form Kling's. */
  task_id?: string;
  /**
   * Where the task stands, in capitals in the gateway's record and in small letters in its short form. `SUCCESS`,
   * `succeeded`, `FAILURE` and `failed` are ends; every other word, an empty text too, means that it goes on.
   */
  status?: "NOT_START" | "SUBMITTED" | "QUEUED" | "IN_PROGRESS" | "SUCCESS" | "FAILURE" | "UNKNOWN" | "queued" | "processing" | "succeeded" | "failed" | (string & {});
  /**
   * How far the task is, in percent with the sign, for example `30%`. Coarse: 10 or 20 waiting, 30 running, 100 at
   * the end.
   */
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
  /** When the task was made, in Unix seconds; in Kling's own form Unix milliseconds. */
  created_at?: number;
  /** When it last changed, in Unix seconds; in Kling's own form Unix milliseconds. */
  updated_at?: number;
  /** The gateway's database identifier of the record. Not the task's id. */
  id?: number | string;
  /** The kind of channel that serves the task, as a number in text; `50` is Kling. */
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
   * The vendor's last answer as it came, most often Kling's own envelope, with the file at
   * `data.task_result.videos[0].url` in it. Before the first look at the vendor it is the answer to the create
   * call.
   */
  data?: KlingTaskDetailResponse | null;
  /** The video file's address, in the gateway's short form; an empty text until it is done. */
  url?: string;
  /** The container of the file, in the gateway's short form, for example `mp4`. */
  format?: string;
  /** Facts about the file, in the gateway's short form; most often null. */
  metadata?: KlingFileFacts | null;
  /** Why the task failed, in the gateway's short form. */
  error?: KlingTaskError | (string | null);
  /**
   * Where the task stands, in Kling's own form. Success is spelled `succeed`.
   *
   * Source: the upstream API.
   */
  task_status?: "submitted" | "processing" | "succeed" | "failed" | (string & {});
  /**
   * Why the task failed, in Kling's own form; else empty.
   *
   * Source: the upstream API.
   */
  task_status_msg?: string;
  /**
   * What the request said about the task, in Kling's own form.
   *
   * Source: the upstream API.
   */
  task_info?: {
    /** Your own name for the task. */
    external_task_id?: string;
  } | null;
  /**
   * What the task made, in Kling's own form.
   *
   * Source: the upstream API.
   */
  task_result?: KlingTaskResult | null;
  /**
   * Whether a second file with a watermark was made, in Kling's own form.
   *
   * Source: the upstream API.
   */
  watermark_info?: KlingWatermarkInfo;
  /**
   * What Kling charged the gateway, in Kling's units as a text.
   *
   * Source: the upstream API.
   */
  final_unit_deduction?: string;
};

/**
 * The answer to a read call. Several forms are known, and this type holds the members of them all: the gateway's
 * envelope with the task in `data`, Kling's own envelope, a flat task, and the video object of `/v1/videos`.
 * Every member may be absent or empty.
 *
 * Source: the gateway's software.
 */
export type KlingTaskDetailResponse = {
  /**
   * Whether the read worked: the code `success` in the gateway's envelope, 0 in Kling's own. It does not say
   * whether the task did.
   */
  code?: "success" | 0 | (string & {}) | (number & {});
  /** What went wrong with the read, else an empty text or `SUCCEED`. */
  message?: string;
  /**
   * Kling's number for the call, in Kling's own envelope only.
   *
   * Source: the upstream API.
   */
  request_id?: string;
  /** The task, in the two envelopes. Null when the gateway has nothing to say. */
  data?: KlingTask | null;
  /** The task's id, in the video object. */
  id?: string;
  /** The task's id, in the flat form. */
  task_id?: string;
  /** The kind of thing this is, in the video object. */
  object?: "video" | (string & {});
  /** The model, in the video object; an empty text for Kling tasks. */
  model?: string;
  /**
   * Where the task stands, in the flat form and the video object. Empty, `unknown` and any other word that is not
   * listed mean that it goes on.
   */
  status?: "" | "unknown" | "queued" | "in_progress" | "processing" | "completed" | "succeeded" | "failed" | (string & {});
  /** How far the task is, in percent, in the video object. Coarse; no base for an estimate of time. */
  progress?: number | string;
  /** The video file's address, in the flat form; an empty text until it is done. */
  url?: string;
  /** The container of the file, in the flat form, for example `mp4`. */
  format?: string;
  /** How long the video is, in seconds, in the video object when it is done. */
  seconds?: string | number;
  /** Width and height of the video in pixels, in the video object, for example `1280x720`. */
  size?: string;
  /**
   * When the task was made, in the video object. In Unix milliseconds for Kling tasks and Unix seconds for others:
   * a value above 100000000000 is milliseconds.
   */
  created_at?: number;
  /**
   * When the task was last changed, also while it runs, in Unix milliseconds or seconds like `created_at`. No sign
   * that it has ended.
   */
  completed_at?: number;
  /** When the file goes away, in Unix seconds, if the vendor says so. */
  expires_at?: number;
  /** Facts about the file, in the flat form and the video object. */
  metadata?: KlingFileFacts | null;
  /** Why the task failed, in the flat form and the video object. */
  error?: KlingTaskError | null;
};

/**
 * Why a task failed. Kling's reasons come as words only, so the code is often empty.
 *
 * Source: the gateway's software.
 */
export type KlingTaskError = {
  /** The reason, for a person. */
  message?: string;
  /** The error code, often an empty text. */
  code?: string | number;
};

/**
 * Several tasks, newest first, in Kling's own envelope. The docs name this schema and have no page that answers
 * with it: no operation uses it.
 *
 * Source: the upstream API.
 */
export type KlingTaskListResponse = {
  /** What became of the request, as a code; 0 means that it was carried out. */
  code?: number | string;
  /** What became of the request, for a person; `SUCCEED` when it was carried out. */
  message?: string;
  /** Kling's own id of the request, to be named to its support. */
  request_id?: string;
  /** The tasks on this page, 30 where the request names no number, 500 at most. */
  data?: KlingTask[];
};

/**
 * The answer to a create call: the task exists and is paid for. The video comes later; read the task until it
 * has ended.
 *
 * Source: the gateway's docs.
 */
export type KlingTaskResponse = {
  /** The task's id, `task_` and 32 letters and digits. Success means that it is there. */
  id: string;
  /** The same id again, under the name the read call uses. */
  task_id?: string;
  /** The kind of thing this is. */
  object?: "video" | (string & {});
  /** The model as it was asked for. */
  model?: string;
  /**
   * Where the task stands: an empty text on the documented gateway, `queued` on newer builds. Both mean that it
   * waits.
   */
  status?: "" | "queued" | (string & {});
  /** How far the task is, in percent; 0 at the start. */
  progress?: number;
  /** When the task was made, in Unix seconds. */
  created_at?: number;
};

/**
 * What a finished task made. The addresses are signed, may not be linked to from a page, and Kling deletes the
 * files after 30 days: copy them.
 *
 * Source: the upstream API.
 */
export type KlingTaskResult = {
  /** The videos, as a rule one. */
  videos?: KlingVideo[];
};

/**
 * What a text-to-video task is made from. Fields that are not listed may be sent as well.
 *
 * Source: the gateway's docs.
 */
export type KlingText2VideoRequest = {
  /**
   * Which Kling model makes the video; `kling-v3` is the newest. Required here because the gateway reads the model
   * before anything else, and because Kling's own default, `kling-v1`, is retired. On 2026-09-15 Kling retired
   * `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1` and `kling-v2-1-master`; the gateway's
   * docs still list four of them.
   */
  model_name: "kling-v1" | "kling-v1-6" | "kling-v2-master" | "kling-v2-1-master" | "kling-v2-5-turbo" | "kling-v2-6" | "kling-v3" | (string & {});
  /**
   * The gateway's own name for `model_name`. The client sends both with the same value, because builds of the
   * gateway differ in the one they read; Kling itself ignores it.
   *
   * Source: the gateway's software.
   */
  model?: string;
  /**
   * What the video shows, in at most 2500 characters. The gateway refuses a blank prompt. With `multi_shot` and
   * `shot_type: customize` Kling ignores it and the shots' own prompts count: send a short summary of them. May
   * name `<<<voice_1>>>`, `<<<element_1>>>` or `<<<image_1>>>`.
   */
  prompt: string;
  /**
   * What the video must not show, in at most 2500 characters.
   *
   * Source: the upstream API.
   */
  negative_prompt?: string;
  /**
   * How long the video is, in seconds, as a text: `"5"`, not 5. Default `"5"`. `kling-v3` takes 3 to 15;
   * `kling-v2-6` and `kling-v2-5-turbo` take 5 and 10 (Kling's list of abilities says 3 to 10 for `kling-v2-6`,
   * its request page 5 and 10); older models took 5 and 10.
   * @default "5"
   */
  duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
  /**
   * The quality: `std` is 720p, `pro` is 1080p, `4k` is for `kling-v3` only. Default `std`. The price per second
   * grows with it.
   * @default "std"
   */
  mode?: "std" | "pro" | "4k";
  /**
   * Whether the video has sound: `on` or `off`. Default `off`. For `kling-v2-6` and later; `kling-v2-6` also needs
   * `mode: pro`. Must be `on` with `voice_list`.
   * @default "off"
   */
  sound?: "on" | "off";
  /**
   * Width to height of the video: `16:9`, `9:16` or `1:1`. Default `16:9`.
   * @default "16:9"
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1";
  /**
   * How closely the video keeps to the prompt, as a share from 0 (free) to 1 (strict). Default 0.5. Only the
   * retired v1 models (`kling-v1`, `kling-v1-6`) take it.
   *
   * Source: the upstream API.
   * @default 0.5
   */
  cfg_scale?: number;
  /**
   * How the camera moves. Only the retired `kling-v1` takes it.
   *
   * Source: the upstream API.
   */
  camera_control?: KlingCameraControl;
  /**
   * Whether the video is cut from several shots. Default false. For `kling-v3` only.
   *
   * Source: the upstream API.
   * @default false
   */
  multi_shot?: boolean;
  /**
   * Who plans the shots: `customize` takes them from `multi_prompt`, `intelligence` lets Kling plan them from
   * `prompt`. Needed when `multi_shot` is true.
   *
   * Source: the upstream API.
   */
  shot_type?: "customize" | "intelligence" | (string & {});
  /**
   * One to six shots in their order, needed with `shot_type: customize`. Their durations add up to `duration`.
   *
   * Source: the upstream API.
   */
  multi_prompt?: KlingShot[];
  /**
   * Up to two voices, spoken where the prompt names `<<<voice_1>>>` and `<<<voice_2>>>`. For `kling-v2-6` and
   * later, with `sound: on`.
   *
   * Source: the upstream API.
   */
  voice_list?: KlingVoice[];
  /**
   * Whether a second file with a watermark is made as well.
   *
   * Source: the upstream API.
   */
  watermark_info?: KlingWatermarkInfo;
  /**
   * An https address Kling calls at each change of the task. The call carries Kling's own task id, not the
   * gateway's, and whether the gateway passes this field on is not confirmed: poll the task as well.
   *
   * Source: the upstream API.
   */
  callback_url?: string;
  /**
   * Your own name for the task, unique within the Kling account. It does not replace `task_id`, and it does not
   * protect against making the same video twice.
   *
   * Source: the upstream API.
   */
  external_task_id?: string;
};

/**
 * A finished video at Kling.
 *
 * Source: the upstream API.
 */
export type KlingVideo = {
  /** Kling's id of the video. */
  id?: string;
  /** The file's address. Signed, and gone after 30 days. */
  url?: string;
  /** The address of the file with a watermark, if one was asked for. */
  watermark_url?: string;
  /** How long the video is, in seconds as a text, for example `"5.1"`. */
  duration?: string | number;
};

/**
 * A voice of the Kling library.
 *
 * Source: the upstream API.
 */
export type KlingVoice = {
  /** The voice's id. */
  voice_id: string;
};

/**
 * Whether a file with a watermark is made besides the clean one.
 *
 * Source: the upstream API.
 */
export type KlingWatermarkInfo = {
  /** True makes the second file as well. */
  enabled?: boolean;
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

/** The operations by path and method. */
export interface paths {
  "/kling/v1/videos/text2video": {
    post: operations["textToVideo"];
  };
  "/kling/v1/videos/text2video/{task_id}": {
    get: operations["getTextToVideo"];
  };
  "/kling/v1/videos/image2video": {
    post: operations["imageToVideo"];
  };
  "/kling/v1/videos/image2video/{task_id}": {
    get: operations["getImageToVideo"];
  };
}

/** What each operation takes and answers. */
export interface operations {
  textToVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": KlingText2VideoRequest;
      };
    };
    responses: {
      /**
       * The task was created and is paid for.
       *
       * Source: inferred. The docs show this answer for image-to-video; the gateway software answers both alike.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": KlingTaskResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getTextToVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The task's id, as the create answer gave it: `task_` and 32 letters and digits. A task is visible to the
         * account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        task_id: components["parameters"]["TaskId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The task as it stands. A task that has failed is a 200 as well.
       *
       * Source: the gateway's software.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": KlingTaskDetailResponse;
        };
      };
      400: components["responses"]["TaskNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  imageToVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": KlingImage2VideoRequest;
      };
    };
    responses: {
      /** The task was created and is paid for. */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": KlingTaskResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getImageToVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The task's id, as the create answer gave it: `task_` and 32 letters and digits. A task is visible to the
         * account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        task_id: components["parameters"]["TaskId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The task as it stands. A task that has failed is a 200 as well.
       *
       * Source: the gateway's software.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": KlingTaskDetailResponse;
        };
      };
      400: components["responses"]["TaskNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
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
    KlingCameraControl: KlingCameraControl;
    KlingDynamicMask: KlingDynamicMask;
    KlingDynamicMaskInput: KlingDynamicMaskInput;
    KlingElement: KlingElement;
    KlingFileFacts: KlingFileFacts;
    KlingImage2VideoInput: KlingImage2VideoInput;
    KlingImage2VideoRequest: KlingImage2VideoRequest;
    KlingShot: KlingShot;
    KlingTask: KlingTask;
    KlingTaskDetailResponse: KlingTaskDetailResponse;
    KlingTaskError: KlingTaskError;
    KlingTaskListResponse: KlingTaskListResponse;
    KlingTaskResponse: KlingTaskResponse;
    KlingTaskResult: KlingTaskResult;
    KlingText2VideoRequest: KlingText2VideoRequest;
    KlingVideo: KlingVideo;
    KlingVoice: KlingVoice;
    KlingWatermarkInfo: KlingWatermarkInfo;
    TaskErrorBody: TaskErrorBody;
  };
  responses: {
    /**
     * Bad Request: the request is wrong, or the vendor refused it. No task was made.
     *
     * Source: the gateway's docs.
     */
    BadRequest: {
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
  };
  parameters: {
    /**
     * The task's id, as the create answer gave it: `task_` and 32 letters and digits. A task is visible to the
     * account that made it and to no other.
     *
     * Source: the gateway's software.
     */
    TaskId: string;
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
