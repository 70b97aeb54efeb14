// Generated from spec/veo by `pnpm generate`: change it there, not here.

import type { MediaInput } from "@x/core";

export interface paths {
  "/v1beta/models/{model}:predictLongRunning": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a video
     *
     * Starts an operation that makes a video from a text, from pictures or from another video of Veo. The call is
     * charged when it is accepted; sending it again makes a second video. There is no idempotency key. Keep the
     * model with the operation's name: fetching it needs both.
     *
     * Docs: "Veo video generation" (page 421718379e0) on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method and the names of its schemas. The names are those of
     * Google's long-running prediction, and the prefix is the one the docs show for Gemini.
     */
    post: operations["generateVideo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1beta/models/{model}:fetchPredictOperation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetch an operation
     *
     * Fetches an operation started by `generateVideo`: whether it is done, and its videos. Fetching is free although
     * it is a POST, and may be repeated. Google's own programs wait 10 seconds between two calls. An answer may hold
     * whole videos in base64, several megabytes each. An operation that is done with neither `error` nor a video was
     * stopped by Google's filter: `raiMediaFilteredReasons` says why.
     *
     * Docs: "Fetch Veo video generation status" on https://ai-docs.tikhub.io.
     * Source: inferred. The docs list this page with its method and the names of its schemas. A POST with these
     * names is how Vertex AI fetches an operation, and the prefix is the one the docs show for Gemini.
     */
    post: operations["fetchVideoOperation"];
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
     * Which operation is fetched.
     *
     * Source: the upstream API.
     */
    VeoFetchOperationRequest: {
      /**
       * The operation's name as the create answer gave it in `name`.
       *
       * Source: the upstream API.
       */
      operationName: string;
    };
    /**
     * An operation and where it stands. Not `done`: it goes on. `done` with an `error`: it failed. `done` with a
     * `response` without videos: Google's filter stopped it, which is a failure too. There is no progress.
     *
     * Source: the upstream API.
     */
    VeoFetchOperationResponse: {
      /**
       * The operation's name.
       *
       * Source: the upstream API.
       */
      name?: string;
      /**
       * Whether the operation has ended; absent means false.
       *
       * Source: the upstream API.
       */
      done?: boolean | null;
      /**
       * Google's notes on the operation, most often absent.
       *
       * Source: the upstream API.
       */
      metadata?: Record<string, unknown> | null;
      /**
       * Why the operation failed, else absent.
       *
       * Source: the upstream API.
       */
      error?: components["schemas"]["VeoOperationError"] | null;
      /**
       * What the operation made, once it is done.
       *
       * Source: the upstream API.
       */
      response?: components["schemas"]["VeoGenerateVideoResult"] | null;
    };
    /**
     * What a video is made from, and how. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    VeoGenerateRequest: {
      /**
       * What the video is made from, always one item.
       *
       * Source: the upstream API.
       */
      instances: components["schemas"]["VeoInstance"][];
      /**
       * How the video is made.
       *
       * Source: the upstream API.
       */
      parameters?: components["schemas"]["VeoParameters"];
      /**
       * Your own words for the call, by name, for Google's bill.
       *
       * Source: the upstream API.
       */
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
    VeoGenerateVideoResult: {
      /**
       * Google's name for the form of this object.
       *
       * Source: the upstream API.
       */
      "@type"?: string;
      /**
       * The videos, in answers of Vertex AI. Fewer than asked for when some were filtered.
       *
       * Source: the upstream API.
       */
      videos?: components["schemas"]["VeoVideo"][] | null;
      /**
       * The videos, in older answers.
       *
       * Source: the upstream API.
       */
      generatedSamples?: components["schemas"]["VeoGeneratedSample"][] | null;
      /**
       * The videos, in answers of Google's public API.
       *
       * Source: the upstream API.
       */
      generateVideoResponse?: components["schemas"]["VeoGenerateVideoResult"] | null;
      /**
       * The number of videos that were filtered, and are not there.
       *
       * Source: the upstream API.
       */
      raiMediaFilteredCount?: number | null;
      /**
       * Why they were filtered, as sentences with support codes.
       *
       * Source: the upstream API.
       */
      raiMediaFilteredReasons?: string[] | null;
    };
    /**
     * A video inside an older answer, or an answer of Google's public API.
     *
     * Source: the upstream API.
     */
    VeoGeneratedSample: {
      /**
       * The video.
       *
       * Source: the upstream API.
       */
      video?: components["schemas"]["VeoVideo"] | null;
    };
    /**
     * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
     * is best; others are resized or cropped.
     *
     * Source: the upstream API.
     */
    VeoImage: {
      /**
       * The file in base64, without a `data:` prefix. JPEG or PNG, at most about 20 MB.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: string;
      /**
       * The file's place in Google Cloud Storage, as `gs://bucket/file`.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The type of the file.
       *
       * Source: the upstream API.
       */
      mimeType?: "image/jpeg" | "image/png" | (string & {});
    };
    /**
     * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
     * exclude `image` and `lastFrame`.
     *
     * Source: the upstream API.
     */
    VeoInstance: {
      /**
       * What the video shows and sounds like, in English, in about 1024 tokens. Needed for a video from a text alone.
       *
       * Source: the upstream API.
       */
      prompt?: string;
      /**
       * The first frame of the video.
       *
       * Source: the upstream API.
       */
      image?: components["schemas"]["VeoImage"];
      /**
       * The last frame of the video. Only with `image`.
       *
       * Source: the upstream API.
       */
      lastFrame?: components["schemas"]["VeoImage"];
      /**
       * A video to extend by 7 seconds, in MP4 and made by Veo. With a mask, a video to edit.
       *
       * Source: the upstream API.
       */
      video?: components["schemas"]["VeoSourceVideo"];
      /**
       * Up to three pictures of things to show, or one picture of a style (Veo 2 only). Videos of 8 seconds only.
       *
       * Source: the upstream API.
       */
      referenceImages?: components["schemas"]["VeoReferenceImage"][];
      /**
       * Which part of `video` is edited. A preview of Veo 2.
       *
       * Source: the upstream API.
       */
      mask?: components["schemas"]["VeoMask"];
    };
    /**
     * A picture that marks the part of a video that is edited. A preview of Veo 2.
     *
     * Source: the upstream API.
     */
    VeoMask: {
      /**
       * The mask's file in base64, without a `data:` prefix.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: string;
      /**
       * The mask's place in Google Cloud Storage, as `gs://bucket/file`.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The type of the file, for example `image/png`.
       *
       * Source: the upstream API.
       */
      mimeType?: string;
      /**
       * What is done with the marked part.
       *
       * Source: the upstream API.
       */
      maskMode?: "INSERT" | "REMOVE" | "REMOVE_STATIC" | "OUTPAINT" | (string & {});
    };
    /**
     * Why an operation failed.
     *
     * Source: the upstream API.
     */
    VeoOperationError: {
      /**
       * Google's error code as a number, for example 3 for a request that breaks the usage rules.
       *
       * Source: the upstream API.
       */
      code?: number | string | null;
      /**
       * The reason, for a person. May end in support codes, for example `29310472` for a famous person, that say which
       * rule was broken.
       *
       * Source: the upstream API.
       */
      message?: string | null;
      /**
       * The error code as a word.
       *
       * Source: the upstream API.
       */
      status?: "INVALID_ARGUMENT" | "FAILED_PRECONDITION" | "PERMISSION_DENIED" | "NOT_FOUND" | "RESOURCE_EXHAUSTED" | "INTERNAL" | "UNAVAILABLE" | "DEADLINE_EXCEEDED" | "CANCELLED" | (string & {});
      /**
       * More about the error, in forms of Google's own.
       *
       * Source: the upstream API.
       */
      details?: Record<string, unknown>[];
    };
    /**
     * The answer to a create call: the operation was started and is paid for. The video comes later; fetch the
     * operation until it is done.
     *
     * Source: the upstream API.
     */
    VeoOperationResponse: {
      /**
       * The operation's name, to fetch it with. Success means that it is there.
       *
       * Source: the upstream API.
       */
      name: string;
      /**
       * Whether the operation is done; absent at the start.
       *
       * Source: the upstream API.
       */
      done?: boolean;
      /**
       * Google's notes on the operation, most often absent.
       *
       * Source: the upstream API.
       */
      metadata?: Record<string, unknown> | null;
    };
    /**
     * How a video is made. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    VeoParameters: {
      /**
       * Width to height of the video: `16:9` or `9:16`. Default `16:9`.
       *
       * Source: the upstream API.
       * @default "16:9"
       */
      aspectRatio?: "16:9" | "9:16" | (string & {});
      /**
       * How long the video is, in seconds: 4, 6 or 8, for Veo 2 from 5 to 8. Default 8, which is the only choice with
       * reference pictures and in 1080p and 4k. Vertex AI takes a number, Google's public API also a text.
       *
       * Source: the upstream API.
       * @default 8
       */
      durationSeconds?: number | string;
      /**
       * How fine the picture is. Default `720p`. `4k` is a preview of Veo 3.1.
       *
       * Source: the upstream API.
       * @default "720p"
       */
      resolution?: "720p" | "1080p" | "4k" | (string & {});
      /**
       * The number of videos, 1 to 4, each paid for. Default 1. The gateway may make it 1.
       *
       * Source: the upstream API.
       * @default 1
       */
      sampleCount?: number;
      /**
       * The seed, an identifier and no quantity, from 0 to 4294967295. Without it any.
       *
       * Source: the upstream API.
       */
      seed?: number;
      /**
       * What the video must not show.
       *
       * Source: the upstream API.
       */
      negativePrompt?: string;
      /**
       * Whether people may appear: `allow_adult`, `dont_allow`, or `allow_all`, which needs Google's approval. Default
       * `allow_adult`. Some of Google's pages spell the words otherwise.
       *
       * Source: the upstream API.
       * @default "allow_adult"
       */
      personGeneration?: "allow_adult" | "dont_allow" | "allow_all" | (string & {});
      /**
       * Whether the video has sound. Default true for Veo 3; Veo 2 has none.
       *
       * Source: the upstream API.
       */
      generateAudio?: boolean;
      /**
       * Whether Google rewrites the prompt. Default true. For Veo 2 only.
       *
       * Source: the upstream API.
       * @default true
       */
      enhancePrompt?: boolean;
      /**
       * How the file is compressed: `optimized` or `lossless`. Default `optimized`. Google's own program writes the
       * words in capitals.
       *
       * Source: the upstream API.
       * @default "optimized"
       */
      compressionQuality?: "optimized" | "lossless" | "OPTIMIZED" | "LOSSLESS" | (string & {});
      /**
       * What is done with a picture of another shape: `pad` adds borders, `crop` cuts. Default `pad`. For a video from
       * a picture with Veo 3.
       *
       * Source: the upstream API.
       * @default "pad"
       */
      resizeMode?: "pad" | "crop" | (string & {});
      /**
       * The folder of Google Cloud Storage the video is written to, as `gs://bucket/folder/`. Without it the video
       * comes inside the answer. Whether the gateway may write there is not known.
       *
       * Source: the upstream API.
       */
      storageUri?: string;
      /**
       * How fast the video runs, in frames per second. Default 24. In Google's shared types only.
       *
       * Source: the upstream API.
       * @default 24
       */
      fps?: number;
      /**
       * The Pub/Sub topic that hears of progress. In Google's shared types only.
       *
       * Source: the upstream API.
       */
      pubsubTopic?: string;
    };
    /**
     * A picture that shows the model a thing or a style.
     *
     * Source: the upstream API.
     */
    VeoReferenceImage: {
      /**
       * The picture.
       *
       * Source: the upstream API.
       */
      image: components["schemas"]["VeoImage"];
      /**
       * What the picture shows: `asset` for a thing or a person, `style` for a style (Veo 2 only). Google's own
       * program writes the words in capitals.
       *
       * Source: the upstream API.
       */
      referenceType?: "asset" | "style" | "ASSET" | "STYLE" | (string & {});
    };
    /**
     * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
     *
     * Source: the upstream API.
     */
    VeoSourceVideo: {
      /**
       * The file in base64, without a `data:` prefix. At most 96 MB, so that the request stays below the gateway's
       * limit of 128 MB.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: string;
      /**
       * The file's place in Google Cloud Storage, as `gs://bucket/file`.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The type of the file.
       *
       * Source: the upstream API.
       */
      mimeType?: "video/mp4" | (string & {});
    };
    /**
     * A finished video, in one of several ways.
     *
     * Source: the upstream API.
     */
    VeoVideo: {
      /**
       * The file in base64, when no `storageUri` was given.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: string;
      /**
       * The file's place in Google Cloud Storage, as `gs://bucket/file`. No address for a browser.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The file's address, in answers of Google's public API, where it works for 2 days and needs Google's key. A
       * gateway may put an address of its own here.
       *
       * Source: the upstream API.
       */
      uri?: string;
      /**
       * The file's address, where a gateway has put one here.
       *
       * Source: inferred. Some gateways rewrite the result to a plain address.
       */
      url?: string;
      /**
       * The file in base64, in older answers.
       *
       * Source: the upstream API.
       */
      encodedVideo?: string;
      /**
       * The type of the file, for example `video/mp4`.
       *
       * Source: the upstream API.
       */
      mimeType?: string;
      /**
       * The type of the file, in older answers.
       *
       * Source: the upstream API.
       */
      encoding?: string;
    };
    /**
     * What a video is made from, and how. Fields that are not listed may be sent as well.
     *
     * Source: the upstream API.
     */
    VeoGenerateInput: {
      /**
       * What the video is made from, always one item.
       *
       * Source: the upstream API.
       */
      instances: components["schemas"]["VeoInstanceInput"][];
      /**
       * How the video is made.
       *
       * Source: the upstream API.
       */
      parameters?: components["schemas"]["VeoParameters"];
      /**
       * Your own words for the call, by name, for Google's bill.
       *
       * Source: the upstream API.
       */
      labels?: {
        [key: string]: string;
      };
    };
    /**
     * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
     * is best; others are resized or cropped.
     *
     * Source: the upstream API.
     */
    VeoImageInput: {
      /**
       * The file in base64, without a `data:` prefix. JPEG or PNG, at most about 20 MB.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: MediaInput;
      /**
       * The file's place in Google Cloud Storage, as `gs://bucket/file`.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The type of the file.
       *
       * Source: the upstream API.
       */
      mimeType?: "image/jpeg" | "image/png" | (string & {});
    };
    /**
     * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
     * exclude `image` and `lastFrame`.
     *
     * Source: the upstream API.
     */
    VeoInstanceInput: {
      /**
       * What the video shows and sounds like, in English, in about 1024 tokens. Needed for a video from a text alone.
       *
       * Source: the upstream API.
       */
      prompt?: string;
      /**
       * The first frame of the video.
       *
       * Source: the upstream API.
       */
      image?: components["schemas"]["VeoImageInput"];
      /**
       * The last frame of the video. Only with `image`.
       *
       * Source: the upstream API.
       */
      lastFrame?: components["schemas"]["VeoImageInput"];
      /**
       * A video to extend by 7 seconds, in MP4 and made by Veo. With a mask, a video to edit.
       *
       * Source: the upstream API.
       */
      video?: components["schemas"]["VeoSourceVideoInput"];
      /**
       * Up to three pictures of things to show, or one picture of a style (Veo 2 only). Videos of 8 seconds only.
       *
       * Source: the upstream API.
       */
      referenceImages?: components["schemas"]["VeoReferenceImageInput"][];
      /**
       * Which part of `video` is edited. A preview of Veo 2.
       *
       * Source: the upstream API.
       */
      mask?: components["schemas"]["VeoMask"];
    };
    /**
     * A picture that shows the model a thing or a style.
     *
     * Source: the upstream API.
     */
    VeoReferenceImageInput: {
      /**
       * The picture.
       *
       * Source: the upstream API.
       */
      image: components["schemas"]["VeoImageInput"];
      /**
       * What the picture shows: `asset` for a thing or a person, `style` for a style (Veo 2 only). Google's own
       * program writes the words in capitals.
       *
       * Source: the upstream API.
       */
      referenceType?: "asset" | "style" | "ASSET" | "STYLE" | (string & {});
    };
    /**
     * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
     *
     * Source: the upstream API.
     */
    VeoSourceVideoInput: {
      /**
       * The file in base64, without a `data:` prefix. At most 96 MB, so that the request stays below the gateway's
       * limit of 128 MB.
       *
       * Source: the upstream API.
       */
      bytesBase64Encoded?: MediaInput;
      /**
       * The file's place in Google Cloud Storage, as `gs://bucket/file`.
       *
       * Source: the upstream API.
       */
      gcsUri?: string;
      /**
       * The type of the file.
       *
       * Source: the upstream API.
       */
      mimeType?: "video/mp4" | (string & {});
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["ErrorBody"];
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
        "application/json": components["schemas"]["VeoGenerateRequest"];
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
          "application/json": components["schemas"]["VeoOperationResponse"];
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
        "application/json": components["schemas"]["VeoFetchOperationRequest"];
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
          "application/json": components["schemas"]["VeoFetchOperationResponse"];
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
 * Which operation is fetched.
 *
 * Source: the upstream API.
 */
export type VeoFetchOperationRequest = components["schemas"]["VeoFetchOperationRequest"];

/**
 * An operation and where it stands. Not `done`: it goes on. `done` with an `error`: it failed. `done` with a
 * `response` without videos: Google's filter stopped it, which is a failure too. There is no progress.
 *
 * Source: the upstream API.
 */
export type VeoFetchOperationResponse = components["schemas"]["VeoFetchOperationResponse"];

/**
 * What a video is made from, and how. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoGenerateRequest = components["schemas"]["VeoGenerateRequest"];

/**
 * What an operation made. Vertex AI has the videos in `videos`, in older answers in `generatedSamples`; Google's
 * public API has them in `generateVideoResponse`.
 *
 * Source: the upstream API.
 */
export type VeoGenerateVideoResult = components["schemas"]["VeoGenerateVideoResult"];

/**
 * A video inside an older answer, or an answer of Google's public API.
 *
 * Source: the upstream API.
 */
export type VeoGeneratedSample = components["schemas"]["VeoGeneratedSample"];

/**
 * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
 * is best; others are resized or cropped.
 *
 * Source: the upstream API.
 */
export type VeoImage = components["schemas"]["VeoImage"];

/**
 * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
 * exclude `image` and `lastFrame`.
 *
 * Source: the upstream API.
 */
export type VeoInstance = components["schemas"]["VeoInstance"];

/**
 * A picture that marks the part of a video that is edited. A preview of Veo 2.
 *
 * Source: the upstream API.
 */
export type VeoMask = components["schemas"]["VeoMask"];

/**
 * Why an operation failed.
 *
 * Source: the upstream API.
 */
export type VeoOperationError = components["schemas"]["VeoOperationError"];

/**
 * The answer to a create call: the operation was started and is paid for. The video comes later; fetch the
 * operation until it is done.
 *
 * Source: the upstream API.
 */
export type VeoOperationResponse = components["schemas"]["VeoOperationResponse"];

/**
 * How a video is made. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoParameters = components["schemas"]["VeoParameters"];

/**
 * A picture that shows the model a thing or a style.
 *
 * Source: the upstream API.
 */
export type VeoReferenceImage = components["schemas"]["VeoReferenceImage"];

/**
 * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
 *
 * Source: the upstream API.
 */
export type VeoSourceVideo = components["schemas"]["VeoSourceVideo"];

/**
 * A finished video, in one of several ways.
 *
 * Source: the upstream API.
 */
export type VeoVideo = components["schemas"]["VeoVideo"];

/**
 * What a video is made from, and how. Fields that are not listed may be sent as well.
 *
 * Source: the upstream API.
 */
export type VeoGenerateInput = components["schemas"]["VeoGenerateInput"];

/**
 * A picture, in exactly one of two ways: the file itself, or its place in a bucket. 720p or more in 16:9 or 9:16
 * is best; others are resized or cropped.
 *
 * Source: the upstream API.
 */
export type VeoImageInput = components["schemas"]["VeoImageInput"];

/**
 * What a video is made from: a text, or a picture with or without a text, or another video. `referenceImages`
 * exclude `image` and `lastFrame`.
 *
 * Source: the upstream API.
 */
export type VeoInstanceInput = components["schemas"]["VeoInstanceInput"];

/**
 * A picture that shows the model a thing or a style.
 *
 * Source: the upstream API.
 */
export type VeoReferenceImageInput = components["schemas"]["VeoReferenceImageInput"];

/**
 * A video made by Veo, in exactly one of two ways: the file itself, or its place in a bucket.
 *
 * Source: the upstream API.
 */
export type VeoSourceVideoInput = components["schemas"]["VeoSourceVideoInput"];
