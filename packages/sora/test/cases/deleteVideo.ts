import { gatewayRefusals, gatewayTroubles, taskError, type OperationCase } from "@x/testing";
import type { operations, SoraOperations } from "../../src/index.js";

const video_id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";

export const deleteVideo: OperationCase<SoraOperations, operations, "deleteVideo"> = {
  operation: "deleteVideo",
  subject: { createdBy: "createVideo", id: "video_id" },
  calls: {
    byId: {
      input: { video_id },
      request: { method: "DELETE", path: `/v1/videos/${video_id}` },
    },
  },
  answers: {
    deleted: {
      status: 200,
      body: { id: video_id, object: "video.deleted", deleted: true },
      outcome: { data: "as it came" },
    },
    nothingButAnObject: { status: 200, body: {}, outcome: { data: "as it came" } },
    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    videoNotExist: taskError(400, "task_not_exist", "not-found"),
    stillBeingMade: taskError(400, "fail_to_fetch_task", "invalid"),
    // Unmodified gateway software has no such route.
    noSuchRoute: {
      status: 404,
      body: {
        error: {
          message: "Invalid URL (DELETE /v1/videos/task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo)",
          type: "invalid_request_error",
          param: "",
          code: "",
        },
      },
      outcome: {
        error: { kind: "not-found", billed: "no", retryable: false, code: "invalid_request_error" },
      },
    },
  },
  probes: {
    wrongKey: { key: "wrong", path: { video_id }, answer: "wrongKey" },
    unknownVideo: {
      path: { video_id: "task_00000000000000000000000000000000" },
      answer: "videoNotExist",
    },
  },
};
