import { gatewayRefusals, gatewayTroubles, type OperationCase } from "@x/testing";
import type { operations, SoraOperations } from "../../src/index.js";

const path = "/v1/videos";

export const listVideos: OperationCase<SoraOperations, operations, "listVideos"> = {
  operation: "listVideos",
  calls: {
    all: { input: {}, request: { method: "GET", path } },
    oldestFirst: {
      input: { limit: 100, order: "asc" },
      request: { method: "GET", path, query: { limit: "100", order: "asc" } },
    },
  },
  answers: {
    page: {
      status: 200,
      body: {
        object: "list",
        data: [
          {
            id: "video_7f3c10aa52e84d0b9e61c2d4",
            status: "completed",
            progress: 100,
            completed_at: 1787812090,
            expires_at: 1787815690,
            remixed_from_video_id: null,
            error: null,
            object: "video",
            created_at: 1787812000,
            model: "sora-2",
            prompt: "A red tram climbs a snowy street at dusk, slow push-in",
            seconds: "8",
            size: "1280x720",
          },
        ],
        first_id: "video_7f3c10aa52e84d0b9e61c2d4",
        last_id: "video_7f3c10aa52e84d0b9e61c2d4",
        has_more: false,
      },
      outcome: { data: "as it came" },
    },
    empty: {
      status: 200,
      body: { object: "list", data: [], first_id: null, last_id: null, has_more: false },
      outcome: { data: "as it came" },
    },
    nothingButAnObject: { status: 200, body: {}, outcome: { data: "as it came" } },
    ...gatewayRefusals,
    ...gatewayTroubles("nothing"),
    // Unmodified gateway software has no such route.
    noSuchRoute: {
      status: 404,
      body: {
        error: {
          message: "Invalid URL (GET /v1/videos)",
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
    wrongKey: { key: "wrong", answer: "wrongKey" },
    noVideos: { answer: "empty" },
  },
};
