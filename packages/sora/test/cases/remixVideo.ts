import {
  gatewayError,
  gatewayRefusals,
  gatewayTroubles,
  taskError,
  type OperationCase,
} from "@x/testing";
import type { operations, SoraOperations } from "../../src/index.js";

const video_id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const task = "task_Xq2LmN8vRt5YwZc0KbJ7HdG4FsP1aEu9";
const prompt = "Same scene, but at night with neon light";

export const remixVideo: OperationCase<SoraOperations, operations, "remixVideo"> = {
  operation: "remixVideo",
  subject: { createdBy: "createVideo", id: "video_id" },
  paidCall: "atNight",
  calls: {
    atNight: {
      input: { video_id, prompt },
      request: { method: "POST", path: `/v1/videos/${video_id}/remix`, body: { prompt } },
    },
  },
  refusals: {
    blankPrompt: { input: { video_id, prompt: " " }, field: "prompt" },
    longPrompt: { input: { video_id, prompt: "x".repeat(32_001) }, field: "prompt" },
    noVideo: { input: { video_id: "", prompt }, field: "video_id" },
    aWayOut: { input: { video_id: "..", prompt }, field: "video_id" },
  },
  answers: {
    accepted: {
      status: 200,
      body: {
        id: task,
        task_id: task,
        object: "video",
        model: "sora-2",
        status: "",
        progress: 0,
        created_at: 1787812600,
        seconds: "8",
        size: "1280x720",
      },
      outcome: { task },
    },
    acceptedByTheVendor: {
      status: 200,
      body: {
        id: "video_7f3c10aa52e84d0b9e61c31b",
        object: "video",
        created_at: 1787812600,
        completed_at: null,
        expires_at: null,
        status: "queued",
        model: "sora-2",
        progress: 0,
        prompt,
        seconds: "8",
        size: "1280x720",
        remixed_from_video_id: "video_7f3c10aa52e84d0b9e61c2d4",
        error: null,
      },
      outcome: { task: "video_7f3c10aa52e84d0b9e61c31b" },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("task"),
    promptMissing: taskError(400, "invalid_request", "invalid"),
    originalUnknown: taskError(400, "task_not_exist", "not-found"),
    channelGone: taskError(400, "channel_not_found", "invalid"),
    channelOff: taskError(400, "task_channel_disable", "invalid"),
    // Unmodified gateway software asks the vendor with its own id, which no vendor knows.
    originalUnknownToTheVendor: {
      status: 404,
      body: {
        code: "fail_to_fetch_task",
        message:
          '{"error":{"message":"Video not found","type":"invalid_request_error","param":null,"code":null}}',
        data: null,
      },
      outcome: {
        error: { kind: "not-found", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
    unknownModel: gatewayError(503, "model_not_found", "not-found"),
  },
  probes: {
    // Each prompt is blank as well, which every build refuses before it asks the vendor.
    wrongKey: { key: "wrong", path: { video_id }, body: { prompt: "" }, answer: "wrongKey" },
    blankPrompt: { path: { video_id }, body: { prompt: " " }, answer: "promptMissing" },
  },
};
