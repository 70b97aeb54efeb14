import { gatewayRefusals, gatewayTroubles, taskError, type OperationCase } from "@x/testing";
import type { operations, SoraOperations, VideoResponse } from "../../src/index.js";

const video_id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const path = `/v1/videos/${video_id}`;
const link = "https://p2-kling.example.com/out/850312052190720044.mp4?x-kcdn-pid=1";
const reason = "The request was blocked by our moderation system.";
// The file has no link: this is the gateway's own address, which the client makes.
const content = {
  url: `https://gateway.contract.test${path}/content`,
  durationSeconds: 8,
  expiresAtMs: 1787815690000,
};

export const getVideo: OperationCase<SoraOperations, operations, "getVideo"> = {
  operation: "getVideo",
  calls: {
    byId: { input: { video_id }, request: { method: "GET", path } },
  },
  answers: {
    // What the gateway itself says before it has first looked.
    unknown: {
      status: 200,
      body: own({ status: "unknown" }),
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    emptyStatus: {
      status: 200,
      body: own({ status: "" }),
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    noStatus: {
      status: 200,
      body: own({}),
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    idAlone: {
      status: 200,
      body: { id: video_id },
      outcome: { state: { status: "running", videos: [] } },
    },
    aNewWord: {
      status: 200,
      body: vendor({ status: "rendering", progress: 60 }),
      beyondSpec: ["body.status"],
      outcome: { state: { status: "running", progress: 0.6, videos: [] } },
    },

    // The vendor's own object.
    queued: {
      status: 200,
      body: vendor({ status: "queued" }),
      outcome: { state: { status: "queued", progress: 0, videos: [] } },
    },
    pending: {
      status: 200,
      body: vendor({ status: "pending" }),
      outcome: { state: { status: "queued", progress: 0, videos: [] } },
    },
    inProgress: {
      status: 200,
      body: vendor({ status: "in_progress", progress: 42 }),
      outcome: { state: { status: "running", progress: 0.42, videos: [] } },
    },
    processing: {
      status: 200,
      body: vendor({ status: "processing", progress: null }),
      outcome: { state: { status: "running", videos: [] } },
    },
    completed: {
      status: 200,
      body: vendor({ status: "completed", progress: 100, expires_at: 1787815690 }),
      outcome: { state: { status: "succeeded", progress: 1, videos: [content] } },
    },
    completedForGood: {
      status: 200,
      body: vendor({ status: "completed", progress: 100, seconds: null }),
      outcome: {
        state: { status: "succeeded", progress: 1, videos: [{ url: content.url }] },
      },
    },
    blocked: {
      status: 200,
      body: vendor({ status: "failed", error: { code: "moderation_blocked", message: reason } }),
      outcome: {
        state: {
          status: "failed",
          progress: 0,
          videos: [],
          error: { message: reason, code: "moderation_blocked", moderated: true },
        },
      },
    },
    failed: {
      status: 200,
      body: vendor({ status: "failed", error: { code: "server_error", message: "Sorry" } }),
      outcome: {
        state: {
          status: "failed",
          progress: 0,
          videos: [],
          error: { message: "Sorry", code: "server_error" },
        },
      },
    },
    failedWithoutReason: {
      status: 200,
      body: vendor({ status: "failed" }),
      outcome: {
        state: { status: "failed", progress: 0, videos: [], error: { message: "" } },
      },
    },
    cancelled: {
      status: 200,
      body: own({ status: "cancelled" }),
      outcome: {
        state: { status: "cancelled", progress: 0, videos: [], error: { message: "" } },
      },
    },

    // Videos of other vendors.
    klingCompleted: {
      status: 200,
      body: {
        id: video_id,
        object: "video",
        model: "",
        status: "completed",
        progress: 100,
        created_at: 1772095783000,
        completed_at: 1772095925000,
        seconds: "5.1",
        metadata: { url: link },
      },
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url: link, durationSeconds: 5.1 }],
        },
      },
    },
    seedanceRunning: {
      status: 200,
      body: own({
        model: "doubao-seedance-1-5-pro-251215",
        status: "in_progress",
        progress: 50,
        completed_at: 1787812015,
        metadata: { url: "" },
      }),
      outcome: { state: { status: "running", progress: 0.5, videos: [] } },
    },
    seedanceFailed: {
      status: 200,
      body: own({
        status: "failed",
        progress: 100,
        error: { code: "", message: "No" },
        metadata: { url: "" },
      }),
      outcome: {
        state: { status: "failed", progress: 1, videos: [], error: { message: "No" } },
      },
    },

    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    videoNotExist: taskError(400, "task_not_exist", "not-found"),
    rateLimitOfTheTaskLayer: taskError(429, "fail_to_fetch_task", "rate-limit", "请稍后再试"),
  },
  probes: {
    wrongKey: { key: "wrong", path: { video_id }, answer: "wrongKey" },
    unknownVideo: {
      path: { video_id: "task_00000000000000000000000000000000" },
      answer: "videoNotExist",
    },
  },
};

/** OpenAI's video object, in which the gateway puts its own id. */
function vendor(members: Partial<VideoResponse>): VideoResponse {
  return {
    id: video_id,
    progress: 0,
    completed_at: null,
    expires_at: null,
    remixed_from_video_id: null,
    error: null,
    object: "video",
    created_at: 1787812000,
    model: "sora-2",
    prompt: "A red tram climbs a snowy street at dusk, slow push-in",
    seconds: "8",
    size: "1280x720",
    ...members,
  };
}

/** The gateway's own short one. */
function own(members: Partial<VideoResponse>): VideoResponse {
  return {
    id: video_id,
    task_id: video_id,
    object: "video",
    model: "sora-2",
    progress: 0,
    created_at: 1787812000,
    ...members,
  };
}
