import type { AnyCase } from "../../src/index.js";
import { gatewayError, gatewayRefusals, gatewayTroubles, taskError } from "../../src/index.js";

const prompt = "A paper boat";
const task = "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr";
const path = "/kling/v1/videos/text2video";

/** A whole case of the operation that makes a task. */
export const createCase: AnyCase = {
  operation: "textToVideo",
  paidCall: "plain",
  calls: {
    plain: {
      input: { model_name: "kling-v3", prompt },
      request: { method: "POST", path, body: { model_name: "kling-v3", prompt } },
    },
  },
  refusals: {
    longPrompt: { input: { model_name: "kling-v3", prompt: "x".repeat(21) }, field: "prompt" },
  },
  answers: {
    created: {
      status: 200,
      body: {
        id: task,
        task_id: task,
        object: "video",
        model: "kling-v3",
        status: "",
        progress: 0,
        created_at: 1772095783,
      },
      outcome: { task },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("task"),
    bodyTooLarge: taskError(413, "read_request_body_failed", "invalid"),
    promptMissing: taskError(400, "invalid_request", "invalid"),
    unknownModel: gatewayError(503, "model_not_found", "not-found"),
  },
  probes: {
    wrongKey: { key: "wrong", body: { model_name: "kling-v3" }, answer: "wrongKey" },
    unknownModel: { body: { model_name: "no-such-model", prompt: "" }, answer: "unknownModel" },
  },
};

/** A whole case of the operation that reads it. */
export const readCase: AnyCase = {
  operation: "getTextToVideo",
  calls: {
    plain: { input: { task_id: task }, request: { method: "GET", path: `${path}/${task}` } },
  },
  answers: {
    running: {
      status: 200,
      body: { code: "success", message: "", data: { task_id: task, status: "IN_PROGRESS" } },
      outcome: { state: { status: "running", videos: [] } },
    },
    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    taskNotExist: taskError(400, "task_not_exist", "not-found"),
  },
  probes: { unknownTask: { path: { task_id: "task_0" }, answer: "taskNotExist" } },
};
