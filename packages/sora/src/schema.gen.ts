// Generated from spec/sora by `pnpm generate`: change it there, not here.

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
 * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
 * negative prompt, no switch for sound and no callback.
 *
 * Source: the gateway's docs.
 */
export type VideoCreateInput = {
  /**
   * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes; the names with a date are fixed
   * versions. Required here because the gateway reads the model before anything else, though OpenAI had `sora-2`
   * as its default.
   */
  model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
  /** What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt. */
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
    /** The character's id. */
    id: string;
  }[];
};

/**
 * What a video is made from, as a form with the first frame as a file. Fields that are not listed may be sent as
 * well; each goes to the vendor as it is.
 *
 * Source: the gateway's software.
 */
export type VideoCreateMultipartRequest = {
  /**
   * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes. The gateway reads it before anything
   * else.
   */
  model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
  /** What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt. */
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
   */
  input_reference?: Blob;
};

/**
 * What a video is made from, as JSON. Fields that are not listed may be sent as well. There is no seed, no
 * negative prompt, no switch for sound and no callback.
 *
 * Source: the gateway's docs.
 */
export type VideoCreateRequest = {
  /**
   * Which model makes the video: `sora-2`, or `sora-2-pro` for larger sizes; the names with a date are fixed
   * versions. Required here because the gateway reads the model before anything else, though OpenAI had `sora-2`
   * as its default.
   */
  model: "sora-2" | "sora-2-pro" | "sora-2-2025-12-08" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | (string & {});
  /** What the video shows and sounds like, in at most 32000 characters. The gateway refuses a blank prompt. */
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
  input_reference?: string | VideoImageReference;
  /**
   * Up to two characters made beforehand. Named in OpenAI's guide only.
   *
   * Source: the upstream API.
   */
  characters?: {
    /** The character's id. */
    id: string;
  }[];
};

/**
 * Says that a video is deleted.
 *
 * Source: the upstream API.
 */
export type VideoDeleteResponse = {
  /** The id of the video that was deleted. */
  id?: string;
  /** The kind of thing this is. */
  object?: "video.deleted" | (string & {});
  /** True when the video is gone. */
  deleted?: boolean;
};

/**
 * Why a video failed.
 *
 * Source: the upstream API.
 */
export type VideoError = {
  /** The error code, and the member to decide by. May be an empty text. */
  code?: "moderation_blocked" | "server_error" | (string & {}) | number | null;
  /** The reason, for a person. */
  message?: string | null;
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

/**
 * The first frame in OpenAI's own JSON form: exactly one of the two members. The gateway software refuses an
 * object here.
 *
 * Source: the upstream API.
 */
export type VideoImageReference = {
  /** The picture's https address, or a `data:` URL with the picture in it. */
  image_url?: string;
  /** The id of a file uploaded to OpenAI beforehand. */
  file_id?: string;
};

/**
 * One page of the account's videos.
 *
 * Source: the upstream API.
 */
export type VideoListResponse = {
  /** The kind of thing this is. */
  object?: "list" | (string & {});
  /** The videos of this page, possibly none. */
  data?: VideoResponse[];
  /** The id of the first video of this page; null on an empty page. */
  first_id?: string | null;
  /** The id of the last video of this page, for `after`; null on an empty page. */
  last_id?: string | null;
  /** Whether there is another page. */
  has_more?: boolean;
};

/**
 * What changes in the new video. Everything else is taken from the original. Fields that are not listed may be
 * sent as well.
 *
 * Source: the upstream API.
 */
export type VideoRemixRequest = {
  /** What is different from the original, in at most 32000 characters. The gateway refuses a blank prompt. */
  prompt: string;
};

/**
 * A video and where it stands. The gateway passes the vendor's video object on with its own id in it, so every
 * member but `id` may be absent, null or empty.
 *
 * Source: the gateway's software.
 */
export type VideoResponse = {
  /**
   * The video's id, to read, download, remix and delete it with. On a create answer, success means that it is
   * there.
   */
  id: string;
  /** The same id again, on create answers of the gateway. */
  task_id?: string;
  /** The kind of thing this is. */
  object?: "video" | (string & {});
  /** The model that makes the video. An empty text for some other vendors' videos. */
  model?: string;
  /**
   * Where the video stands. `completed`, `failed` and `cancelled` are ends. Every other word means that it goes
   * on: also `unknown`, which the gateway says before it has first looked, and the empty text of some builds.
   */
  status?: "" | "unknown" | "queued" | "pending" | "in_progress" | "processing" | "completed" | "failed" | "cancelled" | (string & {});
  /** How far the video is, in percent. Coarse; no base for an estimate of time. */
  progress?: number | null;
  /**
   * When the video was asked for, in Unix seconds. Some other vendors' videos have Unix milliseconds: a value
   * above 100000000000 is milliseconds.
   */
  created_at?: number | null;
  /**
   * When the video was completed, in Unix seconds, or milliseconds like `created_at`. For other vendors it is the
   * last change, also while the video is being made: no sign that it has ended.
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
  /** How long the video is, in seconds, as a text. */
  seconds?: string | number | null;
  /** Width and height of the video in pixels, for example `1280x720`. */
  size?: string | null;
  /**
   * The quality of the video, for example `standard`. Seen in examples of the vendor only.
   *
   * Source: the upstream API.
   */
  quality?: string | null;
  /** The id of the original, if this video is a remix. May be the vendor's id and not the gateway's. */
  remixed_from_video_id?: string | null;
  /** Why the video failed, else null or absent. */
  error?: VideoError | null;
  /** What the video used, where the vendor says it. */
  usage?: {
    /** The number of tokens of the video. */
    completion_tokens?: number;
    /** The number of tokens in all. */
    total_tokens?: number;
  } | null;
  /** Facts about the file. Sora videos have none; the video of some other vendors has its address here. */
  metadata?: VideoFileFacts | null;
};

/** The operations by path and method. */
export interface paths {
  "/v1/videos": {
    get: operations["listVideos"];
    post: operations["createVideo"];
  };
  "/v1/videos/{video_id}": {
    get: operations["getVideo"];
    delete: operations["deleteVideo"];
  };
  "/v1/videos/{video_id}/content": {
    get: operations["downloadVideo"];
  };
  "/v1/videos/{video_id}/remix": {
    post: operations["remixVideo"];
  };
}

/** What each operation takes and answers. */
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
          "application/json": VideoListResponse;
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
        "application/json": VideoCreateRequest;
        "multipart/form-data": VideoCreateMultipartRequest;
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
          "application/json": VideoResponse;
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
          "application/json": VideoResponse;
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
          "application/json": VideoDeleteResponse;
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
          /** The size of the file in bytes, where the vendor says it. */
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
        "application/json": VideoRemixRequest;
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
          "application/json": VideoResponse;
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

/** What operations share, by kind and name. */
export interface components {
  schemas: {
    ErrorBody: ErrorBody;
    GatewayErrorBody: GatewayErrorBody;
    TaskErrorBody: TaskErrorBody;
    VideoCreateInput: VideoCreateInput;
    VideoCreateMultipartRequest: VideoCreateMultipartRequest;
    VideoCreateRequest: VideoCreateRequest;
    VideoDeleteResponse: VideoDeleteResponse;
    VideoError: VideoError;
    VideoFileFacts: VideoFileFacts;
    VideoImageReference: VideoImageReference;
    VideoListResponse: VideoListResponse;
    VideoRemixRequest: VideoRemixRequest;
    VideoResponse: VideoResponse;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": ErrorBody;
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
        "application/json": ErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": GatewayErrorBody;
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
        "application/json": ErrorBody;
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
