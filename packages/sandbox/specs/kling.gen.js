// Generated from spec/kling by `pnpm generate`: change it there, not here.

/**
 * What spec/kling says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Kling on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/kling/v1/videos/text2video": {
      post: {
        operationId: "textToVideo",
        "x-paid": "task",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/KlingText2VideoRequest" } },
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
              "application/json": { schema: { $ref: "#/components/schemas/KlingTaskResponse" } },
            },
            links: {
              poll: {
                operationId: "getTextToVideo",
                parameters: { task_id: "$response.body#/task_id" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/kling/v1/videos/text2video/{task_id}": {
      get: {
        operationId: "getTextToVideo",
        parameters: [{ $ref: "#/components/parameters/TaskId" }],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KlingTaskDetailResponse" },
              },
            },
          },
          "400": { $ref: "#/components/responses/TaskNotFound" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
        },
      },
    },
    "/kling/v1/videos/image2video": {
      post: {
        operationId: "imageToVideo",
        "x-paid": "task",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/KlingImage2VideoRequest" },
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
              "application/json": { schema: { $ref: "#/components/schemas/KlingTaskResponse" } },
            },
            links: {
              poll: {
                operationId: "getImageToVideo",
                parameters: { task_id: "$response.body#/task_id" },
              },
            },
          },
          "400": { $ref: "#/components/responses/BadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/InternalServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/kling/v1/videos/image2video/{task_id}": {
      get: {
        operationId: "getImageToVideo",
        parameters: [{ $ref: "#/components/parameters/TaskId" }],
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/KlingTaskDetailResponse" },
              },
            },
          },
          "400": { $ref: "#/components/responses/TaskNotFound" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
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
    parameters: {
      TaskId: {
        name: "task_id",
        in: "path",
        required: true,
        schema: { type: "string", minLength: 1 },
      },
    },
    responses: {
      BadRequest: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
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
      KlingCameraControl: {
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": [
              "simple",
              "down_back",
              "forward_up",
              "right_turn_forward",
              "left_turn_forward",
            ],
          },
          config: {
            type: "object",
            properties: {
              horizontal: { type: "number", minimum: -10, maximum: 10 },
              vertical: { type: "number", minimum: -10, maximum: 10 },
              pan: { type: "number", minimum: -10, maximum: 10 },
              tilt: { type: "number", minimum: -10, maximum: 10 },
              roll: { type: "number", minimum: -10, maximum: 10 },
              zoom: { type: "number", minimum: -10, maximum: 10 },
            },
          },
        },
      },
      KlingDynamicMask: {
        type: "object",
        required: ["mask", "trajectories"],
        properties: {
          mask: {
            type: "string",
            minLength: 1,
            "x-media": { types: ["image/jpeg", "image/png"], maxBytes: 10485760, form: "base64" },
          },
          trajectories: {
            type: "array",
            minItems: 2,
            maxItems: 77,
            items: {
              type: "object",
              required: ["x", "y"],
              properties: { x: { type: "integer" }, y: { type: "integer" } },
            },
          },
        },
      },
      KlingElement: {
        type: "object",
        required: ["element_id"],
        properties: { element_id: { type: "integer", format: "int64" } },
      },
      KlingFileFacts: {
        type: "object",
        properties: {
          url: { type: "string" },
          duration: { type: ["number", "string"] },
          fps: { type: "number" },
          width: { type: "integer" },
          height: { type: "integer" },
          seed: { type: "integer" },
        },
      },
      KlingImage2VideoRequest: {
        type: "object",
        required: ["model_name", "prompt"],
        "x-require-one-of": [["image", "image_tail"]],
        if: { properties: { image: false } },
        then: { properties: { image_tail: true }, required: ["image_tail"] },
        properties: {
          model_name: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "kling-v1",
              "kling-v1-6",
              "kling-v2-master",
              "kling-v2-1-master",
              "kling-v2-5-turbo",
              "kling-v2-6",
              "kling-v3",
              "kling-v1-5",
              "kling-v2-1",
            ],
          },
          model: { type: "string", minLength: 1 },
          prompt: { type: "string", minLength: 1, maxLength: 2500, pattern: "\\S" },
          image: {
            type: "string",
            minLength: 1,
            "x-media": { types: ["image/jpeg", "image/png"], maxBytes: 10485760, form: "base64" },
          },
          image_tail: {
            type: "string",
            minLength: 1,
            "x-media": { types: ["image/jpeg", "image/png"], maxBytes: 10485760, form: "base64" },
          },
          negative_prompt: { type: "string", maxLength: 2500 },
          duration: {
            type: "string",
            enum: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
            default: "5",
          },
          mode: { type: "string", enum: ["std", "pro", "4k"], default: "std" },
          sound: { type: "string", enum: ["on", "off"], default: "off" },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"] },
          cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
          camera_control: { $ref: "#/components/schemas/KlingCameraControl" },
          static_mask: {
            type: "string",
            minLength: 1,
            "x-media": { types: ["image/jpeg", "image/png"], maxBytes: 10485760, form: "base64" },
          },
          dynamic_masks: {
            type: "array",
            maxItems: 6,
            items: { $ref: "#/components/schemas/KlingDynamicMask" },
          },
          multi_shot: { type: "boolean", default: false },
          shot_type: { type: "string", "x-extensible-enum": ["customize", "intelligence"] },
          multi_prompt: {
            type: "array",
            minItems: 1,
            maxItems: 6,
            items: { $ref: "#/components/schemas/KlingShot" },
          },
          voice_list: {
            type: "array",
            maxItems: 2,
            items: { $ref: "#/components/schemas/KlingVoice" },
          },
          element_list: {
            type: "array",
            maxItems: 3,
            items: { $ref: "#/components/schemas/KlingElement" },
          },
          watermark_info: { $ref: "#/components/schemas/KlingWatermarkInfo" },
          callback_url: { type: "string", format: "uri" },
          external_task_id: { type: "string" },
        },
      },
      KlingShot: {
        type: "object",
        required: ["index", "prompt", "duration"],
        properties: {
          index: { type: "integer" },
          prompt: { type: "string", maxLength: 512 },
          duration: { type: "string" },
        },
      },
      KlingTask: {
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
            anyOf: [{ $ref: "#/components/schemas/KlingTaskDetailResponse" }, { type: "null" }],
          },
          url: { type: "string" },
          format: { type: "string" },
          metadata: { anyOf: [{ $ref: "#/components/schemas/KlingFileFacts" }, { type: "null" }] },
          error: {
            anyOf: [{ $ref: "#/components/schemas/KlingTaskError" }, { type: ["string", "null"] }],
          },
          task_status: {
            type: "string",
            "x-extensible-enum": ["submitted", "processing", "succeed", "failed"],
          },
          task_status_msg: { type: "string" },
          task_info: {
            type: ["object", "null"],
            properties: { external_task_id: { type: "string" } },
          },
          task_result: {
            anyOf: [{ $ref: "#/components/schemas/KlingTaskResult" }, { type: "null" }],
          },
          watermark_info: { $ref: "#/components/schemas/KlingWatermarkInfo" },
          final_unit_deduction: { type: "string" },
        },
      },
      KlingTaskDetailResponse: {
        type: "object",
        properties: {
          code: { type: ["string", "integer"], "x-extensible-enum": ["success", 0] },
          message: { type: "string" },
          request_id: { type: "string" },
          data: { anyOf: [{ $ref: "#/components/schemas/KlingTask" }, { type: "null" }] },
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
              "in_progress",
              "processing",
              "completed",
              "succeeded",
              "failed",
            ],
          },
          progress: { type: ["integer", "string"] },
          url: { type: "string" },
          format: { type: "string" },
          seconds: { type: ["string", "number"] },
          size: { type: "string" },
          created_at: { type: "integer" },
          completed_at: { type: "integer" },
          expires_at: { type: "integer" },
          metadata: { anyOf: [{ $ref: "#/components/schemas/KlingFileFacts" }, { type: "null" }] },
          error: { anyOf: [{ $ref: "#/components/schemas/KlingTaskError" }, { type: "null" }] },
        },
      },
      KlingTaskError: {
        type: "object",
        properties: { message: { type: "string" }, code: { type: ["string", "integer"] } },
      },
      KlingTaskListResponse: {
        type: "object",
        properties: {
          code: { type: ["integer", "string"] },
          message: { type: "string" },
          request_id: { type: "string" },
          data: { type: "array", items: { $ref: "#/components/schemas/KlingTask" } },
        },
      },
      KlingTaskResponse: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          task_id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["video"] },
          model: { type: "string" },
          status: { type: "string", "x-extensible-enum": ["", "queued"] },
          progress: { type: "integer" },
          created_at: { type: "integer" },
        },
      },
      KlingTaskResult: {
        type: "object",
        properties: {
          videos: { type: "array", items: { $ref: "#/components/schemas/KlingVideo" } },
        },
      },
      KlingText2VideoRequest: {
        type: "object",
        required: ["model_name", "prompt"],
        properties: {
          model_name: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "kling-v1",
              "kling-v1-6",
              "kling-v2-master",
              "kling-v2-1-master",
              "kling-v2-5-turbo",
              "kling-v2-6",
              "kling-v3",
            ],
          },
          model: { type: "string", minLength: 1 },
          prompt: { type: "string", minLength: 1, maxLength: 2500, pattern: "\\S" },
          negative_prompt: { type: "string", maxLength: 2500 },
          duration: {
            type: "string",
            enum: ["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"],
            default: "5",
          },
          mode: { type: "string", enum: ["std", "pro", "4k"], default: "std" },
          sound: { type: "string", enum: ["on", "off"], default: "off" },
          aspect_ratio: { type: "string", enum: ["16:9", "9:16", "1:1"], default: "16:9" },
          cfg_scale: { type: "number", minimum: 0, maximum: 1, default: 0.5 },
          camera_control: { $ref: "#/components/schemas/KlingCameraControl" },
          multi_shot: { type: "boolean", default: false },
          shot_type: { type: "string", "x-extensible-enum": ["customize", "intelligence"] },
          multi_prompt: {
            type: "array",
            minItems: 1,
            maxItems: 6,
            items: { $ref: "#/components/schemas/KlingShot" },
          },
          voice_list: {
            type: "array",
            maxItems: 2,
            items: { $ref: "#/components/schemas/KlingVoice" },
          },
          watermark_info: { $ref: "#/components/schemas/KlingWatermarkInfo" },
          callback_url: { type: "string", format: "uri" },
          external_task_id: { type: "string" },
        },
      },
      KlingVideo: {
        type: "object",
        properties: {
          id: { type: "string" },
          url: { type: "string" },
          watermark_url: { type: "string" },
          duration: { type: ["string", "number"] },
        },
      },
      KlingVoice: {
        type: "object",
        required: ["voice_id"],
        properties: { voice_id: { type: "string", minLength: 1 } },
      },
      KlingWatermarkInfo: { type: "object", properties: { enabled: { type: "boolean" } } },
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
    },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
