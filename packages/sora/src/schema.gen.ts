// Generated from spec/sora by `pnpm generate`: change it there, not here.

import type { MediaInput } from "@x/core";

export interface paths {
  "/v1/videos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your videos
     *
     * Lists the videos of the account, page by page: ask again with `after` set to `last_id` while `has_more` is
     * true. Listing is free. Unmodified gateway software has no such route and answers 404.
     *
     * Docs: "List Sora videos" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path, the parameters and the answer are those
     * of the vendor.
     */
    get: operations["listVideos"];
    put?: never;
    /**
     * Make a video
     *
     * Creates a video from a text and, if given, a picture that becomes its first frame. The call is charged in full
     * when it is accepted; sending it again makes a second video. There is no idempotency key. Send JSON, or
     * `multipart/form-data` to hand over the picture as a file. OpenAI shut its Sora models down on 2026-09-24; the
     * gateway's docs still list this call.
     *
     * Docs: "Sora video generation" (page 411630954e0) on https://ai-docs.tikhub.io.
     * Source: the gateway's docs.
     */
    post: operations["createVideo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/videos/{video_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a video's state
     *
     * Reads a video made by `createVideo` or `remixVideo`: where it stands and why it failed. Reading is free.
     * Reading more often than about every 15 seconds shows nothing new. The file itself comes from `downloadVideo`.
     * Videos of other vendors that were made through the gateway are found here too, in the same form with small
     * differences.
     *
     * Docs: "Get Sora video status" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
     * gateway software, and the answers are those of that software.
     */
    get: operations["getVideo"];
    put?: never;
    post?: never;
    /**
     * Delete a video
     *
     * Deletes a video and its file for good. The vendor deletes only videos that are completed or failed. Deleting
     * is free and gives no money back. Unmodified gateway software has no such route and answers 404.
     *
     * Docs: "Delete Sora video" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path and the answer are those of the vendor.
     */
    delete: operations["deleteVideo"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/videos/{video_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a video's file
     *
     * Downloads the file of a completed video: MP4 bytes, passed through from the vendor. **The gateway cuts the
     * download after 60 seconds**, so compare `Content-Length` with what arrived. There is no `Range`, so a cut
     * download begins anew, and no HEAD. The vendor's own `variant` parameter (thumbnail, spritesheet) is not passed
     * on. As a rule the vendor keeps the file for about an hour, until `expires_at`.
     *
     * Docs: "Download Sora video content" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
     * gateway software, and the answers are those of that software.
     */
    get: operations["downloadVideo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/videos/{video_id}/remix": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a variation of a video
     *
     * Creates a new video from a completed one and a text that says what changes. Model, length and size are those
     * of the original. The call is charged in full when it is accepted; sending it again makes a second video. There
     * is no idempotency key. On unmodified gateway software the vendor is asked with the gateway's id, which it does
     * not know, and the answer is its 404.
     *
     * Docs: "Remix Sora video" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method. The path is the one of the vendor and of the
     * gateway software, and the answers are those of that software.
     */
    post: operations["remixVideo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    /**
     * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
     * checked by one layer, the task by another.
     *
     * Source: the gateway's software.
     */
    ErrorBody: components["schemas"]["GatewayErrorBody"] | components["schemas"]["TaskErrorBody"];
    /**
     * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
     * with the body of the task layer, so read both.
     *
     * Source: the gateway's software.
     */
    GatewayErrorBody: {
      /**
       * What went wrong.
       *
       * Source: the gateway's software.
       */
      error: {
        /**
         * A sentence for a person, in English or Chinese whatever was asked for. Decide by the status and `code`, never
         * by these words.
         *
         * Source: the gateway's software.
         */
        message?: string;
        /**
         * Who speaks, for example the gateway or the vendor.
         *
         * Source: the gateway's software.
         */
        type?: "new_api_error" | "new_api_panic" | "invalid_request_error" | "server_error" | "upstream_error" | (string & {});
        /**
         * The request field that is wrong, or an empty text. Absent on errors of the key and of the model choice.
         *
         * Source: the gateway's software.
         */
        param?: string | null;
        /**
         * The error code, and the member to decide by. Often an empty text; a number or null when it comes from a
         * vendor.
         *
         * Source: the gateway's software.
         */
        code?: "access_denied" | "bad_response_body" | "bad_response_status_code" | "convert_request_failed" | "do_request_failed" | "insufficient_user_quota" | "invalid_request" | "model_not_found" | "model_price_error" | "pre_consume_token_quota_failed" | "read_request_body_failed" | "sensitive_words_detected" | "system_cpu_overloaded" | (string & {}) | number | null;
      };
    };
    /**
     * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
     * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
     *
     * Source: the gateway's software.
     */
    TaskErrorBody: {
      /**
       * The error code, and the member to decide by. A text from the gateway; a whole number where a vendor's own
       * answer comes through.
       *
       * Source: the gateway's software.
       */
      code: "task_not_exist" | "invalid_request" | "invalid_json" | "invalid_seconds" | "invalid_size" | "missing_model" | "invalid_multipart_form" | "channel_not_found" | "task_channel_disable" | "insufficient_user_quota" | "pre_consume_token_quota_failed" | "model_price_error" | "invalid_api_platform" | "task_failed" | "fail_to_fetch_task" | "do_request_failed" | "unmarshal_response_failed" | "unmarshal_response_body_failed" | "invalid_response" | "get_channel_failed" | "read_request_body_failed" | (string & {}) | number;
      /**
       * What happened, for a person. With `fail_to_fetch_task` it is the vendor's whole answer as text, often JSON
       * inside a string.
       *
       * Source: the gateway's software.
       */
      message?: string;
      /**
       * Nothing of use, usually null.
       *
       * Source: the gateway's software.
       */
      data?: unknown;
    };
    /**
     * What a video is made from, as a form with the first frame as a file. Fields that are not listed may be sent as
     * well; each goes to the vendor as it is.
     *
     * Source: the gateway's software.
     */
    VideoCreateMultipartRequest: {
      /**
       * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes. The gateway reads it before anything
       * else.
       *
       * Source: the gateway's software.
       */
      model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
      /**
       * What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt.
       *
       * Source: the gateway's software.
       */
      prompt: string;
      /**
       * How long the video is, in seconds. Default `"4"`. Both models take 4, 8 and 12.
       *
       * Source: the upstream API.
       * @default "4"
       */
      seconds?: "4" | "8" | "12" | "16" | "20" | (string & {});
      /**
       * Width and height of the video in pixels. Default `720x1280`. Both models take `720x1280` and `1280x720`;
       * `sora-2-pro` also `1024x1792` and `1792x1024`.
       *
       * Source: the upstream API.
       * @default "720x1280"
       */
      size?: "720x1280" | "1280x720" | "1024x1792" | "1792x1024" | "1080x1920" | "1920x1080" | (string & {});
      /**
       * The picture that becomes the first frame, as a file: JPEG, PNG or WebP in exactly the `size` of the video.
       * Give the part its true `Content-Type`; the gateway guesses it when it is missing.
       *
       * Source: the gateway's software.
       */
      input_reference?: Blob;
    };
    /**
     * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
     * negative prompt, no switch for sound and no callback.
     *
     * Source: the gateway's docs.
     */
    VideoCreateRequest: {
      /**
       * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes; the names with a date are fixed
       * versions. Required here because the gateway reads the model before anything else, though OpenAI had `sora-2`
       * as its default.
       *
       * Source: the gateway's docs.
       */
      model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
      /**
       * What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt.
       *
       * Source: the gateway's docs.
       */
      prompt: string;
      /**
       * How long the video is, in seconds, as a text: `"4"`, not 4, which the gateway refuses. Default `"4"`. Both
       * models take 4, 8 and 12; OpenAI's guide also named 16 and 20.
       *
       * Source: the upstream API.
       * @default "4"
       */
      seconds?: "4" | "8" | "12" | "16" | "20" | (string & {});
      /**
       * Width and height of the video in pixels. Default `720x1280`. Both models take `720x1280` and `1280x720`;
       * `sora-2-pro` also `1024x1792` and `1792x1024`, and the gateway software refuses anything else with
       * `invalid_size`. OpenAI's guide also named `1080x1920` and `1920x1080`.
       *
       * Source: the gateway's docs.
       * @default "720x1280"
       */
      size?: "720x1280" | "1280x720" | "1024x1792" | "1792x1024" | "1080x1920" | "1920x1080" | (string & {});
      /**
       * The picture that becomes the first frame; JPEG, PNG or WebP in exactly the `size` of the video. The gateway's
       * docs describe it without its name. The gateway software takes a text here, an address or a `data:` URL, and
       * refuses an object; OpenAI took an object. The sure way is to send the file as `multipart/form-data`.
       *
       * Source: the upstream API.
       */
      input_reference?: string | components["schemas"]["VideoImageReference"];
      /**
       * Up to two characters made beforehand. Named in OpenAI's guide only.
       *
       * Source: the upstream API.
       */
      characters?: {
        /**
         * The character's id.
         *
         * Source: the upstream API.
         */
        id: string;
      }[];
    };
    /**
     * Says that a video is deleted.
     *
     * Source: the upstream API.
     */
    VideoDeleteResponse: {
      /**
       * The id of the video that was deleted.
       *
       * Source: the upstream API.
       */
      id?: string;
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object?: "video.deleted" | (string & {});
      /**
       * True when the video is gone.
       *
       * Source: the upstream API.
       */
      deleted?: boolean;
    };
    /**
     * Why a video failed.
     *
     * Source: the upstream API.
     */
    VideoError: {
      /**
       * The error code, and the member to decide by. May be an empty text.
       *
       * Source: the upstream API.
       */
      code?: "moderation_blocked" | "server_error" | (string & {}) | number | null;
      /**
       * The reason, for a person.
       *
       * Source: the upstream API.
       */
      message?: string | null;
    };
    /**
     * Facts about a finished file, in the gateway's own forms. Every member may be absent or empty.
     *
     * Source: the gateway's software.
     */
    VideoFileFacts: {
      /**
       * The video file's address; an empty text until it is done, and on failure perhaps the reason instead.
       *
       * Source: the gateway's software.
       */
      url?: string | null;
      /**
       * How long the video is, in seconds.
       *
       * Source: the gateway's software.
       */
      duration?: number | string | null;
      /**
       * How fast the video runs, in frames per second.
       *
       * Source: the gateway's software.
       */
      fps?: number | null;
      /**
       * Width of the video, in pixels.
       *
       * Source: the gateway's software.
       */
      width?: number | null;
      /**
       * Height of the video, in pixels.
       *
       * Source: the gateway's software.
       */
      height?: number | null;
      /**
       * The seed the video was made from, an identifier and no quantity.
       *
       * Source: the gateway's software.
       */
      seed?: number | null;
    };
    /**
     * The first frame in OpenAI's own JSON form: exactly one of the two members. The gateway software refuses an
     * object here.
     *
     * Source: the upstream API.
     */
    VideoImageReference: {
      /**
       * The picture's https address, or a `data:` URL with the picture in it.
       *
       * Source: the upstream API.
       */
      image_url?: string;
      /**
       * The id of a file uploaded to OpenAI beforehand.
       *
       * Source: the upstream API.
       */
      file_id?: string;
    };
    /**
     * One page of the account's videos.
     *
     * Source: the upstream API.
     */
    VideoListResponse: {
      /**
       * The kind of thing this is.
       *
       * Source: the upstream API.
       */
      object?: "list" | (string & {});
      /**
       * The videos of this page, possibly none.
       *
       * Source: the upstream API.
       */
      data?: components["schemas"]["VideoResponse"][];
      /**
       * The id of the first video of this page; null on an empty page.
       *
       * Source: the upstream API.
       */
      first_id?: string | null;
      /**
       * The id of the last video of this page, for `after`; null on an empty page.
       *
       * Source: the upstream API.
       */
      last_id?: string | null;
      /**
       * Whether there is another page.
       *
       * Source: the upstream API.
       */
      has_more?: boolean;
    };
    /**
     * What changes in the new video. Everything else is taken from the original. Fields that are not listed may be
     * sent as well.
     *
     * Source: the upstream API.
     */
    VideoRemixRequest: {
      /**
       * What is different from the original, in at most 32000 characters. The gateway refuses a blank prompt.
       *
       * Source: the upstream API.
       */
      prompt: string;
    };
    /**
     * A video and where it stands. The gateway passes the vendor's video object on with its own id in it, so every
     * member but `id` may be absent, null or empty.
     *
     * Source: the gateway's software.
     */
    VideoResponse: {
      /**
       * The video's id, to read, download, remix and delete it with. On a create answer, success means that it is
       * there.
       *
       * Source: the gateway's software.
       */
      id: string;
      /**
       * The same id again, on create answers of the gateway.
       *
       * Source: the gateway's software.
       */
      task_id?: string;
      /**
       * The kind of thing this is.
       *
       * Source: the gateway's software.
       */
      object?: "video" | (string & {});
      /**
       * The model that makes the video. An empty text for some other vendors' videos.
       *
       * Source: the gateway's software.
       */
      model?: string;
      /**
       * Where the video stands. `completed`, `failed` and `cancelled` are ends. Every other word means that it goes
       * on: also `unknown`, which the gateway says before it has first looked, and the empty text of some builds.
       *
       * Source: the gateway's software.
       */
      status?: "" | "unknown" | "queued" | "pending" | "in_progress" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
      /**
       * How far the video is, in percent. Coarse; no base for an estimate of time.
       *
       * Source: the gateway's software.
       */
      progress?: number | null;
      /**
       * When the video was asked for, in Unix seconds. Some other vendors' videos have Unix milliseconds: a value
       * above 100000000000 is milliseconds.
       *
       * Source: the gateway's software.
       */
      created_at?: number | null;
      /**
       * When the video was completed, in Unix seconds, or milliseconds like `created_at`. For other vendors it is the
       * last change, also while the video is being made: no sign that it has ended.
       *
       * Source: the gateway's software.
       */
      completed_at?: number | null;
      /**
       * When the vendor deletes the file, in Unix seconds. About an hour after completion at OpenAI.
       *
       * Source: the upstream API.
       */
      expires_at?: number | null;
      /**
       * The prompt the video is made from.
       *
       * Source: the upstream API.
       */
      prompt?: string | null;
      /**
       * How long the video is, in seconds, as a text.
       *
       * Source: the gateway's software.
       */
      seconds?: string | number | null;
      /**
       * Width and height of the video in pixels, for example `1280x720`.
       *
       * Source: the gateway's software.
       */
      size?: string | null;
      /**
       * The quality of the video, for example `standard`. Seen in examples of the vendor only.
       *
       * Source: the upstream API.
       */
      quality?: string | null;
      /**
       * The id of the original, if this video is a remix. May be the vendor's id and not the gateway's.
       *
       * Source: the gateway's software.
       */
      remixed_from_video_id?: string | null;
      /**
       * Why the video failed, else null or absent.
       *
       * Source: the gateway's software.
       */
      error?: components["schemas"]["VideoError"] | null;
      /**
       * What the video used, where the vendor says it.
       *
       * Source: the gateway's software.
       */
      usage?: {
        /**
         * The number of tokens of the video.
         *
         * Source: the gateway's software.
         */
        completion_tokens?: number;
        /**
         * The number of tokens in all.
         *
         * Source: the gateway's software.
         */
        total_tokens?: number;
      } | null;
      /**
       * Facts about the file. Sora videos have none; the video of some other vendors has its address here.
       *
       * Source: the gateway's software.
       */
      metadata?: components["schemas"]["VideoFileFacts"] | null;
    };
    /**
     * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
     * negative prompt, no switch for sound and no callback.
     *
     * Source: the gateway's docs.
     */
    VideoCreateInput: {
      /**
       * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes; the names with a date are fixed
       * versions. Required here because the gateway reads the model before anything else, though OpenAI had `sora-2`
       * as its default.
       *
       * Source: the gateway's docs.
       */
      model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
      /**
       * What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt.
       *
       * Source: the gateway's docs.
       */
      prompt: string;
      /**
       * How long the video is, in seconds, as a text: `"4"`, not 4, which the gateway refuses. Default `"4"`. Both
       * models take 4, 8 and 12; OpenAI's guide also named 16 and 20.
       *
       * Source: the upstream API.
       * @default "4"
       */
      seconds?: "4" | "8" | "12" | "16" | "20" | (string & {});
      /**
       * Width and height of the video in pixels. Default `720x1280`. Both models take `720x1280` and `1280x720`;
       * `sora-2-pro` also `1024x1792` and `1792x1024`, and the gateway software refuses anything else with
       * `invalid_size`. OpenAI's guide also named `1080x1920` and `1920x1080`.
       *
       * Source: the gateway's docs.
       * @default "720x1280"
       */
      size?: "720x1280" | "1280x720" | "1024x1792" | "1792x1024" | "1080x1920" | "1920x1080" | (string & {});
      /**
       * The picture that becomes the first frame; JPEG, PNG or WebP in exactly the `size` of the video. The gateway's
       * docs describe it without its name. The gateway software takes a text here, an address or a `data:` URL, and
       * refuses an object; OpenAI took an object. The sure way is to send the file as `multipart/form-data`.
       *
       * Source: the upstream API.
       */
      input_reference?: MediaInput;
      /**
       * Up to two characters made beforehand. Named in OpenAI's guide only.
       *
       * Source: the upstream API.
       */
      characters?: {
        /**
         * The character's id.
         *
         * Source: the upstream API.
         */
        id: string;
      }[];
    };
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
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Bad Gateway: the vendor did not hand over the file. The video is still there, so try again.
     *
     * Source: the gateway's software.
     */
    DownloadFailed: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Forbidden: the gateway refuses to fetch the file from the vendor's address, or the key may not be used.
     *
     * Source: the gateway's software.
     */
    DownloadForbidden: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Not Found: the vendor does not know the original. Unmodified gateway software asks with its own id, which no
     * vendor knows.
     *
     * Source: the gateway's software.
     */
    RemixOriginalUnknown: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Bad Request: the text is missing, or the original cannot be found or served any more. No video was made.
     *
     * Source: the gateway's software.
     */
    RemixRefused: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Not Found: this build of the gateway has no such route. A known path with another method answers the same,
     * never 405.
     *
     * Source: the gateway's software.
     */
    RouteNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /**
     * Not Found: there is no such video for this key. Only the download answers 404; reading a video answers 400.
     *
     * Source: the gateway's software.
     */
    VideoNotFound: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Bad Request: the video is not completed yet, or it has failed. The message names its state in capitals.
     *
     * Source: the gateway's software.
     */
    VideoNotReady: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GatewayErrorBody"];
      };
    };
    /**
     * Bad Request: the request is wrong, or the vendor refused it. No video was made.
     *
     * Source: the gateway's software.
     */
    VideoRefused: {
      headers: {
        "X-Oneapi-Request-Id": components["headers"]["RequestId"];
        "X-New-Api-Version": components["headers"]["GatewayVersion"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
     * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
     *
     * Source: the gateway's software.
     */
    VideoId: string;
  };
  requestBodies: never;
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
  pathItems: never;
}

export interface operations {
  listVideos: {
    parameters: {
      query?: {
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
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * One page of videos.
       *
       * Source: the upstream API.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VideoListResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RouteNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VideoCreateRequest"];
        "multipart/form-data": components["schemas"]["VideoCreateMultipartRequest"];
      };
    };
    responses: {
      /**
       * The video was accepted and is paid for.
       *
       * Source: inferred. The page's answer could not be read; the gateway software answers with a video object.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VideoResponse"];
        };
      };
      400: components["responses"]["VideoRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
         * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        video_id: components["parameters"]["VideoId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The video as it stands. A video that has failed is a 200 as well.
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
          "application/json": components["schemas"]["VideoResponse"];
        };
      };
      400: components["responses"]["TaskNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
         * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        video_id: components["parameters"]["VideoId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The video is deleted.
       *
       * Source: the upstream API.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VideoDeleteResponse"];
        };
      };
      400: components["responses"]["TaskNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RouteNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
         * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        video_id: components["parameters"]["VideoId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The file's bytes.
       *
       * Source: the gateway's software.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          /**
           * The size of the file in bytes, where the vendor says it.
           *
           * Source: the gateway's software.
           */
          "Content-Length"?: number;
          [name: string]: unknown;
        };
        content: {
          "video/mp4": Blob;
        };
      };
      400: components["responses"]["VideoNotReady"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["DownloadForbidden"];
      404: components["responses"]["VideoNotFound"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["DownloadFailed"];
    };
  };
  remixVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The video's id, as the create answer gave it in `id`: `task_` and 32 letters and digits from the gateway,
         * `video_…` where a vendor's id comes through. A video is visible to the account that made it and to no other.
         *
         * Source: the gateway's software.
         */
        video_id: components["parameters"]["VideoId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VideoRemixRequest"];
      };
    };
    responses: {
      /**
       * The new video was accepted and is paid for.
       *
       * Source: the gateway's software.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VideoResponse"];
        };
      };
      400: components["responses"]["RemixRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RemixOriginalUnknown"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
}

/**
 * An error body in either of the gateway's two forms. One route uses both: the key, the model and the limits are
 * checked by one layer, the task by another.
 *
 * Source: the gateway's software.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];

/**
 * An error of the gateway itself: the key, the choice of a model, a limit, a crash. The same routes also answer
 * with the body of the task layer, so read both.
 *
 * Source: the gateway's software.
 */
export type GatewayErrorBody = components["schemas"]["GatewayErrorBody"];

/**
 * An error of the task layer: a request that was checked and refused, a task that does not exist, a vendor that
 * said no. Has no `error` member; the request id stands in the `X-Oneapi-Request-Id` header only.
 *
 * Source: the gateway's software.
 */
export type TaskErrorBody = components["schemas"]["TaskErrorBody"];

/**
 * What a video is made from, as a form with the first frame as a file. Fields that are not listed may be sent as
 * well; each goes to the vendor as it is.
 *
 * Source: the gateway's software.
 */
export type VideoCreateMultipartRequest = components["schemas"]["VideoCreateMultipartRequest"];

/**
 * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
 * negative prompt, no switch for sound and no callback.
 *
 * Source: the gateway's docs.
 */
export type VideoCreateRequest = components["schemas"]["VideoCreateRequest"];

/**
 * Says that a video is deleted.
 *
 * Source: the upstream API.
 */
export type VideoDeleteResponse = components["schemas"]["VideoDeleteResponse"];

/**
 * Why a video failed.
 *
 * Source: the upstream API.
 */
export type VideoError = components["schemas"]["VideoError"];

/**
 * Facts about a finished file, in the gateway's own forms. Every member may be absent or empty.
 *
 * Source: the gateway's software.
 */
export type VideoFileFacts = components["schemas"]["VideoFileFacts"];

/**
 * The first frame in OpenAI's own JSON form: exactly one of the two members. The gateway software refuses an
 * object here.
 *
 * Source: the upstream API.
 */
export type VideoImageReference = components["schemas"]["VideoImageReference"];

/**
 * One page of the account's videos.
 *
 * Source: the upstream API.
 */
export type VideoListResponse = components["schemas"]["VideoListResponse"];

/**
 * What changes in the new video. Everything else is taken from the original. Fields that are not listed may be
 * sent as well.
 *
 * Source: the upstream API.
 */
export type VideoRemixRequest = components["schemas"]["VideoRemixRequest"];

/**
 * A video and where it stands. The gateway passes the vendor's video object on with its own id in it, so every
 * member but `id` may be absent, null or empty.
 *
 * Source: the gateway's software.
 */
export type VideoResponse = components["schemas"]["VideoResponse"];

/**
 * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
 * negative prompt, no switch for sound and no callback.
 *
 * Source: the gateway's docs.
 */
export type VideoCreateInput = components["schemas"]["VideoCreateInput"];
