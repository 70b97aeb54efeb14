import { gatewayRefusals, gatewayTroubles, taskError, type OperationCase } from "@x/testing";
import type { KlingOperations, KlingTaskDetailResponse, operations } from "../../src/index.js";

type Task = NonNullable<KlingTaskDetailResponse["data"]>;
type Fields = Readonly<Partial<Task>>;

const task_id = "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr";
const path = "/kling/v1/videos/image2video";
const url = "https://p2-kling.example.com/out/850312052190720044.mp4?x-kcdn-pid=1";
const watermark_url = "https://p2-kling.example.com/out/850312052190720044-w.mp4?x-kcdn-pid=1";
const reason = "Failure to pass the risk control system";

export const getImageToVideo: OperationCase<KlingOperations, operations, "getImageToVideo"> = {
  operation: "getImageToVideo",
  calls: {
    byId: { input: { task_id }, request: { method: "GET", path: `${path}/${task_id}` } },
  },
  answers: {
    // The gateway's own record of the task.
    running: {
      status: 200,
      body: record({ status: "IN_PROGRESS", progress: "30%" }, { task_status: "processing" }),
      outcome: { state: { status: "running", progress: 0.3, videos: [] } },
    },
    notStarted: {
      status: 200,
      body: record({ status: "NOT_START", progress: "0%" }, { task_status: "submitted" }),
      outcome: { state: { status: "queued", progress: 0, videos: [] } },
    },
    submitted: {
      status: 200,
      body: record({ status: "SUBMITTED", progress: "10%" }, { task_status: "submitted" }),
      outcome: { state: { status: "queued", progress: 0.1, videos: [] } },
    },
    succeeded: {
      status: 200,
      body: record(
        { status: "SUCCESS", progress: "100%", result_url: url },
        { task_status: "succeed", task_result: { videos: [{ id: "85", url, duration: "5.1" }] } },
      ),
      outcome: {
        state: { status: "succeeded", progress: 1, videos: [{ url, durationSeconds: 5.1 }] },
      },
    },
    succeededWithoutLink: {
      status: 200,
      body: record({ status: "SUCCESS", progress: "100%" }, { task_status: "succeed" }),
      outcome: { state: { status: "succeeded", progress: 1, videos: [] } },
    },
    // On failure `result_url` repeats the reason: it is no address.
    failed: {
      status: 200,
      body: record(
        { status: "FAILURE", progress: "100%", fail_reason: reason, result_url: reason },
        { task_status: "failed", task_status_msg: reason },
      ),
      outcome: {
        state: { status: "failed", progress: 1, videos: [], error: { message: reason } },
      },
    },
    failedWithoutReason: {
      status: 200,
      body: record({ status: "FAILURE", progress: "100%" }, { task_status: "failed" }),
      outcome: { state: { status: "failed", progress: 1, videos: [], error: { message: "" } } },
    },
    aNewWord: {
      status: 200,
      body: record({ status: "RENDERING", progress: "60%" }, { task_status: "processing" }),
      beyondSpec: ["body.data.status"],
      outcome: { state: { status: "running", progress: 0.6, videos: [] } },
    },
    nothing: {
      status: 200,
      body: { code: "success", data: null },
      outcome: { state: { status: "running", videos: [] } },
    },

    // Its short form, on some channels.
    shortQueued: {
      status: 200,
      body: short({ status: "queued" }),
      outcome: { state: { status: "queued", videos: [] } },
    },
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
      body: short({ status: "failed", error: { code: 1301, message: reason } }),
      outcome: {
        state: { status: "failed", videos: [], error: { message: reason, code: "1301" } },
      },
    },
    shortFailedInWords: {
      status: 200,
      body: short({ status: "failed", error: reason }),
      outcome: { state: { status: "failed", videos: [], error: { message: reason } } },
    },

    // Kling's own envelope, which says SUCCEED whatever became of the task.
    klingSubmitted: {
      status: 200,
      body: native({ task_status: "submitted" }),
      outcome: { state: { status: "queued", videos: [] } },
    },
    klingProcessing: {
      status: 200,
      body: native({ task_status: "processing", task_status_msg: "" }),
      outcome: { state: { status: "running", videos: [] } },
    },
    klingSucceeded: {
      status: 200,
      body: native({
        task_status: "succeed",
        task_status_msg: "",
        task_result: { videos: [{ id: "85", url, duration: "8.1" }] },
      }),
      outcome: {
        state: { status: "succeeded", progress: 1, videos: [{ url, durationSeconds: 8.1 }] },
      },
    },
    klingSucceededWithWatermark: {
      status: 200,
      body: native({
        task_status: "succeed",
        task_status_msg: "",
        watermark_info: { enabled: true },
        final_unit_deduction: "9.6",
        task_result: { videos: [{ id: "85", url, watermark_url, duration: "8.1" }] },
      }),
      outcome: {
        state: {
          status: "succeeded",
          progress: 1,
          videos: [{ url, watermarkUrl: watermark_url, durationSeconds: 8.1 }],
        },
      },
    },
    klingFailed: {
      status: 200,
      body: native({ task_status: "failed", task_status_msg: reason }),
      outcome: { state: { status: "failed", videos: [], error: { message: reason } } },
    },

    // A flat task.
    flatWithoutStatus: {
      status: 200,
      body: { task_id, status: "", url: "", format: "mp4" },
      outcome: { state: { status: "running", videos: [] } },
    },
    flatSucceeded: {
      status: 200,
      body: {
        task_id,
        status: "completed",
        url,
        format: "mp4",
        metadata: { duration: 5.1, fps: 24, width: 1280, height: 720, seed: 20231234 },
        error: null,
      },
      outcome: {
        state: { status: "succeeded", progress: 1, videos: [{ url, durationSeconds: 5.1 }] },
      },
    },
    flatFailed: {
      status: 200,
      body: {
        task_id,
        status: "failed",
        url: "",
        format: "mp4",
        error: { code: 1301, message: reason },
      },
      outcome: {
        state: { status: "failed", videos: [], error: { message: reason, code: "1301" } },
      },
    },

    // The video object, with times in milliseconds.
    videoObjectRunning: {
      status: 200,
      body: { ...videoObject(), status: "unknown", progress: 0 },
      outcome: { state: { status: "running", progress: 0, videos: [] } },
    },
    videoObjectSucceeded: {
      status: 200,
      body: {
        ...videoObject(),
        status: "completed",
        progress: 100,
        seconds: "5.1",
        metadata: { url },
      },
      outcome: {
        state: { status: "succeeded", progress: 1, videos: [{ url, durationSeconds: 5.1 }] },
      },
    },
    videoObjectFailed: {
      status: 200,
      body: {
        ...videoObject(),
        status: "failed",
        progress: 100,
        error: { message: reason, code: "" },
      },
      outcome: {
        state: { status: "failed", progress: 1, videos: [], error: { message: reason } },
      },
    },

    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    taskNotExist: taskError(400, "task_not_exist", "not-found"),
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

/** The gateway's record, which keeps Kling's last answer. */
function record(task: Fields, kept: Fields): KlingTaskDetailResponse {
  return {
    code: "success",
    message: "",
    data: {
      id: 1042,
      created_at: 1772095783,
      updated_at: 1772095801,
      task_id,
      platform: "50",
      user_id: 7,
      group: "default",
      channel_id: 12,
      quota: 175000,
      action: "generate",
      fail_reason: "",
      submit_time: 1772095783,
      start_time: 1772095801,
      finish_time: 0,
      properties: {
        input: "",
        upstream_model_name: "kling-v2-6",
        origin_model_name: "kling-v2-6",
      },
      ...task,
      data: native(kept),
    },
  };
}

function short(task: Fields): KlingTaskDetailResponse {
  const data = { error: null, format: "mp4", metadata: null, task_id, url: "", ...task };
  return { code: "success", message: "", data };
}

function native(task: Fields): KlingTaskDetailResponse {
  return {
    code: 0,
    message: "SUCCEED",
    request_id: "Rq8sVtL2aHcAAAAAAB10Sg",
    data: {
      task_id: "850312047711236162",
      task_info: {},
      created_at: 1772095783000,
      updated_at: 1772095925000,
      ...task,
    },
  };
}

function videoObject(): KlingTaskDetailResponse {
  return {
    id: task_id,
    object: "video",
    model: "",
    created_at: 1772095783000,
    completed_at: 1772095925000,
  };
}
