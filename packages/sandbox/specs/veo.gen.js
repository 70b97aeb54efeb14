// Generated from spec/veo by `pnpm generate`: change it there, not here.

/**
 * What spec/veo says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Veo on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/v1beta/models/{model}:predictLongRunning": {
      post: {
        operationId: "generateVideo",
        "x-paid": "task",
        parameters: [{ $ref: "#/components/parameters/Model" }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/VeoGenerateRequest" } },
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
              "application/json": { schema: { $ref: "#/components/schemas/VeoOperationResponse" } },
            },
            links: {
              poll: {
                operationId: "fetchVideoOperation",
                parameters: { model: "$request.path.model" },
                requestBody: { operationName: "{$response.body#/name}" },
              },
            },
          },
          "400": { $ref: "#/components/responses/VideoRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/VideoServerError" },
          "503": { $ref: "#/components/responses/ServiceUnavailable" },
        },
      },
    },
    "/v1beta/models/{model}:fetchPredictOperation": {
      post: {
        operationId: "fetchVideoOperation",
        parameters: [{ $ref: "#/components/parameters/Model" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/VeoFetchOperationRequest" },
            },
          },
        },
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/VeoFetchOperationResponse" },
              },
            },
          },
          "400": { $ref: "#/components/responses/OperationRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/Forbidden" },
          "404": { $ref: "#/components/responses/OperationNotFound" },
          "429": { $ref: "#/components/responses/TooManyRequests" },
          "500": { $ref: "#/components/responses/VideoServerError" },
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
      Model: {
        name: "model",
        in: "path",
        required: true,
        schema: {
          type: "string",
          minLength: 1,
          "x-extensible-enum": [
            "veo-3.1-generate-001",
            "veo-3.1-fast-generate-001",
            "veo-3.1-lite-generate-001",
            "veo-3.1-generate-preview",
            "veo-3.1-fast-generate-preview",
            "veo-3.1-lite-generate-preview",
            "veo-3.0-generate-001",
            "veo-3.0-fast-generate-001",
            "veo-2.0-generate-001",
          ],
        },
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
      Forbidden: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      OperationNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      OperationRefused: {
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
      VideoRefused: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      VideoServerError: {
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
      VeoFetchOperationRequest: {
        type: "object",
        required: ["operationName"],
        properties: { operationName: { type: "string", minLength: 1 } },
      },
      VeoFetchOperationResponse: {
        type: "object",
        properties: {
          name: { type: "string" },
          done: { type: ["boolean", "null"] },
          metadata: { type: ["object", "null"] },
          error: { anyOf: [{ $ref: "#/components/schemas/VeoOperationError" }, { type: "null" }] },
          response: {
            anyOf: [{ $ref: "#/components/schemas/VeoGenerateVideoResult" }, { type: "null" }],
          },
        },
      },
      VeoGenerateRequest: {
        type: "object",
        required: ["instances"],
        properties: {
          instances: {
            type: "array",
            minItems: 1,
            maxItems: 1,
            items: { $ref: "#/components/schemas/VeoInstance" },
          },
          parameters: { $ref: "#/components/schemas/VeoParameters" },
          labels: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      VeoGenerateVideoResult: {
        type: "object",
        properties: {
          "@type": { type: "string" },
          videos: { type: ["array", "null"], items: { $ref: "#/components/schemas/VeoVideo" } },
          generatedSamples: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/VeoGeneratedSample" },
          },
          generateVideoResponse: {
            anyOf: [{ $ref: "#/components/schemas/VeoGenerateVideoResult" }, { type: "null" }],
          },
          raiMediaFilteredCount: { type: ["integer", "null"] },
          raiMediaFilteredReasons: { type: ["array", "null"], items: { type: "string" } },
        },
      },
      VeoGeneratedSample: {
        type: "object",
        properties: {
          video: { anyOf: [{ $ref: "#/components/schemas/VeoVideo" }, { type: "null" }] },
        },
      },
      VeoImage: {
        type: "object",
        properties: {
          bytesBase64Encoded: {
            type: "string",
            minLength: 1,
            "x-media": {
              types: ["image/jpeg", "image/png"],
              maxBytes: 20971520,
              form: "base64-only",
              typeMember: "mimeType",
            },
          },
          gcsUri: { type: "string", minLength: 1 },
          mimeType: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": ["image/jpeg", "image/png"],
          },
        },
      },
      VeoInstance: {
        type: "object",
        properties: {
          prompt: { type: "string" },
          image: { $ref: "#/components/schemas/VeoImage" },
          lastFrame: { $ref: "#/components/schemas/VeoImage" },
          video: { $ref: "#/components/schemas/VeoSourceVideo" },
          referenceImages: {
            type: "array",
            minItems: 1,
            maxItems: 3,
            items: { $ref: "#/components/schemas/VeoReferenceImage" },
          },
          mask: { $ref: "#/components/schemas/VeoMask" },
        },
      },
      VeoMask: {
        type: "object",
        properties: {
          bytesBase64Encoded: { type: "string", minLength: 1 },
          gcsUri: { type: "string", minLength: 1 },
          mimeType: { type: "string", minLength: 1 },
          maskMode: {
            type: "string",
            "x-extensible-enum": ["INSERT", "REMOVE", "REMOVE_STATIC", "OUTPAINT"],
          },
        },
      },
      VeoOperationError: {
        type: "object",
        properties: {
          code: { type: ["integer", "string", "null"] },
          message: { type: ["string", "null"] },
          status: {
            type: "string",
            "x-extensible-enum": [
              "INVALID_ARGUMENT",
              "FAILED_PRECONDITION",
              "PERMISSION_DENIED",
              "NOT_FOUND",
              "RESOURCE_EXHAUSTED",
              "INTERNAL",
              "UNAVAILABLE",
              "DEADLINE_EXCEEDED",
              "CANCELLED",
            ],
          },
          details: { type: "array", items: { type: "object" } },
        },
      },
      VeoOperationResponse: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          done: { type: "boolean" },
          metadata: { type: ["object", "null"] },
        },
      },
      VeoParameters: {
        type: "object",
        properties: {
          aspectRatio: {
            type: "string",
            minLength: 1,
            default: "16:9",
            "x-extensible-enum": ["16:9", "9:16"],
          },
          durationSeconds: {
            type: ["integer", "string"],
            pattern: "^[0-9]+$",
            minimum: 1,
            default: 8,
          },
          resolution: {
            type: "string",
            minLength: 1,
            default: "720p",
            "x-extensible-enum": ["720p", "1080p", "4k"],
          },
          sampleCount: { type: "integer", minimum: 1, maximum: 4, default: 1 },
          seed: { type: "integer", minimum: 0, maximum: 4294967295 },
          negativePrompt: { type: "string" },
          personGeneration: {
            type: "string",
            minLength: 1,
            default: "allow_adult",
            "x-extensible-enum": ["allow_adult", "dont_allow", "allow_all"],
          },
          generateAudio: { type: "boolean" },
          enhancePrompt: { type: "boolean", default: true },
          compressionQuality: {
            type: "string",
            minLength: 1,
            default: "optimized",
            "x-extensible-enum": ["optimized", "lossless", "OPTIMIZED", "LOSSLESS"],
          },
          resizeMode: {
            type: "string",
            minLength: 1,
            default: "pad",
            "x-extensible-enum": ["pad", "crop"],
          },
          storageUri: { type: "string", minLength: 1 },
          fps: { type: "integer", minimum: 1, default: 24 },
          pubsubTopic: { type: "string", minLength: 1 },
        },
      },
      VeoReferenceImage: {
        type: "object",
        required: ["image"],
        properties: {
          image: { $ref: "#/components/schemas/VeoImage" },
          referenceType: {
            type: "string",
            "x-extensible-enum": ["asset", "style", "ASSET", "STYLE"],
          },
        },
      },
      VeoSourceVideo: {
        type: "object",
        properties: {
          bytesBase64Encoded: {
            type: "string",
            minLength: 1,
            "x-media": {
              types: ["video/mp4"],
              maxBytes: 100663296,
              form: "base64-only",
              typeMember: "mimeType",
            },
          },
          gcsUri: { type: "string", minLength: 1 },
          mimeType: { type: "string", minLength: 1, "x-extensible-enum": ["video/mp4"] },
        },
      },
      VeoVideo: {
        type: "object",
        properties: {
          bytesBase64Encoded: { type: "string" },
          gcsUri: { type: "string" },
          uri: { type: "string" },
          url: { type: "string" },
          encodedVideo: { type: "string" },
          mimeType: { type: "string" },
          encoding: { type: "string" },
        },
      },
    },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
