// Generated from spec/veo by `pnpm generate`: change it there, not here.

import {
  asTask,
  encodeMedia,
  jpeg,
  mp4,
  png,
  type CallOptions,
  type CreateTaskOptions,
  type Operation,
  type VideoTask,
} from "@x/core";
import { protocol } from "./lifecycle.js";
import type {
  VeoFetchOperationRequest,
  VeoFetchOperationResponse,
  VeoGenerateInput,
} from "./schema.gen.js";

// The other methods that a client may have.
export { recover, resume, wire } from "@x/core";

/** The operations of the spec by name. */
export type VeoOperationId =
  | "generateVideo"
  | "fetchVideoOperation";

/** Fetch an operation. */
export const fetchVideoOperation: Operation<"fetchVideoOperation"> = {
  id: "fetchVideoOperation",
  method: "POST",
  path: "/v1beta/models/{model}:fetchPredictOperation",
  body: { required: ["operationName"], fields: { operationName: { length: [1, Infinity] } } },
};

/** Make a video. */
export const generateVideo: Operation<"generateVideo"> = {
  id: "generateVideo",
  method: "POST",
  path: "/v1beta/models/{model}:predictLongRunning",
  paid: "task",
  body: { required: ["instances"] },
  encode: encodeMedia,
  media: {
    "instances[].image.bytesBase64Encoded": {
      types: [jpeg, png],
      maxBytes: 20971520,
      form: "base64-only",
      typeMember: "mimeType",
    },
    "instances[].lastFrame.bytesBase64Encoded": {
      types: [jpeg, png],
      maxBytes: 20971520,
      form: "base64-only",
      typeMember: "mimeType",
    },
    "instances[].video.bytesBase64Encoded": {
      types: [mp4],
      maxBytes: 100663296,
      form: "base64-only",
      typeMember: "mimeType",
    },
    "instances[].referenceImages[].image.bytesBase64Encoded": {
      types: [jpeg, png],
      maxBytes: 20971520,
      form: "base64-only",
      typeMember: "mimeType",
    },
  },
  bind: asTask,
  poll: { protocol, operation: fetchVideoOperation, id: "operationName", keep: ["model"] },
};

/** All operations of the spec. */
export const operations: readonly Operation<VeoOperationId>[] = [
  generateVideo,
  fetchVideoOperation,
];

/** The operations of the spec as methods. */
export interface VeoOperations {
  /**
   * Make a video
   *
   * Starts an operation that makes a video from a text, from pictures or from another video of Veo. The call is
   * charged when it is accepted; sending it again makes a second video. There is no idempotency key. Keep the
   * model with the operation's name: fetching it needs both.
   *
   * `POST /v1beta/models/{model}:predictLongRunning`
   *
   * Docs: "Veo video generation" (page 421718379e0) on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method and the names of its schemas. The names are those of
   * Google's long-running prediction, and the prefix is the one the docs show for Gemini.
   */
  generateVideo(
    input: {
      /**
       * Which Veo model makes the video. Google retired the `veo-3.0-…` and `veo-2.0-…` models on 2026-06-30 and shut
       * the `veo-3.1-…-preview` models down on 2026-10-22; which models the gateway serves is not known.
       *
       * Source: the upstream API.
       */
      model: "veo-3.1-generate-001" | "veo-3.1-fast-generate-001" | "veo-3.1-lite-generate-001" | "veo-3.1-generate-preview" | "veo-3.1-fast-generate-preview" | "veo-3.1-lite-generate-preview" | "veo-3.0-generate-001" | "veo-3.0-fast-generate-001" | "veo-2.0-generate-001" | (string & {});
    } & VeoGenerateInput,
    options?: CreateTaskOptions,
  ): Promise<VideoTask<VeoFetchOperationResponse>>;

  /**
   * Fetch an operation
   *
   * Fetches an operation started by `generateVideo`: whether it is done, and its videos. Fetching is free although
   * it is a POST, and may be repeated. Google's own programs wait 10 seconds between two calls. An answer may hold
   * whole videos in base64, several megabytes each. An operation that is done with neither `error` nor a video was
   * stopped by Google's filter: `raiMediaFilteredReasons` says why.
   *
   * `POST /v1beta/models/{model}:fetchPredictOperation`
   *
   * Docs: "Fetch Veo video generation status" on https://ai-docs.tikhub.io.
   * Source: inferred. The docs list this page with its method and the names of its schemas. A POST with these
   * names is how Vertex AI fetches an operation, and the prefix is the one the docs show for Gemini.
   */
  fetchVideoOperation(
    input: {
      /**
       * Which Veo model makes the video. Google retired the `veo-3.0-…` and `veo-2.0-…` models on 2026-06-30 and shut
       * the `veo-3.1-…-preview` models down on 2026-10-22; which models the gateway serves is not known.
       *
       * Source: the upstream API.
       */
      model: "veo-3.1-generate-001" | "veo-3.1-fast-generate-001" | "veo-3.1-lite-generate-001" | "veo-3.1-generate-preview" | "veo-3.1-fast-generate-preview" | "veo-3.1-lite-generate-preview" | "veo-3.0-generate-001" | "veo-3.0-fast-generate-001" | "veo-2.0-generate-001" | (string & {});
    } & VeoFetchOperationRequest,
    options?: CallOptions,
  ): Promise<VeoFetchOperationResponse>;
}

/** The client's name and version, which each request carries. */
export const clientName = "@x/veo@1.0.0";
