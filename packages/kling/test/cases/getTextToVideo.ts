import type { OperationCase } from "@x/testing";
import type { KlingOperations, operations } from "../../src/index.js";
import { getImageToVideo } from "./getImageToVideo.js";

const task_id = "task_QhsRYpMj41sFhMaK875USMC4wAjftfZr";
const path = "/kling/v1/videos/text2video";

export const getTextToVideo: OperationCase<KlingOperations, operations, "getTextToVideo"> = {
  operation: "getTextToVideo",
  calls: {
    byId: { input: { task_id }, request: { method: "GET", path: `${path}/${task_id}` } },
  },
  // The word in the path is all that differs.
  answers: getImageToVideo.answers,
  probes: getImageToVideo.probes,
};
