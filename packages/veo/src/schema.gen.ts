// Generated from spec/veo by `pnpm generate`: change it there, not here.

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
 * Which operation is fetched.
 *
 * Source: the upstream API.
 */
export type VeoFetchOperationRequest = {
  /** The operation's name as the create answer gave it in `name`. */
  operationName: string;
};

/**
 * An operation and where it stands. Not `done`: it goes on. `done` with an `error`: it failed. `done` with a
 * `response` without videos, and a count of filtered ones: Google's filter stopped it, which is a failure too.
 * There is no progress.
 *
 * Source: the upstream API.
 */
export type VeoFetchOperationResponse = {
  /** The operation's name. */
  name?: string;
  /** Whether the operation has ended; absent means false. */
  done?: boolean | null;
  /** Google's notes on the operation, most often absent. */
  metadata?: Record<string, unknown> | null;
  /** Why the operation failed, else absent. */
  error?: VeoOperationError | null;
  /** What the operation made, once it is done. */
  response?: VeoGenerateVideoResult | null;
};

/**
 * What a video is made from, and how. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoGenerateInput = {
  /** What the video is made from, always one item. */
  instances: VeoInstanceInput[];
  /** How the video is made. */
  parameters?: VeoParameters;
  /** Your own words for the call, by name, for Google's bill. */
  labels?: {
    [key: string]: string;
  };
};

/**
 * What a video is made from, and how. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoGenerateRequest = {
  /** What the video is made from, always one item. */
  instances: VeoInstance[];
  /** How the video is made. */
  parameters?: VeoParameters;
  /** Your own words for the call, by name, for Google's bill. */
  labels?: {
    [key: string]: string;
  };
};

/**
 * What an operation made. Vertex AI has the videos in `videos`, in older answers in `generatedSamples`; Google's
 * public API has them in `generateVideoResponse`.
 *
 * Source: the upstream API.
 */
export type VeoGenerateVideoResult = {
  /** Google's name for the form of this object. */
  "@type"?: string;
  /** The videos, in answers of Vertex AI. Fewer than asked for when some were filtered. */
  videos?: VeoVideo[] | null;
  /** The videos, in older answers. */
  generatedSamples?: VeoGeneratedSample[] | null;
  /** The videos, in answers of Google's public API. */
  generateVideoResponse?: VeoGenerateVideoResult | null;
  /** The number of videos that were filtered, and are not there. */
  raiMediaFilteredCount?: number | null;
  /** Why they were filtered, as sentences with support codes. */
  raiMediaFilteredReasons?: string[] | null;
};

/**
 * A video inside an older answer, or an answer of Google's public API.
 *
 * Source: the upstream API.
 */
export type VeoGeneratedSample = {
  /** The video. */
  video?: VeoVideo | null;
};

/**
 * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
 * is best; others are resized or cropped.
 *
 * Source: the upstream API.
 */
export type VeoImage = {
  /** The file in base64, without a `data:` prefix. JPEG or PNG, at most about 20 MB. */
  bytesBase64Encoded?: string;
  /** The file's place in Google Cloud Storage, as `gs://bucket/file`. */
  gcsUri?: string;
  /** The type of the file. */
  mimeType?: "image/jpeg" | "image/png" | (string & {});
};

/**
 * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
 * is best; others are resized or cropped.
 *
 * Source: the upstream API.
 */
export type VeoImageInput = {
  /** The file in base64, without a `data:` prefix. JPEG or PNG, at most about 20 MB. */
  bytesBase64Encoded?: MediaInput;
  /** The file's place in Google Cloud Storage, as `gs://bucket/file`. */
  gcsUri?: string;
  /** The type of the file. */
  mimeType?: "image/jpeg" | "image/png" | (string & {});
};

/**
 * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
 * exclude `image` and `lastFrame`.
 *
 * Source: the upstream API.
 */
export type VeoInstance = {
  /** What the video shows and sounds like, in English, in about 1024 tokens. Needed for a video from a text alone. */
  prompt?: string;
  /** The first frame of the video. */
  image?: VeoImage;
  /** The last frame of the video. Only with `image`. */
  lastFrame?: VeoImage;
  /** A video to extend by 7 seconds, in MP4 and made by Veo. With a mask, a video to edit. */
  video?: VeoSourceVideo;
  /** Up to three pictures of things to show, or one picture of a style (Veo 2 only). Videos of 8 seconds only. */
  referenceImages?: VeoReferenceImage[];
  /** Which part of `video` is edited. A preview of Veo 2. */
  mask?: VeoMask;
};

/**
 * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
 * exclude `image` and `lastFrame`.
 *
 * Source: the upstream API.
 */
export type VeoInstanceInput = {
  /** What the video shows and sounds like, in English, in about 1024 tokens. Needed for a video from a text alone. */
  prompt?: string;
  /** The first frame of the video. */
  image?: VeoImageInput;
  /** The last frame of the video. Only with `image`. */
  lastFrame?: VeoImageInput;
  /** A video to extend by 7 seconds, in MP4 and made by Veo. With a mask, a video to edit. */
  video?: VeoSourceVideoInput;
  /** Up to three pictures of things to show, or one picture of a style (Veo 2 only). Videos of 8 seconds only. */
  referenceImages?: VeoReferenceImageInput[];
  /** Which part of `video` is edited. A preview of Veo 2. */
  mask?: VeoMask;
};

/**
 * A picture that marks the part of a video that is edited. A preview of Veo 2.
 *
 * Source: the upstream API.
 */
export type VeoMask = {
  /** The mask's file in base64, without a `data:` prefix. */
  bytesBase64Encoded?: string;
  /** The mask's place in Google Cloud Storage, as `gs://bucket/file`. */
  gcsUri?: string;
  /** The type of the file, for example `image/png`. */
  mimeType?: string;
  /** What is done with the marked part. */
  maskMode?: "INSERT" | "REMOVE" | "REMOVE_STATIC" | "OUTPAINT" | (string & {});
};

/**
 * Why an operation failed.
 *
 * Source: the upstream API.
 */
export type VeoOperationError = {
  /** Google's error code as a number, for example 3 for a request that breaks the usage rules. */
  code?: number | string | null;
  /**
   * The reason, for a person. May end in support codes, for example `29310472` for a famous person, that say which
   * rule was broken.
   */
  message?: string | null;
  /** The error code as a word. */
  status?: "INVALID_ARGUMENT" | "FAILED_PRECONDITION" | "PERMISSION_DENIED" | "NOT_FOUND" | "RESOURCE_EXHAUSTED" | "INTERNAL" | "UNAVAILABLE" | "DEADLINE_EXCEEDED" | "CANCELLED" | (string & {});
  /** More about the error, in forms of Google's own. */
  details?: Record<string, unknown>[];
};

/**
 * The answer to a create call: the operation was started and is paid for. The video comes later; fetch the
 * operation until it is done.
 *
 * Source: the upstream API.
 */
export type VeoOperationResponse = {
  /** The operation's name, to fetch it with. Success means that it is there. */
  name: string;
  /** Whether the operation is done; absent at the start. */
  done?: boolean;
  /** Google's notes on the operation, most often absent. */
  metadata?: Record<string, unknown> | null;
};

/**
 * How a video is made. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoParameters = {
  /**
   * Width to height of the video: `16:9` or `9:16`. Default `16:9`.
   * @default "16:9"
   */
  aspectRatio?: "16:9" | "9:16" | (string & {});
  /**
   * How long the video is, in seconds: 4, 6 or 8, for Veo 2 from 5 to 8. Default 8, which is the only choice with
   * reference pictures and in 1080p and 4k. Vertex AI takes a number, Google's public API also a text.
   * @default 8
   */
  durationSeconds?: number | string;
  /**
   * How fine the picture is. Default `720p`. `4k` is a preview of Veo 3.1.
   * @default "720p"
   */
  resolution?: "720p" | "1080p" | "4k" | (string & {});
  /**
   * The number of videos, 1 to 4, each paid for. Default 1. The gateway may make it 1.
   * @default 1
   */
  sampleCount?: number;
  /** The seed, an identifier and no quantity, from 0 to 4294967295. Without it any. */
  seed?: number;
  /** What the video must not show. */
  negativePrompt?: string;
  /**
   * Whether people may appear: `allow_adult`, `dont_allow`, or `allow_all`, which needs Google's approval. Default
   * `allow_adult`. Some of Google's pages spell the words otherwise.
   * @default "allow_adult"
   */
  personGeneration?: "allow_adult" | "dont_allow" | "allow_all" | (string & {});
  /** Whether the video has sound. Default true for Veo 3; Veo 2 has none. */
  generateAudio?: boolean;
  /**
   * Whether Google rewrites the prompt. Default true. For Veo 2 only.
   * @default true
   */
  enhancePrompt?: boolean;
  /**
   * How the file is compressed: `optimized` or `lossless`. Default `optimized`. Google's own program writes the
   * words in capitals.
   * @default "optimized"
   */
  compressionQuality?: "optimized" | "lossless" | "OPTIMIZED" | "LOSSLESS" | (string & {});
  /**
   * What is done with a picture of another shape: `pad` adds borders, `crop` cuts. Default `pad`. For a video from
   * a picture with Veo 3.
   * @default "pad"
   */
  resizeMode?: "pad" | "crop" | (string & {});
  /**
   * The folder of Google Cloud Storage the video is written to, as `gs://bucket/folder/`. Without it the video
   * comes inside the answer. Whether the gateway may write there is not known.
   */
  storageUri?: string;
  /**
   * How fast the video runs, in frames per second. Default 24. In Google's shared types only.
   * @default 24
   */
  fps?: number;
  /** The Pub/Sub topic that hears of progress. In Google's shared types only. */
  pubsubTopic?: string;
};

/**
 * A picture that shows the model a thing or a style.
 *
 * Source: the upstream API.
 */
export type VeoReferenceImage = {
  /** The picture. */
  image: VeoImage;
  /**
   * What the picture shows: `asset` for a thing or a person, `style` for a style (Veo 2 only). Google's own
   * program writes the words in capitals.
   */
  referenceType?: "asset" | "style" | "ASSET" | "STYLE" | (string & {});
};

/**
 * A picture that shows the model a thing or a style.
 *
 * Source: the upstream API.
 */
export type VeoReferenceImageInput = {
  /** The picture. */
  image: VeoImageInput;
  /**
   * What the picture shows: `asset` for a thing or a person, `style` for a style (Veo 2 only). Google's own
   * program writes the words in capitals.
   */
  referenceType?: "asset" | "style" | "ASSET" | "STYLE" | (string & {});
};

/**
 * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
 *
 * Source: the upstream API.
 */
export type VeoSourceVideo = {
  /**
   * The file in base64, without a `data:` prefix. At most 96 MB, so that the request stays below the gateway's
   * limit of 128 MB.
   */
  bytesBase64Encoded?: string;
  /** The file's place in Google Cloud Storage, as `gs://bucket/file`. */
  gcsUri?: string;
  /** The type of the file. */
  mimeType?: "video/mp4" | (string & {});
};

/**
 * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
 *
 * Source: the upstream API.
 */
export type VeoSourceVideoInput = {
  /**
   * The file in base64, without a `data:` prefix. At most 96 MB, so that the request stays below the gateway's
   * limit of 128 MB.
   */
  bytesBase64Encoded?: MediaInput;
  /** The file's place in Google Cloud Storage, as `gs://bucket/file`. */
  gcsUri?: string;
  /** The type of the file. */
  mimeType?: "video/mp4" | (string & {});
};

/**
 * A finished video, in one of several ways.
 *
 * Source: the upstream API.
 */
export type VeoVideo = {
  /** The file in base64, when no `storageUri` was given. */
  bytesBase64Encoded?: string;
  /** The file's place in Google Cloud Storage, as `gs://bucket/file`. No address for a browser. */
  gcsUri?: string;
  /**
   * The file's address, in answers of Google's public API, where it works for 2 days and needs Google's key. A
   * gateway may put an address of its own here.
   */
  uri?: string;
  /**
   * The file's address, where a gateway has put one here.
   *
   * Source: inferred. Some gateways rewrite the result to a plain address.
   */
  url?: string;
  /** The file in base64, in older answers. */
  encodedVideo?: string;
  /** The type of the file, for example `video/mp4`. */
  mimeType?: string;
  /** The type of the file, in older answers. */
  encoding?: string;
};

/** The operations by path and method. */
export interface paths {
  "/v1beta/models/{model}:predictLongRunning": {
    post: operations["generateVideo"];
  };
  "/v1beta/models/{model}:fetchPredictOperation": {
    post: operations["fetchVideoOperation"];
  };
}

/** What each operation takes and answers. */
export interface operations {
  generateVideo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Which Veo model makes the video. Google retired the `veo-3.0-…` and `veo-2.0-…` models on 2026-06-30 and shut
         * the `veo-3.1-…-preview` models down on 2026-10-22; which models the gateway serves is not known.
         *
         * Source: the upstream API.
         */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VeoGenerateRequest;
      };
    };
    responses: {
      /**
       * The operation was started and is paid for.
       *
       * Source: inferred. The page's answer could not be read; the schema's name is that of Google's operation.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          "X-New-Api-Other-Ratios": components["headers"]["PriceRatios"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VeoOperationResponse;
        };
      };
      400: components["responses"]["VideoRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      413: components["responses"]["ContentTooLarge"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["VideoServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  fetchVideoOperation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Which Veo model makes the video. Google retired the `veo-3.0-…` and `veo-2.0-…` models on 2026-06-30 and shut
         * the `veo-3.1-…-preview` models down on 2026-10-22; which models the gateway serves is not known.
         *
         * Source: the upstream API.
         */
        model: components["parameters"]["Model"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VeoFetchOperationRequest;
      };
    };
    responses: {
      /**
       * The operation as it stands. One that has failed is a 200 as well.
       *
       * Source: inferred. The page's answer could not be read; the schema's name is that of Google's operation.
       */
      200: {
        headers: {
          "X-Oneapi-Request-Id": components["headers"]["RequestId"];
          "X-New-Api-Version": components["headers"]["GatewayVersion"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VeoFetchOperationResponse;
        };
      };
      400: components["responses"]["OperationRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OperationNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["VideoServerError"];
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
    VeoFetchOperationRequest: VeoFetchOperationRequest;
    VeoFetchOperationResponse: VeoFetchOperationResponse;
    VeoGenerateInput: VeoGenerateInput;
    VeoGenerateRequest: VeoGenerateRequest;
    VeoGenerateVideoResult: VeoGenerateVideoResult;
    VeoGeneratedSample: VeoGeneratedSample;
    VeoImage: VeoImage;
    VeoImageInput: VeoImageInput;
    VeoInstance: VeoInstance;
    VeoInstanceInput: VeoInstanceInput;
    VeoMask: VeoMask;
    VeoOperationError: VeoOperationError;
    VeoOperationResponse: VeoOperationResponse;
    VeoParameters: VeoParameters;
    VeoReferenceImage: VeoReferenceImage;
    VeoReferenceImageInput: VeoReferenceImageInput;
    VeoSourceVideo: VeoSourceVideo;
    VeoSourceVideoInput: VeoSourceVideoInput;
    VeoVideo: VeoVideo;
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
     * Not Found: Google does not know the operation any more.
     *
     * Source: the gateway's software.
     */
    OperationNotFound: {
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
     * Bad Request: the name is no name of an operation, or the gateway has no such task for this key.
     *
     * Source: the gateway's software.
     */
    OperationRefused: {
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
     * Bad Request: the request is wrong, or Google refused it. No video was made.
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
    /**
     * Internal Server Error: the gateway or Google failed. With the code `invalid_request` this build of the gateway
     * does not have the route; that does not heal.
     *
     * Source: the gateway's software.
     */
    VideoServerError: {
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
     * Which Veo model makes the video. Google retired the `veo-3.0-…` and `veo-2.0-…` models on 2026-06-30 and shut
     * the `veo-3.1-…-preview` models down on 2026-10-22; which models the gateway serves is not known.
     *
     * Source: the upstream API.
     */
    Model: "veo-3.1-generate-001" | "veo-3.1-fast-generate-001" | "veo-3.1-lite-generate-001" | "veo-3.1-generate-preview" | "veo-3.1-fast-generate-preview" | "veo-3.1-lite-generate-preview" | "veo-3.0-generate-001" | "veo-3.0-fast-generate-001" | "veo-2.0-generate-001" | (string & {});
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
