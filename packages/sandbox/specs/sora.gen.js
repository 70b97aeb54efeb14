// Generated from spec/sora by `pnpm generate`: change it there, not here.

/**
 * What spec/sora says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Sora on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/v1/videos": {
      post: {
        operationId: "createVideo",
        "x-paid": "task",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/VideoCreateRequest" } },
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/VideoCreateMultipartRequest" },
              encoding: { input_reference: { contentType: "image/jpeg, image/png, image/webp" } },
            },
          },
        },
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
              "X-New-Api-Other-Ratios": { $ref: "#/components/headers/PriceRatios" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VideoResponse" } },
            },
            links: {
              poll: { operationId: "getVideo", parameters: { video_id: "$response.body#/id" } },
              content: {
                operationId: "downloadVideo",
                parameters: { video_id: "$response.body#/id" },
              },
            },
          },
          "400": { $ref: "#/components/responses/VideoRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
      get: {
        operationId: "listVideos",
        "x-pages": { items: "data", cursor: "after", next: "last_id", more: "has_more" },
        parameters: [
          {
            name: "limit",
            in: "query",
            required: false,
            schema: { type: "integer", minimum: 0, maximum: 100 },
          },
          {
            name: "order",
            in: "query",
            required: false,
            schema: { type: "string", enum: ["asc", "desc"] },
          },
          { name: "after", in: "query", required: false, schema: { type: "string", minLength: 1 } },
        ],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VideoListResponse" } },
            },
          },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/RouteNotFound" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
        },
      },
    },
    "/v1/videos/{video_id}": {
      get: {
        operationId: "getVideo",
        parameters: [{ $ref: "#/components/parameters/VideoId" }],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VideoResponse" } },
            },
          },
          "400": { $ref: "#/components/responses/TaskNotFound" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
        },
      },
      delete: {
        operationId: "deleteVideo",
        parameters: [{ $ref: "#/components/parameters/VideoId" }],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VideoDeleteResponse" } },
            },
          },
          "400": { $ref: "#/components/responses/TaskNotFound" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/RouteNotFound" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
        },
      },
    },
    "/v1/videos/{video_id}/content": {
      get: {
        operationId: "downloadVideo",
        parameters: [{ $ref: "#/components/parameters/VideoId" }],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
              "Content-Length": { required: false, schema: { type: "integer" } },
            },
            content: {
              "video/mp4": {
                schema: {
                  type: "string",
                  format: "binary",
                  contentMediaType: "application/octet-stream",
                },
              },
            },
          },
          "400": { $ref: "#/components/responses/VideoNotReady" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/DownloadForbidden" },
          "404": { $ref: "#/components/responses/VideoNotFound" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "502": { $ref: "#/components/responses/DownloadFailed" },
        },
      },
    },
    "/v1/videos/{video_id}/remix": {
      post: {
        operationId: "remixVideo",
        "x-paid": "task",
        parameters: [{ $ref: "#/components/parameters/VideoId" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/VideoRemixRequest" } },
          },
        },
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
              "X-New-Api-Other-Ratios": { $ref: "#/components/headers/PriceRatios" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/VideoResponse" } },
            },
            links: {
              poll: { operationId: "getVideo", parameters: { video_id: "$response.body#/id" } },
              content: {
                operationId: "downloadVideo",
                parameters: { video_id: "$response.body#/id" },
              },
            },
          },
          "400": { $ref: "#/components/responses/RemixRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/RemixOriginalUnknown" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
  },
  components: {
    headers: {
      GatewayVersion: { required: false, schema: { type: "string" } },
      PriceRatios: { required: false, schema: { type: "string" } },
      RequestId: { required: false, schema: { type: "string" } },
    },
    parameters: {
      VideoId: {
        name: "video_id",
        in: "path",
        required: true,
        schema: { type: "string", minLength: 1 },
      },
    },
    responses: {
      ContentTooLarge: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      DownloadFailed: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      DownloadForbidden: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      Forbidden: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      InternalServerError: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      RemixOriginalUnknown: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      RemixRefused: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      RouteNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      ServiceUnavailable: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      TaskNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      TooManyRequests: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      Unauthorized: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      VideoNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      VideoNotReady: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      VideoRefused: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
    },
    schemas: {
      ErrorBody: {
        anyOf: [
          { $ref: "#/components/schemas/GatewayErrorBody" },
          { $ref: "#/components/schemas/TaskErrorBody" },
        ],
      },
      GatewayErrorBody: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            properties: {
              message: { type: "string" },
              type: {
                type: "string",
                "x-extensible-enum": [
                  "new_api_error",
                  "new_api_panic",
                  "invalid_request_error",
                  "server_error",
                  "upstream_error",
                ],
              },
              param: { type: ["string", "null"] },
              code: {
                type: ["string", "number", "null"],
                "x-extensible-enum": [
                  "access_denied",
                  "bad_response_body",
                  "bad_response_status_code",
                  "convert_request_failed",
                  "do_request_failed",
                  "insufficient_user_quota",
                  "invalid_request",
                  "model_not_found",
                  "model_price_error",
                  "pre_consume_token_quota_failed",
                  "read_request_body_failed",
                  "sensitive_words_detected",
                  "system_cpu_overloaded",
                ],
              },
            },
          },
        },
      },
      TaskErrorBody: {
        type: "object",
        required: ["code"],
        properties: {
          code: {
            type: ["string", "integer"],
            "x-extensible-enum": [
              "task_not_exist",
              "invalid_request",
              "invalid_json",
              "invalid_seconds",
              "invalid_size",
              "missing_model",
              "invalid_multipart_form",
              "channel_not_found",
              "task_channel_disable",
              "insufficient_user_quota",
              "pre_consume_token_quota_failed",
              "model_price_error",
              "invalid_api_platform",
              "task_failed",
              "fail_to_fetch_task",
              "do_request_failed",
              "unmarshal_response_failed",
              "unmarshal_response_body_failed",
              "invalid_response",
              "get_channel_failed",
              "read_request_body_failed",
            ],
          },
          message: { type: "string" },
          data: {},
        },
      },
      VideoCreateMultipartRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "sora-2",
              "sora-2-pro",
              "sora-2-2025-12-08",
              "sora-2-2025-10-06",
              "sora-2-pro-2025-10-06",
            ],
          },
          prompt: { type: "string", minLength: 1, maxLength: 32000, pattern: "\\S" },
          seconds: {
            type: "string",
            pattern: "^[0-9]+$",
            default: "4",
            "x-extensible-enum": ["4", "8", "12", "16", "20"],
          },
          size: {
            type: "string",
            pattern: "^[0-9]+x[0-9]+$",
            default: "720x1280",
            "x-extensible-enum": [
              "720x1280",
              "1280x720",
              "1024x1792",
              "1792x1024",
              "1080x1920",
              "1920x1080",
            ],
          },
          input_reference: {
            type: "string",
            format: "binary",
            contentMediaType: "application/octet-stream",
          },
        },
      },
      VideoCreateRequest: {
        type: "object",
        required: ["model", "prompt"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "sora-2",
              "sora-2-pro",
              "sora-2-2025-12-08",
              "sora-2-2025-10-06",
              "sora-2-pro-2025-10-06",
            ],
          },
          prompt: { type: "string", minLength: 1, maxLength: 32000, pattern: "\\S" },
          seconds: {
            type: "string",
            pattern: "^[0-9]+$",
            default: "4",
            "x-extensible-enum": ["4", "8", "12", "16", "20"],
          },
          size: {
            type: "string",
            pattern: "^[0-9]+x[0-9]+$",
            default: "720x1280",
            "x-extensible-enum": [
              "720x1280",
              "1280x720",
              "1024x1792",
              "1792x1024",
              "1080x1920",
              "1920x1080",
            ],
          },
          input_reference: {
            "x-media": {
              types: ["image/jpeg", "image/png", "image/webp"],
              maxBytes: 134217728,
              form: "data-url",
            },
            anyOf: [
              { type: "string", minLength: 1 },
              { $ref: "#/components/schemas/VideoImageReference" },
            ],
          },
          characters: {
            type: "array",
            maxItems: 2,
            items: {
              type: "object",
              required: ["id"],
              properties: { id: { type: "string", minLength: 1 } },
            },
          },
        },
      },
      VideoDeleteResponse: {
        type: "object",
        properties: {
          id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["video.deleted"] },
          deleted: { type: "boolean" },
        },
      },
      VideoError: {
        type: "object",
        properties: {
          code: {
            type: ["string", "integer", "null"],
            "x-extensible-enum": ["moderation_blocked", "server_error"],
          },
          message: { type: ["string", "null"] },
        },
      },
      VideoFileFacts: {
        type: "object",
        properties: {
          url: { type: ["string", "null"] },
          duration: { type: ["number", "string", "null"] },
          fps: { type: ["number", "null"] },
          width: { type: ["integer", "null"] },
          height: { type: ["integer", "null"] },
          seed: { type: ["integer", "null"] },
        },
      },
      VideoImageReference: {
        type: "object",
        properties: {
          image_url: { type: "string", minLength: 1 },
          file_id: { type: "string", minLength: 1 },
        },
      },
      VideoListResponse: {
        type: "object",
        properties: {
          object: { type: "string", "x-extensible-enum": ["list"] },
          data: { type: "array", items: { $ref: "#/components/schemas/VideoResponse" } },
          first_id: { type: ["string", "null"] },
          last_id: { type: ["string", "null"] },
          has_more: { type: "boolean" },
        },
      },
      VideoRemixRequest: {
        type: "object",
        required: ["prompt"],
        properties: { prompt: { type: "string", minLength: 1, maxLength: 32000, pattern: "\\S" } },
      },
      VideoResponse: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          task_id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["video"] },
          model: { type: "string" },
          status: {
            type: "string",
            "x-extensible-enum": [
              "",
              "unknown",
              "queued",
              "pending",
              "in_progress",
              "processing",
              "completed",
              "failed",
              "cancelled",
            ],
          },
          progress: { type: ["integer", "null"] },
          created_at: { type: ["integer", "null"] },
          completed_at: { type: ["integer", "null"] },
          expires_at: { type: ["integer", "null"] },
          prompt: { type: ["string", "null"] },
          seconds: { type: ["string", "number", "null"] },
          size: { type: ["string", "null"] },
          quality: { type: ["string", "null"] },
          remixed_from_video_id: { type: ["string", "null"] },
          error: { anyOf: [{ $ref: "#/components/schemas/VideoError" }, { type: "null" }] },
          usage: {
            type: ["object", "null"],
            properties: {
              completion_tokens: { type: "integer" },
              total_tokens: { type: "integer" },
            },
          },
          metadata: { anyOf: [{ $ref: "#/components/schemas/VideoFileFacts" }, { type: "null" }] },
        },
      },
    },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
