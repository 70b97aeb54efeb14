import { gatewayRefusals, gatewayTroubles, taskError, type OperationCase } from "@x/testing";
import type { operations, SeedanceOperations, SeedanceTaskResponse } from "../../src/index.js";

type Record = NonNullable<SeedanceTaskResponse["data"]>;
type Fields<Of> = Readonly<Partial<Of>>;

const task_id = "task_Zt5NcW9pVb2XyQ0rLm8Ks4Hd1Fj7Ge3A";
const vendorId = "cgt-20261122101500-7kq2x";
const path = "/seedance/v3/contents/generations/tasks";
const url = "https://ark-content-generation.example.com/out/7kq2x.mp4?X-Tos-Expires=86400";
const lastFrameUrl =
  "https://ark-content-generation.example.com/out/7kq2x.jpeg?X-Tos-Expires=86400";
const expiresAtMs = (1795306655 + 86_400) * 1000;
const reason = "The output video may contain sensitive information.";
const code = "OutputVideoSensitiveContentDetected";
const refused = { message: reason, code, moderated: true };
const made = {
  content: { video_url: url },
  usage: { completion_tokens: 388_800, total_tokens: 388_800 },
  seed: 61_233,
  resolution: "1080p",
  ratio: "16:9",
  duration: 8,
  framespersecond: 24,
  generate_audio: true,
  draft: false,
};

export const getTask: OperationCase<SeedanceOperations, operations, "getTask"> = {
  operation: "getTask",
  calls: {
    byId: { input: { task_id }, request: { method: "GET", path: `${path}/${task_id}` } },
    byTheVendorsId: {
      input: { task_id: vendorId },
      request: { method: "GET", path: `${path}/${vendorId}` },
    },
  },
  answers: {
    // The vendor's own task.
    vendorRunning: {
      status: 200,
      body: native({ status: "running" }),
      outcome: { state: { status: "running", videos: [] } },
    },
    vendorQueued: {
      status: 200,
      body: native({ status: "queued" }),
      outcome: { state: { status: "queued", videos: [] } },
    },
    vendorSucceeded: {
      status: 200,
      body: native({ status: "succeeded", ...made }),
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url, durationSeconds: 8, expiresAtMs }],
        },
      },
    },
    vendorSucceededWithItsLastFrame: {
      status: 200,
      body: native({
        status: "succeeded",
        ...made,
        content: { video_url: url, last_frame_url: lastFrameUrl },
      }),
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url, lastFrameUrl, durationSeconds: 8, expiresAtMs }],
        },
      },
    },
    vendorSucceededInFrames: {
      status: 200,
      body: native({
        status: "succeeded",
        content: { video_url: url },
        frames: 120,
        framespersecond: 24,
      }),
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url, durationSeconds: 5, expiresAtMs }],
        },
      },
    },
    vendorSucceededWithoutLink: {
      status: 200,
      body: native({ status: "succeeded", content: {} }),
      outcome: { state: { status: "succeeded", progress: 1, videos: [] } },
    },
    vendorFailed: {
      status: 200,
      body: native({ status: "failed", error: { code, message: reason } }),
      outcome: { state: { status: "failed", videos: [], error: refused } },
    },
    vendorFailedForAnotherReason: {
      status: 200,
      body: native({
        status: "failed",
        error: { code: "InternalServiceError", message: "Try later." },
      }),
      outcome: {
        state: {
          status: "failed",
          videos: [],
          error: { code: "InternalServiceError", message: "Try later." },
        },
      },
    },
    vendorCancelled: {
      status: 200,
      body: native({ status: "cancelled" }),
      outcome: { state: { status: "cancelled", videos: [], error: { message: "" } } },
    },
    vendorExpired: {
      status: 200,
      body: native({ status: "expired" }),
      outcome: { state: { status: "expired", videos: [], error: { message: "" } } },
    },
    vendorWithANewWord: {
      status: 200,
      body: native({ status: "rendering" }),
      beyondSpec: ["body.status"],
      outcome: { state: { status: "running", videos: [] } },
    },

    // The gateway's video object.
    objectUnknown: {
      status: 200,
      body: videoObject({ status: "unknown", progress: 0 }),
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    objectWithoutWord: {
      status: 200,
      body: videoObject({ status: "", progress: 0 }),
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    objectRunning: {
      status: 200,
      body: videoObject({ status: "in_progress", progress: 50 }),
      outcome: { state: { status: "running", progress: 0.5, videos: [] } },
    },
    objectSucceeded: {
      status: 200,
      body: videoObject({ status: "completed", progress: 100, metadata: { url } }),
      outcome: { state: { status: "succeeded", progress: 1, videos: [{ url, expiresAtMs }] } },
    },
    objectFailed: {
      status: 200,
      body: videoObject({ status: "failed", progress: 100, error: { message: reason, code } }),
      outcome: { state: { status: "failed", progress: 1, videos: [], error: refused } },
    },

    // The gateway's own record, which keeps the vendor's last answer.
    recordNotStarted: {
      status: 200,
      body: record({ status: "NOT_START", progress: "0%", data: { id: vendorId } }),
      outcome: { state: { status: "queued", progress: 0, videos: [] } },
    },
    recordQueued: {
      status: 200,
      body: record({ status: "QUEUED", progress: "10%", data: native({ status: "queued" }) }),
      outcome: { state: { status: "queued", progress: 0.1, videos: [] } },
    },
    recordRunning: {
      status: 200,
      body: record({ status: "IN_PROGRESS", progress: "50%", data: native({ status: "running" }) }),
      outcome: { state: { status: "running", progress: 0.5, videos: [] } },
    },
    recordSucceeded: {
      status: 200,
      body: record({
        status: "SUCCESS",
        progress: "100%",
        result_url: url,
        data: native({ status: "succeeded", ...made }),
      }),
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url, durationSeconds: 8, expiresAtMs }],
        },
      },
    },
    // On failure `result_url` repeats the reason: it is no address.
    recordFailed: {
      status: 200,
      body: record({
        status: "FAILURE",
        progress: "100%",
        fail_reason: reason,
        result_url: reason,
        data: native({ status: "failed", error: { code, message: reason } }),
      }),
      outcome: { state: { status: "failed", progress: 1, videos: [], error: refused } },
    },
    // The gateway has one word for every end without a video.
    recordExpired: {
      status: 200,
      body: record({
        status: "FAILURE",
        progress: "100%",
        fail_reason: "expired",
        result_url: "expired",
        data: native({ status: "expired" }),
      }),
      outcome: {
        state: { status: "expired", progress: 1, videos: [], error: { message: "expired" } },
      },
    },
    nothing: {
      status: 200,
      body: { code: "success", data: null },
      outcome: { state: { status: "running", videos: [] } },
    },

    // Its short form, on some channels.
    shortRunning: {
      status: 200,
      body: short({ status: "processing" }),
      outcome: { state: { status: "running", videos: [] } },
    },
    shortSucceeded: {
      status: 200,
      body: short({ status: "succeeded", url }),
      outcome: { state: { status: "succeeded", progress: 1, videos: [{ url }] } },
    },
    shortFailed: {
      status: 200,
      body: short({ status: "failed", error: { code, message: reason } }),
      outcome: { state: { status: "failed", videos: [], error: refused } },
    },
    shortFailedInWords: {
      status: 200,
      body: short({ status: "failed", error: reason }),
      outcome: { state: { status: "failed", videos: [], error: { message: reason } } },
    },

    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    taskNotExist: taskError(400, "task_not_exist", "not-found"),
    taskGoneAtTheVendor: {
      status: 404,
      body: {
        error: {
          message: "The specified resource is not found.",
          type: "NotFound",
          code: "NotFound",
        },
      },
      beyondSpec: ["body.error.type", "body.error.code"],
      outcome: { error: { kind: "not-found", billed: "no", retryable: false, code: "NotFound" } },
    },
    rateLimitOfTheTaskLayer: taskError(429, "fail_to_fetch_task", "rate-limit", "请稍后再试"),
  },
  probes: {
    wrongKey: { key: "wrong", path: { task_id }, answer: "wrongKey" },
    unknownTask: {
      path: { task_id: "task_00000000000000000000000000000000" },
      answer: "taskNotExist",
    },
  },
};

function native(task: Fields<SeedanceTaskResponse>): SeedanceTaskResponse {
  return {
    id: vendorId,
    model: "dreamina-seedance-2-0-260128",
    created_at: 1795306500,
    updated_at: 1795306655,
    service_tier: "default",
    execution_expires_after: 172_800,
    ...task,
  };
}

function videoObject(task: Fields<SeedanceTaskResponse>): SeedanceTaskResponse {
  return {
    id: task_id,
    task_id,
    object: "video",
    model: "doubao-seedance-1-5-pro-251215",
    created_at: 1795306500,
    completed_at: 1795306655,
    metadata: { url: "" },
    ...task,
  };
}

function record(task: Fields<Record>): SeedanceTaskResponse {
  return {
    code: "success",
    message: "",
    data: {
      id: 1043,
      created_at: 1795306500,
      updated_at: 1795306660,
      task_id,
      platform: "54",
      user_id: 7,
      group: "default",
      channel_id: 12,
      quota: 175_000,
      action: "textGenerate",
      fail_reason: "",
      submit_time: 1795306500,
      start_time: 1795306515,
      finish_time: 0,
      properties: {
        input: "",
        upstream_model_name: "doubao-seedance-1-5-pro-251215",
        origin_model_name: "doubao-seedance-1-5-pro-251215",
      },
      ...task,
    },
  };
}

function short(task: Fields<Record>): SeedanceTaskResponse {
  const data = { error: null, format: "mp4", metadata: null, task_id, url: "", ...task };
  return { code: "success", message: "", data };
}
