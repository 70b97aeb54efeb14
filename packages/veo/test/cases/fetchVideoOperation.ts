import { readInlineFile, type VideoFile } from "@x/core";
import { gatewayRefusals, gatewayTroubles, taskError, type OperationCase } from "@x/testing";
import type { operations, VeoFetchOperationResponse, VeoOperations } from "../../src/index.js";

type Result = NonNullable<VeoFetchOperationResponse["response"]>;

const model = "veo-3.1-generate-001";
const operationName = `projects/demo-project/locations/us-central1/publishers/google/models/${model}/operations/3f9a1c70-52d4-4be0-8a6f-0d7e19c2b845`;
const publicName = "models/veo-3.1-generate-preview/operations/k4lq0r8c";
const path = `/v1beta/models/${model}:fetchPredictOperation`;
const base64 = "AAAAIGZ0eXBpc29t";
const place = "gs://my-bucket/out/7712345/sample_0.mp4";
const address = "https://files.example.com/out/7712345.mp4";
const publicAddress =
  "https://generativelanguage.googleapis.com/v1beta/files/abc123:download?alt=media";
const vertexType = "type.googleapis.com/cloud.ai.large_models.vision.GenerateVideoResponse";
const publicType =
  "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse";
const reason = "The input image was rejected by the usage rules. Support codes: 15236754";
const filtered = { message: reason, moderated: true, billed: "unknown" } as const;
/** A file whose address is left out of what is compared, as it is out of logs. */
const inAnswer = readInlineFile({ base64 }, "base64") as VideoFile;

export const fetchVideoOperation: OperationCase<VeoOperations, operations, "fetchVideoOperation"> =
  {
    operation: "fetchVideoOperation",
    calls: {
      byName: {
        input: { model, operationName },
        request: { method: "POST", path, body: { operationName } },
      },
      byNameOfThePublicApi: {
        input: { model: "veo-3.1-generate-preview", operationName: publicName },
        request: {
          method: "POST",
          path: "/v1beta/models/veo-3.1-generate-preview:fetchPredictOperation",
          body: { operationName: publicName },
        },
      },
    },
    refusals: {
      noName: { input: { model, operationName: "" }, field: "operationName" },
      noModel: { input: { model: "", operationName }, field: "model" },
    },
    answers: {
      running: {
        status: 200,
        body: { name: operationName },
        outcome: { state: { status: "running", videos: [] } },
      },
      notDone: {
        status: 200,
        body: { name: operationName, done: false },
        outcome: { state: { status: "running", videos: [] } },
      },
      nothing: { status: 200, body: {}, outcome: { state: { status: "running", videos: [] } } },
      nothingButNulls: {
        status: 200,
        body: { name: operationName, done: null, error: null, response: null, metadata: null },
        outcome: { state: { status: "running", videos: [] } },
      },
      // Not done: whatever this is about, the operation goes on.
      errorOfTheLook: {
        status: 200,
        body: { error: { code: 13, message: "Internal error.", status: "INTERNAL" } },
        outcome: { state: { status: "running", videos: [] } },
      },

      // Where the videos can be.
      inline: {
        status: 200,
        body: done({
          raiMediaFilteredCount: 0,
          videos: [{ bytesBase64Encoded: base64, mimeType: "video/mp4" }],
        }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [inAnswer] } },
      },
      inBucket: {
        status: 200,
        body: done({ videos: [{ gcsUri: place, mimeType: "video/mp4" }] }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [{ url: place }] } },
      },
      atAnAddress: {
        status: 200,
        body: done({ videos: [{ uri: address, url: address, mimeType: "video/mp4" }] }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [{ url: address }] } },
      },
      publicApi: {
        status: 200,
        body: {
          name: publicName,
          done: true,
          response: {
            "@type": publicType,
            generateVideoResponse: {
              raiMediaFilteredCount: 0,
              generatedSamples: [{ video: { uri: publicAddress } }],
            },
          },
        },
        outcome: { state: { status: "succeeded", progress: 1, videos: [{ url: publicAddress }] } },
      },
      olderForm: {
        status: 200,
        body: done({
          generatedSamples: [{ video: { encodedVideo: base64, encoding: "video/mp4" } }],
        }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [inAnswer] } },
      },
      several: {
        status: 200,
        body: done({
          videos: [
            { bytesBase64Encoded: base64, mimeType: "video/mp4" },
            { gcsUri: place, mimeType: "video/mp4" },
          ],
        }),
        outcome: {
          state: { status: "succeeded", progress: 1, videos: [inAnswer, { url: place }] },
        },
      },
      withoutAnyVideo: {
        status: 200,
        body: done({ raiMediaFilteredCount: 0, videos: [] }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [] } },
      },

      // What Google's filter holds back.
      filtered: {
        status: 200,
        body: done({ raiMediaFilteredCount: 1, raiMediaFilteredReasons: [reason] }),
        outcome: { state: { status: "failed", videos: [], error: filtered } },
      },
      filteredByThePublicApi: {
        status: 200,
        body: {
          name: publicName,
          done: true,
          response: {
            "@type": publicType,
            generateVideoResponse: {
              raiMediaFilteredCount: 1,
              raiMediaFilteredReasons: [reason],
            },
          },
        },
        outcome: { state: { status: "failed", videos: [], error: filtered } },
      },
      filteredWithoutReason: {
        status: 200,
        body: done({ raiMediaFilteredCount: 1 }),
        outcome: { state: { status: "failed", videos: [], error: { ...filtered, message: "" } } },
      },
      partlyFiltered: {
        status: 200,
        body: done({
          raiMediaFilteredCount: 1,
          raiMediaFilteredReasons: [reason],
          videos: [{ bytesBase64Encoded: base64, mimeType: "video/mp4" }],
        }),
        outcome: { state: { status: "succeeded", progress: 1, videos: [inAnswer] } },
      },

      // Operations that failed.
      failed: {
        status: 200,
        body: failed({ code: 13, message: "Internal error." }),
        outcome: {
          state: {
            status: "failed",
            videos: [],
            error: { code: "13", message: "Internal error." },
          },
        },
      },
      refused: {
        status: 200,
        body: failed({ code: 3, message: reason, status: "INVALID_ARGUMENT" }),
        outcome: {
          state: {
            status: "failed",
            videos: [],
            error: { code: "3", message: reason, moderated: true },
          },
        },
      },
      cancelled: {
        status: 200,
        body: failed({ code: 1, message: "The operation was cancelled." }),
        outcome: {
          state: {
            status: "cancelled",
            videos: [],
            error: { code: "1", message: "The operation was cancelled." },
          },
        },
      },
      expired: {
        status: 200,
        body: failed({ code: 4, message: "The deadline was exceeded." }),
        outcome: {
          state: {
            status: "expired",
            videos: [],
            error: { code: "4", message: "The deadline was exceeded." },
          },
        },
      },

      ...gatewayRefusals,
      ...gatewayTroubles("nothing"),
      requestUnreadable: taskError(400, "invalid_request", "invalid"),
      taskNotExist: taskError(400, "task_not_exist", "not-found"),
      operationUnknown: {
        status: 404,
        body: {
          code: "fail_to_fetch_task",
          message:
            '{"error": {"code": 404, "message": "The operation was not found.", "status": "NOT_FOUND"}}',
          data: null,
        },
        outcome: { error: { kind: "not-found", billed: "no", retryable: false, code: "404" } },
      },
      unknownModel: {
        status: 503,
        body: { error: { message: "No", type: "new_api_error", code: "model_not_found" } },
        outcome: {
          error: { kind: "not-found", billed: "no", retryable: false, code: "model_not_found" },
        },
      },
    },
    probes: {
      wrongKey: { key: "wrong", path: { model }, body: { operationName }, answer: "wrongKey" },
      unknownModel: {
        path: { model: "no-such-model" },
        body: { operationName },
        answer: "unknownModel",
      },
      noName: { path: { model }, body: {}, answer: "requestUnreadable" },
      unknownOperation: {
        path: { model },
        body: { operationName: `models/${model}/operations/none` },
        answer: "taskNotExist",
      },
    },
  };

function done(response: Result): VeoFetchOperationResponse {
  return { name: operationName, done: true, response: { "@type": vertexType, ...response } };
}

function failed(error: NonNullable<VeoFetchOperationResponse["error"]>): VeoFetchOperationResponse {
  return { name: operationName, done: true, error };
}
