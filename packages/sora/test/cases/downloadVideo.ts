import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gatewayRefusals, gatewayTroubles, type OperationCase } from "@x/testing";
import type { operations, SoraOperations } from "../../src/index.js";

const video_id = "task_8kXvB2nQm4TzLw7RcYd1HsJp5GfA3eUo";
const example = "../../../../spec/sora/examples/DownloadedVideo.mp4";
const file = new Uint8Array(await readFile(join(import.meta.dirname, example)));
const { wrongKey, addressRefused, invalidRequest, rateLimitWithoutBody, dashboardPage } =
  gatewayRefusals;

export const downloadVideo: OperationCase<SoraOperations, operations, "downloadVideo"> = {
  operation: "downloadVideo",
  subject: { createdBy: "createVideo", id: "video_id" },
  calls: {
    byId: {
      input: { video_id },
      request: { method: "GET", path: `/v1/videos/${video_id}/content` },
    },
  },
  answers: {
    video: { status: 200, file, contentType: "video/mp4", outcome: { data: "as it came" } },
    wrongKey,
    addressRefused,
    invalidRequest,
    rateLimitWithoutBody,
    ...gatewayTroubles("nothing"),
    notFound: refused(404, "Task not found", "not-found"),
    notReady: refused(400, "Task is not completed yet, current status: IN_PROGRESS", "invalid"),
    failed: refused(400, "Task is not completed yet, current status: FAILURE", "invalid"),
    addressBlocked: refused(403, "request blocked: the address is not allowed", "auth"),
    vendorTrouble: {
      status: 502,
      body: { error: { message: "Failed to fetch video content", type: "server_error" } },
      outcome: {
        error: { kind: "upstream", billed: "no", retryable: true, code: "server_error" },
      },
    },
    // What is no file has a good status as well.
    dashboardPage,
    taskInItsPlace: {
      status: 200,
      text: JSON.stringify({ id: video_id, status: "completed" }),
      contentType: "application/json",
      outcome: { error: { kind: "unexpected-content", billed: "no", retryable: false } },
    },
  },
  probes: {
    wrongKey: { key: "wrong", path: { video_id }, answer: "wrongKey" },
    unknownVideo: {
      path: { video_id: "task_00000000000000000000000000000000" },
      answer: "notFound",
    },
  },
};

/** The download's own refusals, which have a type and no code. */
function refused<Status extends 400 | 403 | 404, Kind extends "auth" | "invalid" | "not-found">(
  status: Status,
  message: string,
  kind: Kind,
): {
  status: Status;
  body: { error: { message: string; type: string } };
  outcome: { error: { kind: Kind; billed: "no"; retryable: false; code: string } };
} {
  const type = "invalid_request_error";
  return {
    status,
    body: { error: { message, type } },
    outcome: { error: { kind, billed: "no", retryable: false, code: type } },
  };
}
