// Generated from spec/seedance by `pnpm generate`: change it there, not here.

/**
 * What spec/seedance says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Seedance on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/seedance/v3/contents/generations/tasks": {
      post: {
        operationId: "createVideo",
        "x-paid": "task",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/SeedanceTaskRequest" } },
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
              "application/json": {
                schema: { $ref: "#/components/schemas/SeedanceTaskCreateResponse" },
              },
            },
            links: {
              poll: { operationId: "getTask", parameters: { task_id: "$response.body#/id" } },
            },
          },
          "400": { $ref: "#/components/responses/TaskRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/ModelUnknown" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/seedance/v3/contents/generations/tasks/{task_id}": {
      get: {
        operationId: "getTask",
        parameters: [
          { name: "task_id", in: "path", required: true, schema: { type: "string", minLength: 1 } },
        ],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/SeedanceTaskResponse" } },
            },
          },
          "400": { $ref: "#/components/responses/TaskNotFound" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/VendorTaskNotFound" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
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
    responses: {
      ContentTooLarge: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
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
      ModelUnknown: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
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
      TaskRefused: {
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
      VendorTaskNotFound: {
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
      SeedanceAudioContent: {
        type: "object",
        required: ["type", "audio_url"],
        properties: {
          type: { type: "string", const: "audio_url" },
          audio_url: {
            type: "object",
            required: ["url"],
            properties: {
              url: {
                type: "string",
                minLength: 1,
                "x-media": {
                  types: ["audio/wav", "audio/mpeg"],
                  maxBytes: 15728640,
                  form: "data-url",
                },
              },
            },
          },
          role: { type: "string", "x-extensible-enum": ["reference_audio"] },
        },
      },
      SeedanceContent: {
        anyOf: [
          { $ref: "#/components/schemas/SeedanceTextContent" },
          { $ref: "#/components/schemas/SeedanceImageContent" },
          { $ref: "#/components/schemas/SeedanceVideoContent" },
          { $ref: "#/components/schemas/SeedanceAudioContent" },
          { $ref: "#/components/schemas/SeedanceDraftContent" },
        ],
      },
      SeedanceDraftContent: {
        type: "object",
        required: ["type", "draft_task"],
        properties: {
          type: { type: "string", const: "draft_task" },
          draft_task: {
            type: "object",
            required: ["id"],
            properties: { id: { type: "string", minLength: 1 } },
          },
        },
      },
      SeedanceImageContent: {
        type: "object",
        required: ["type", "image_url"],
        properties: {
          type: { type: "string", const: "image_url" },
          image_url: {
            type: "object",
            required: ["url"],
            properties: {
              url: {
                type: "string",
                minLength: 1,
                "x-media": {
                  types: [
                    "image/jpeg",
                    "image/png",
                    "image/webp",
                    "image/bmp",
                    "image/tiff",
                    "image/gif",
                    "image/heic",
                    "image/heif",
                  ],
                  maxBytes: 31457280,
                  form: "data-url",
                },
              },
            },
          },
          role: {
            type: "string",
            "x-extensible-enum": ["first_frame", "last_frame", "reference_image"],
          },
        },
      },
      SeedanceTaskContent: {
        type: "object",
        properties: {
          video_url: { type: "string" },
          last_frame_url: { type: "string" },
          file_url: { type: "string" },
        },
      },
      SeedanceTaskCreateResponse: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          safety_identifier: { type: "string" },
          task_id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["video"] },
          model: { type: "string" },
          status: { type: "string", "x-extensible-enum": ["", "queued"] },
          progress: { type: "integer" },
          created_at: { type: "integer" },
        },
      },
      SeedanceTaskError: {
        type: "object",
        properties: {
          code: {
            type: ["string", "integer", "null"],
            "x-extensible-enum": [
              "OutputVideoSensitiveContentDetected",
              "OutputVideoSensitiveContentDetected.PolicyViolation",
              "OutputAudioSensitiveContentDetected",
              "OutputAudioSensitiveContentDetected.PolicyViolation",
              "InvalidParameter.TaskTypeConstraint",
              "InvalidParameter.TaskTypeMismatch",
              "InternalServiceError",
            ],
          },
          message: { type: ["string", "null"] },
        },
      },
      SeedanceTaskRecord: {
        type: "object",
        properties: {
          task_id: { type: "string" },
          status: {
            type: "string",
            "x-extensible-enum": [
              "NOT_START",
              "SUBMITTED",
              "QUEUED",
              "IN_PROGRESS",
              "SUCCESS",
              "FAILURE",
              "UNKNOWN",
              "queued",
              "processing",
              "succeeded",
              "failed",
            ],
          },
          progress: { type: ["string", "number"] },
          result_url: { type: "string" },
          fail_reason: { type: "string" },
          submit_time: { type: "integer" },
          start_time: { type: "integer" },
          finish_time: { type: "integer" },
          created_at: { type: "integer" },
          updated_at: { type: "integer" },
          id: { type: ["integer", "string"] },
          platform: { type: "string" },
          action: {
            type: "string",
            "x-extensible-enum": [
              "generate",
              "textGenerate",
              "firstTailGenerate",
              "referenceGenerate",
              "remixGenerate",
            ],
          },
          quota: { type: "number" },
          user_id: { type: "integer" },
          group: { type: "string" },
          channel_id: { type: "integer" },
          properties: {
            type: ["object", "null"],
            properties: {
              input: { type: "string" },
              upstream_model_name: { type: "string" },
              origin_model_name: { type: "string" },
            },
          },
          data: {
            anyOf: [{ $ref: "#/components/schemas/SeedanceTaskResponse" }, { type: "null" }],
          },
          url: { type: "string" },
          format: { type: "string" },
          metadata: { anyOf: [{ $ref: "#/components/schemas/VideoFileFacts" }, { type: "null" }] },
          error: {
            anyOf: [
              { $ref: "#/components/schemas/SeedanceTaskError" },
              { type: ["string", "null"] },
            ],
          },
        },
      },
      SeedanceTaskRequest: {
        type: "object",
        required: ["model", "content"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "doubao-seedance-1-5-pro-251215",
              "doubao-seedance-2-5-260628",
              "doubao-seedance-2-0-260128",
              "doubao-seedance-2-0-fast-260128",
              "doubao-seedance-2-0-mini-260615",
              "doubao-seedance-1-0-pro-250528",
              "doubao-seedance-1-0-pro-fast-251015",
              "dreamina-seedance-2-5-260628",
              "dreamina-seedance-2-0-260128",
              "dreamina-seedance-2-0-fast-260128",
              "dreamina-seedance-2-0-mini-260615",
              "seedance-1-5-pro-251215",
              "seedance-1-0-pro-250528",
              "seedance-1-0-pro-fast-251015",
            ],
          },
          content: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/SeedanceContent" },
          },
          resolution: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": ["480p", "720p", "1080p", "4k"],
          },
          ratio: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"],
          },
          duration: { type: "integer", minimum: -1, maximum: 30 },
          frames: { type: "integer", minimum: 29, maximum: 289 },
          seed: { type: "integer", minimum: -1, maximum: 4294967295 },
          camera_fixed: { type: "boolean", default: false },
          watermark: { type: "boolean", default: false },
          generate_audio: { type: "boolean", default: true },
          return_last_frame: { type: "boolean", default: false },
          draft: { type: "boolean", default: false },
          output_format: {
            type: "string",
            minLength: 1,
            default: "mp4",
            "x-extensible-enum": ["mp4", "mov"],
          },
          omni_reference_task_type: {
            type: "string",
            minLength: 1,
            default: "auto",
            "x-extensible-enum": ["auto", "reference", "edit", "extend"],
          },
          service_tier: {
            type: "string",
            minLength: 1,
            default: "default",
            "x-extensible-enum": ["default", "flex"],
          },
          execution_expires_after: {
            type: "integer",
            minimum: 3600,
            maximum: 259200,
            default: 172800,
          },
          priority: { type: "integer", minimum: 0, maximum: 9, default: 0 },
          callback_url: { type: "string", format: "uri" },
          safety_identifier: { type: "string", maxLength: 64 },
          tools: {
            type: "array",
            items: {
              type: "object",
              required: ["type"],
              properties: { type: { type: "string", "x-extensible-enum": ["web_search"] } },
            },
          },
        },
      },
      SeedanceTaskResponse: {
        type: "object",
        properties: {
          id: { type: "string" },
          model: { type: "string" },
          status: {
            type: "string",
            "x-extensible-enum": [
              "",
              "unknown",
              "queued",
              "running",
              "in_progress",
              "succeeded",
              "completed",
              "failed",
              "cancelled",
              "expired",
            ],
          },
          content: {
            anyOf: [{ $ref: "#/components/schemas/SeedanceTaskContent" }, { type: "null" }],
          },
          usage: { anyOf: [{ $ref: "#/components/schemas/SeedanceTaskUsage" }, { type: "null" }] },
          error: {
            anyOf: [
              { $ref: "#/components/schemas/SeedanceTaskError" },
              { type: ["string", "null"] },
            ],
          },
          created_at: { type: "integer" },
          updated_at: { type: "integer" },
          seed: { type: "integer" },
          resolution: { type: "string" },
          ratio: { type: "string" },
          duration: { type: ["number", "string"] },
          frames: { type: "integer" },
          framespersecond: { type: "number" },
          generate_audio: { type: "boolean" },
          output_format: { type: "string" },
          draft: { type: "boolean" },
          draft_task_id: { type: "string" },
          service_tier: { type: "string" },
          execution_expires_after: { type: "integer" },
          priority: { type: "integer" },
          safety_identifier: { type: "string" },
          revised_prompt: { type: "string" },
          subdivisionlevel: { type: "string" },
          fileformat: { type: "string" },
          tools: { type: "array", items: { type: "object" } },
          task_id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["video"] },
          progress: { type: ["integer", "string"] },
          completed_at: { type: "integer" },
          expires_at: { type: "integer" },
          seconds: { type: ["string", "number"] },
          size: { type: "string" },
          metadata: { anyOf: [{ $ref: "#/components/schemas/VideoFileFacts" }, { type: "null" }] },
          code: { type: ["string", "integer"], "x-extensible-enum": ["success"] },
          message: { type: "string" },
          data: { anyOf: [{ $ref: "#/components/schemas/SeedanceTaskRecord" }, { type: "null" }] },
        },
      },
      SeedanceTaskUsage: {
        type: "object",
        properties: {
          completion_tokens: { type: "integer" },
          total_tokens: { type: "integer" },
          tool_usage: { type: ["object", "null"], properties: { web_search: { type: "integer" } } },
        },
      },
      SeedanceTextContent: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", const: "text" },
          text: { type: "string", minLength: 1 },
        },
      },
      SeedanceVideoContent: {
        type: "object",
        required: ["type", "video_url"],
        properties: {
          type: { type: "string", const: "video_url" },
          video_url: {
            type: "object",
            required: ["url"],
            properties: {
              url: {
                type: "string",
                minLength: 1,
                "x-media": {
                  types: ["video/mp4", "video/quicktime"],
                  maxBytes: 209715200,
                  form: "url",
                },
              },
            },
          },
          role: { type: "string", "x-extensible-enum": ["reference_video"] },
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
    },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
