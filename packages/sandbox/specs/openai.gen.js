// Generated from spec/openai by `pnpm generate`: change it there, not here.

/**
 * What spec/openai says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "OpenAI on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/v1/responses": {
      post: {
        operationId: "createResponse",
        "x-paid": "tokens",
        "x-stream": "responses",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/ResponseRequest" } },
          },
        },
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ResponseObject" } },
              "text/event-stream": {
                "x-transcript": "../transcripts/createResponse.txt",
                schema: { $ref: "#/components/schemas/ResponseStreamEvent" },
              },
            },
          },
          "400": { $ref: "#/components/responses/TextBadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/TextNotFound" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TextTooManyRequests" },
          "500": { $ref: "#/components/responses/TextInternalServerError" },
          "503": { $ref: "#/components/responses/TextServiceUnavailable" },
        },
      },
    },
    "/v1/embeddings": {
      post: {
        operationId: "createEmbedding",
        "x-paid": "tokens",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/EmbeddingRequest" } },
          },
        },
        responses: {
          "200": {
            headers: {
              "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
              "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/EmbeddingResponse" } },
            },
          },
          "400": { $ref: "#/components/responses/TextBadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/TextNotFound" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TextTooManyRequests" },
          "500": { $ref: "#/components/responses/TextInternalServerError" },
          "503": { $ref: "#/components/responses/TextServiceUnavailable" },
        },
      },
    },
    "/v1/audio/transcriptions": {
      post: {
        operationId: "createTranscription",
        "x-paid": "tokens",
        "x-text-answer": { member: "response_format", values: ["text", "srt", "vtt"] },
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/TranscriptionRequest" },
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
                schema: { $ref: "#/components/schemas/TranscriptionResponse" },
              },
              "text/plain": { schema: { type: "string" } },
            },
          },
          "400": { $ref: "#/components/responses/TextBadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/TextNotFound" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TextTooManyRequests" },
          "500": { $ref: "#/components/responses/TextInternalServerError" },
          "503": { $ref: "#/components/responses/TextServiceUnavailable" },
        },
      },
    },
    "/v1/chat/completions": {
      post: {
        operationId: "createChatCompletion",
        "x-paid": "tokens",
        "x-stream": "chat",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/ChatCompletionRequest" } },
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
                schema: { $ref: "#/components/schemas/ChatCompletionResponse" },
              },
              "text/event-stream": {
                "x-transcript": "../transcripts/createChatCompletion.txt",
                schema: { $ref: "#/components/schemas/ChatStreamEvent" },
              },
            },
          },
          "400": { $ref: "#/components/responses/TextBadRequest" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/TextNotFound" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/TextTooManyRequests" },
          "500": { $ref: "#/components/responses/TextInternalServerError" },
          "503": { $ref: "#/components/responses/TextServiceUnavailable" },
        },
      },
    },
  },
  components: {
    headers: {
      GatewayVersion: { required: false, schema: { type: "string" } },
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
      TextBadRequest: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      TextForbidden: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      TextInternalServerError: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      TextNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      TextServiceUnavailable: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      TextTooManyRequests: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
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
      ApproximateLocation: {
        type: "object",
        properties: {
          city: { type: ["string", "null"] },
          country: { type: ["string", "null"] },
          region: { type: ["string", "null"] },
          timezone: { type: ["string", "null"] },
        },
      },
      ChatAnnotation: {
        anyOf: [
          {
            type: "object",
            required: ["type", "url_citation"],
            properties: {
              type: { type: "string", const: "url_citation" },
              url_citation: {
                type: "object",
                required: ["start_index", "end_index", "url", "title"],
                properties: {
                  start_index: { type: "integer" },
                  end_index: { type: "integer" },
                  url: { type: "string" },
                  title: { type: "string" },
                },
              },
            },
          },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["url_citation"] } } },
          },
        ],
      },
      ChatAssistantContentPart: {
        anyOf: [
          { $ref: "#/components/schemas/ChatTextPart" },
          { $ref: "#/components/schemas/ChatRefusalPart" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["text", "refusal"] } } },
          },
        ],
      },
      ChatAssistantMessage: {
        type: "object",
        required: ["role"],
        properties: {
          role: { type: "string", const: "assistant" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ChatAssistantContentPart" } },
              { type: "null" },
            ],
          },
          reasoning_content: { type: ["string", "null"] },
          refusal: { type: ["string", "null"] },
          tool_calls: { type: ["array", "null"], items: { $ref: "#/components/schemas/ToolCall" } },
          audio: {
            anyOf: [
              { type: "object", required: ["id"], properties: { id: { type: "string" } } },
              { type: "null" },
            ],
          },
          annotations: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatAnnotation" },
          },
          prefix: { type: ["boolean", "null"] },
          name: { type: ["string", "null"] },
          function_call: {
            deprecated: true,
            anyOf: [{ $ref: "#/components/schemas/ChatFunctionCall" }, { type: "null" }],
          },
        },
      },
      ChatAudio: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          data: { type: "string" },
          expires_at: { type: "integer" },
          transcript: { type: "string" },
        },
      },
      ChatAudioDelta: {
        type: "object",
        properties: {
          id: { type: "string" },
          data: { type: "string" },
          transcript: { type: "string" },
          expires_at: { type: "integer" },
        },
      },
      ChatAudioOptions: {
        type: "object",
        required: ["voice", "format"],
        properties: {
          voice: {
            anyOf: [
              {
                type: "string",
                "x-extensible-enum": [
                  "alloy",
                  "ash",
                  "ballad",
                  "coral",
                  "echo",
                  "sage",
                  "shimmer",
                  "verse",
                  "marin",
                  "cedar",
                ],
              },
              { type: "object", required: ["id"], properties: { id: { type: "string" } } },
            ],
          },
          format: {
            type: "string",
            "x-extensible-enum": ["wav", "mp3", "flac", "opus", "pcm16", "aac"],
          },
        },
      },
      ChatAudioPart: {
        type: "object",
        required: ["type", "input_audio"],
        properties: {
          type: { type: "string", const: "input_audio" },
          input_audio: {
            type: "object",
            required: ["data", "format"],
            properties: {
              data: { type: "string" },
              format: { type: "string", "x-extensible-enum": ["wav", "mp3"] },
            },
          },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ChatChunkChoice: {
        type: "object",
        required: ["index"],
        properties: {
          index: { type: "integer" },
          delta: { $ref: "#/components/schemas/ChatDelta" },
          finish_reason: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "stop",
              "length",
              "tool_calls",
              "content_filter",
              "function_call",
              "insufficient_system_resource",
            ],
          },
          logprobs: { anyOf: [{ $ref: "#/components/schemas/ChatLogprobs" }, { type: "null" }] },
          content_filter_results: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterResults" }, { type: "null" }],
          },
        },
      },
      ChatCompletionChoice: {
        type: "object",
        required: ["index", "message"],
        properties: {
          index: { type: "integer" },
          message: { $ref: "#/components/schemas/ChatResponseMessage" },
          finish_reason: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "stop",
              "length",
              "tool_calls",
              "content_filter",
              "function_call",
              "insufficient_system_resource",
            ],
          },
          logprobs: { anyOf: [{ $ref: "#/components/schemas/ChatLogprobs" }, { type: "null" }] },
          content_filter_results: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterResults" }, { type: "null" }],
          },
        },
      },
      ChatCompletionChunk: {
        type: "object",
        required: ["id", "object", "created", "model", "choices"],
        properties: {
          id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["chat.completion.chunk"] },
          created: { type: "integer" },
          model: { type: "string" },
          choices: { type: "array", items: { $ref: "#/components/schemas/ChatChunkChoice" } },
          usage: { anyOf: [{ $ref: "#/components/schemas/UsageInfo" }, { type: "null" }] },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": ["default", "flex", "scale", "priority"],
          },
          system_fingerprint: { type: ["string", "null"] },
          obfuscation: { type: "string" },
          moderation: { type: ["object", "null"], additionalProperties: true },
          prompt_filter_results: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/PromptFilterResult" },
          },
        },
      },
      ChatCompletionRequest: {
        type: "object",
        required: ["model", "messages"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "gpt-6-astra",
              "gpt-6.1-sol",
              "gpt-6.1-terra",
              "gpt-6-sol",
              "gpt-6-luna",
              "gpt-5.6-sol",
              "gpt-5.6-terra",
              "gpt-5.6-luna",
              "gpt-5.5",
              "gpt-5.4",
              "gpt-5.4-mini",
              "gpt-5.4-nano",
              "gpt-5.2",
              "gpt-5.2-pro",
              "gpt-5.1",
              "gpt-5",
              "gpt-5-mini",
              "gpt-5-nano",
              "gpt-4.1",
              "gpt-4.1-mini",
              "gpt-4o",
              "gpt-4o-mini",
              "o3",
              "claude-fable-5-2",
              "claude-fable-5-1",
              "claude-opus-5-5",
              "claude-opus-5",
              "claude-opus-4-6",
              "claude-sonnet-5-5",
              "claude-sonnet-5",
              "claude-sonnet-4-5-20250929",
              "claude-haiku-5-5",
              "claude-haiku-4-5",
              "deepseek-flash",
              "deepseek-v4-pro",
            ],
          },
          messages: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/ChatMessage" },
          },
          stream: { type: ["boolean", "null"], default: false },
          stream_options: {
            anyOf: [{ $ref: "#/components/schemas/ChatStreamOptions" }, { type: "null" }],
          },
          max_completion_tokens: { type: ["integer", "null"] },
          max_tokens: { type: ["integer", "null"] },
          reasoning_effort: {
            type: ["string", "null"],
            "x-extensible-enum": ["none", "minimal", "low", "medium", "high", "xhigh", "max"],
          },
          thinking: { anyOf: [{ $ref: "#/components/schemas/ChatThinking" }, { type: "null" }] },
          verbosity: { type: ["string", "null"], "x-extensible-enum": ["low", "medium", "high"] },
          temperature: { type: ["number", "null"], minimum: 0, maximum: 2 },
          top_p: { type: ["number", "null"], minimum: 0, maximum: 1 },
          frequency_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 },
          presence_penalty: { type: ["number", "null"], minimum: -2, maximum: 2 },
          stop: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { type: "string" } },
              { type: "null" },
            ],
          },
          n: { type: ["integer", "null"], minimum: 1, maximum: 128 },
          response_format: {
            anyOf: [{ $ref: "#/components/schemas/ChatResponseFormat" }, { type: "null" }],
          },
          tools: {
            type: ["array", "null"],
            maxItems: 128,
            items: { $ref: "#/components/schemas/Tool" },
          },
          tool_choice: {
            anyOf: [{ $ref: "#/components/schemas/ChatToolChoice" }, { type: "null" }],
          },
          parallel_tool_calls: { type: ["boolean", "null"], default: true },
          logprobs: { type: ["boolean", "null"], default: false },
          top_logprobs: { type: ["integer", "null"], minimum: 0, maximum: 20 },
          logit_bias: {
            type: ["object", "null"],
            additionalProperties: { type: "integer", minimum: -100, maximum: 100 },
          },
          seed: { type: ["integer", "null"], format: "int64", deprecated: true },
          modalities: {
            type: ["array", "null"],
            items: { type: "string", "x-extensible-enum": ["text", "audio"] },
          },
          audio: { anyOf: [{ $ref: "#/components/schemas/ChatAudioOptions" }, { type: "null" }] },
          prediction: {
            anyOf: [{ $ref: "#/components/schemas/ChatPrediction" }, { type: "null" }],
          },
          web_search_options: {
            anyOf: [{ $ref: "#/components/schemas/ChatWebSearchOptions" }, { type: "null" }],
          },
          metadata: {
            type: ["object", "null"],
            maxProperties: 16,
            propertyNames: { maxLength: 64 },
            additionalProperties: { type: "string", maxLength: 512 },
          },
          store: { type: ["boolean", "null"], default: false },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "default", "flex", "scale", "priority", "fast"],
          },
          prompt_cache_key: { type: ["string", "null"] },
          prompt_cache_options: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheOptions" }, { type: "null" }],
          },
          prompt_cache_retention: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_memory", "24h"],
            deprecated: true,
          },
          safety_identifier: { type: ["string", "null"], maxLength: 128 },
          moderation: {
            anyOf: [{ $ref: "#/components/schemas/ModerationOptions" }, { type: "null" }],
          },
          user: { type: ["string", "null"], deprecated: true },
          user_id: { type: ["string", "null"], pattern: "^[a-zA-Z0-9_-]+$", maxLength: 512 },
          functions: {
            type: ["array", "null"],
            minItems: 1,
            maxItems: 128,
            items: { $ref: "#/components/schemas/ChatFunction" },
            deprecated: true,
          },
          function_call: {
            deprecated: true,
            anyOf: [
              { type: "string", "x-extensible-enum": ["none", "auto"] },
              { type: "object", required: ["name"], properties: { name: { type: "string" } } },
              { type: "null" },
            ],
          },
        },
      },
      ChatCompletionResponse: {
        type: "object",
        required: ["id", "object", "created", "model", "choices"],
        properties: {
          id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["chat.completion"] },
          created: { type: "integer" },
          model: { type: "string" },
          choices: { type: "array", items: { $ref: "#/components/schemas/ChatCompletionChoice" } },
          usage: { anyOf: [{ $ref: "#/components/schemas/UsageInfo" }, { type: "null" }] },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": ["default", "flex", "scale", "priority"],
          },
          system_fingerprint: { type: ["string", "null"] },
          metadata: { type: ["object", "null"], additionalProperties: true },
          moderation: { type: ["object", "null"], additionalProperties: true },
          prompt_filter_results: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/PromptFilterResult" },
          },
        },
      },
      ChatContentPart: {
        anyOf: [
          { $ref: "#/components/schemas/ChatTextPart" },
          { $ref: "#/components/schemas/ChatImagePart" },
          { $ref: "#/components/schemas/ChatAudioPart" },
          { $ref: "#/components/schemas/ChatFilePart" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: { type: "string", not: { enum: ["text", "image_url", "input_audio", "file"] } },
            },
          },
        ],
      },
      ChatCustomTool: {
        type: "object",
        required: ["type", "custom"],
        properties: {
          type: { type: "string", const: "custom" },
          custom: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string" },
              description: { type: ["string", "null"] },
              format: { $ref: "#/components/schemas/ChatCustomToolFormat" },
            },
          },
        },
      },
      ChatCustomToolCall: {
        type: "object",
        required: ["id", "type", "custom"],
        properties: {
          id: { type: "string" },
          type: { type: "string", const: "custom" },
          custom: {
            type: "object",
            required: ["name", "input"],
            properties: { name: { type: "string" }, input: { type: "string" } },
          },
          index: { type: ["integer", "null"] },
        },
      },
      ChatCustomToolFormat: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "text" } },
          },
          {
            type: "object",
            required: ["type", "grammar"],
            properties: {
              type: { type: "string", const: "grammar" },
              grammar: {
                type: "object",
                required: ["definition", "syntax"],
                properties: {
                  definition: { type: "string" },
                  syntax: { type: "string", "x-extensible-enum": ["lark", "regex"] },
                },
              },
            },
          },
        ],
      },
      ChatDelta: {
        type: "object",
        properties: {
          role: { type: ["string", "null"], "x-extensible-enum": ["assistant"] },
          content: { type: ["string", "null"] },
          reasoning_content: { type: ["string", "null"] },
          refusal: { type: ["string", "null"] },
          tool_calls: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatToolCallDelta" },
          },
          annotations: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatAnnotation" },
          },
          audio: { anyOf: [{ $ref: "#/components/schemas/ChatAudioDelta" }, { type: "null" }] },
          function_call: {
            deprecated: true,
            anyOf: [{ $ref: "#/components/schemas/ChatFunctionCallDelta" }, { type: "null" }],
          },
        },
      },
      ChatDeveloperMessage: {
        type: "object",
        required: ["role", "content"],
        properties: {
          role: { type: "string", const: "developer" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ChatTextPart" } },
            ],
          },
          name: { type: ["string", "null"] },
        },
      },
      ChatFilePart: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "file" },
          file: {
            type: "object",
            properties: {
              file_data: { type: ["string", "null"] },
              file_id: { type: ["string", "null"] },
              filename: { type: ["string", "null"] },
            },
          },
          file_data: { type: ["string", "null"] },
          file_id: { type: ["string", "null"] },
          filename: { type: ["string", "null"] },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ChatFunction: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,128}$" },
          description: { type: ["string", "null"] },
          parameters: { type: ["object", "null"], additionalProperties: true },
          strict: { type: ["boolean", "null"], default: false },
        },
      },
      ChatFunctionCall: {
        type: "object",
        required: ["name", "arguments"],
        properties: { name: { type: "string" }, arguments: { type: "string" } },
      },
      ChatFunctionCallDelta: {
        type: "object",
        properties: { name: { type: ["string", "null"] }, arguments: { type: ["string", "null"] } },
      },
      ChatFunctionMessage: {
        type: "object",
        deprecated: true,
        required: ["role", "name"],
        properties: {
          role: { type: "string", const: "function" },
          content: { type: ["string", "null"] },
          name: { type: "string" },
        },
      },
      ChatFunctionTool: {
        type: "object",
        required: ["type", "function"],
        properties: {
          type: { type: "string", const: "function" },
          function: { $ref: "#/components/schemas/ChatFunction" },
        },
      },
      ChatFunctionToolCall: {
        type: "object",
        required: ["id", "type", "function"],
        properties: {
          id: { type: "string" },
          type: { type: "string", const: "function" },
          function: { $ref: "#/components/schemas/ChatFunctionCall" },
          index: { type: ["integer", "null"] },
        },
      },
      ChatImagePart: {
        type: "object",
        required: ["type", "image_url"],
        properties: {
          type: { type: "string", const: "image_url" },
          image_url: {
            type: "object",
            required: ["url"],
            properties: {
              url: { type: "string" },
              detail: {
                type: ["string", "null"],
                "x-extensible-enum": ["auto", "low", "high", "original"],
              },
            },
          },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ChatJsonSchemaFormat: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
          description: { type: ["string", "null"] },
          schema: { type: "object", additionalProperties: true },
          strict: { type: ["boolean", "null"], default: false },
        },
      },
      ChatLogprobs: {
        type: "object",
        properties: {
          content: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatTokenLogprob" },
          },
          refusal: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatTokenLogprob" },
          },
          reasoning_content: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatTokenLogprob" },
          },
        },
      },
      ChatMessage: {
        anyOf: [
          { $ref: "#/components/schemas/ChatSystemMessage" },
          { $ref: "#/components/schemas/ChatDeveloperMessage" },
          { $ref: "#/components/schemas/ChatUserMessage" },
          { $ref: "#/components/schemas/ChatAssistantMessage" },
          { $ref: "#/components/schemas/ChatToolMessage" },
          { $ref: "#/components/schemas/ChatFunctionMessage" },
          {
            type: "object",
            "x-unknown": true,
            required: ["role"],
            properties: {
              role: {
                type: "string",
                not: { enum: ["system", "developer", "user", "assistant", "tool", "function"] },
              },
            },
          },
        ],
      },
      ChatPrediction: {
        type: "object",
        required: ["type", "content"],
        properties: {
          type: { type: "string", const: "content" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ChatTextPart" } },
            ],
          },
        },
      },
      ChatRefusalPart: {
        type: "object",
        required: ["type", "refusal"],
        properties: { type: { type: "string", const: "refusal" }, refusal: { type: "string" } },
      },
      ChatResponseFormat: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "text" } },
          },
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "json_object" } },
          },
          {
            type: "object",
            required: ["type", "json_schema"],
            properties: {
              type: { type: "string", const: "json_schema" },
              json_schema: { $ref: "#/components/schemas/ChatJsonSchemaFormat" },
            },
          },
        ],
      },
      ChatResponseMessage: {
        type: "object",
        required: ["role"],
        properties: {
          role: { type: "string", const: "assistant" },
          content: { type: ["string", "null"] },
          reasoning_content: { type: ["string", "null"] },
          refusal: { type: ["string", "null"] },
          tool_calls: { type: ["array", "null"], items: { $ref: "#/components/schemas/ToolCall" } },
          annotations: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatAnnotation" },
          },
          audio: { anyOf: [{ $ref: "#/components/schemas/ChatAudio" }, { type: "null" }] },
          function_call: {
            deprecated: true,
            anyOf: [{ $ref: "#/components/schemas/ChatFunctionCall" }, { type: "null" }],
          },
        },
      },
      ChatStreamError: {
        type: "object",
        "x-stream-error": true,
        required: ["error"],
        properties: {
          error: {
            type: "object",
            properties: {
              message: { type: "string" },
              type: {
                type: ["string", "null"],
                "x-extensible-enum": [
                  "server_error",
                  "rate_limit_error",
                  "invalid_request_error",
                  "upstream_error",
                  "new_api_error",
                ],
              },
              param: { type: ["string", "null"] },
              code: {
                type: ["string", "number", "null"],
                "x-extensible-enum": ["rate_limit_exceeded", "server_error"],
              },
            },
          },
        },
      },
      ChatStreamEvent: {
        anyOf: [
          { $ref: "#/components/schemas/ChatCompletionChunk" },
          { $ref: "#/components/schemas/ChatStreamError" },
        ],
      },
      ChatStreamOptions: {
        type: "object",
        properties: {
          include_usage: { type: ["boolean", "null"] },
          include_obfuscation: { type: ["boolean", "null"] },
        },
      },
      ChatSystemMessage: {
        type: "object",
        required: ["role", "content"],
        properties: {
          role: { type: "string", const: "system" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ChatTextPart" } },
            ],
          },
          name: { type: ["string", "null"] },
        },
      },
      ChatTextPart: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", const: "text" },
          text: { type: "string" },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ChatThinking: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["enabled", "disabled", "adaptive"] },
          budget_tokens: { type: ["integer", "null"] },
        },
      },
      ChatTokenLogprob: {
        type: "object",
        required: ["token", "logprob"],
        properties: {
          token: { type: "string" },
          logprob: { type: "number" },
          bytes: { type: ["array", "null"], items: { type: "integer" } },
          top_logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ChatTopLogprob" },
          },
        },
      },
      ChatToolCallDelta: {
        type: "object",
        required: ["index"],
        properties: {
          index: { type: "integer" },
          id: { type: ["string", "null"] },
          type: { type: ["string", "null"], "x-extensible-enum": ["function", "custom"] },
          function: { $ref: "#/components/schemas/ChatFunctionCallDelta" },
          custom: {
            type: "object",
            properties: { name: { type: ["string", "null"] }, input: { type: ["string", "null"] } },
          },
        },
      },
      ChatToolChoice: {
        anyOf: [
          { type: "string", "x-extensible-enum": ["none", "auto", "required"] },
          {
            type: "object",
            required: ["type", "function"],
            properties: {
              type: { type: "string", const: "function" },
              function: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" } },
              },
            },
          },
          {
            type: "object",
            required: ["type", "custom"],
            properties: {
              type: { type: "string", const: "custom" },
              custom: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" } },
              },
            },
          },
          {
            type: "object",
            required: ["type", "allowed_tools"],
            properties: {
              type: { type: "string", const: "allowed_tools" },
              allowed_tools: {
                type: "object",
                required: ["mode", "tools"],
                properties: {
                  mode: { type: "string", "x-extensible-enum": ["auto", "required"] },
                  tools: { type: "array", items: { type: "object", additionalProperties: true } },
                },
              },
            },
          },
        ],
      },
      ChatToolMessage: {
        type: "object",
        required: ["role", "content", "tool_call_id"],
        properties: {
          role: { type: "string", const: "tool" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ChatContentPart" } },
            ],
          },
          tool_call_id: { type: "string" },
          name: { type: ["string", "null"] },
        },
      },
      ChatTopLogprob: {
        type: "object",
        required: ["token", "logprob"],
        properties: {
          token: { type: "string" },
          logprob: { type: "number" },
          bytes: { type: ["array", "null"], items: { type: "integer" } },
        },
      },
      ChatUserMessage: {
        type: "object",
        required: ["role", "content"],
        properties: {
          role: { type: "string", const: "user" },
          content: {
            anyOf: [
              { type: "string" },
              {
                type: "array",
                minItems: 1,
                items: { $ref: "#/components/schemas/ChatContentPart" },
              },
            ],
          },
          name: { type: ["string", "null"] },
        },
      },
      ChatWebSearchOptions: {
        type: "object",
        properties: {
          search_context_size: {
            type: ["string", "null"],
            "x-extensible-enum": ["low", "medium", "high"],
          },
          user_location: {
            anyOf: [
              {
                type: "object",
                required: ["type", "approximate"],
                properties: {
                  type: { type: "string", const: "approximate" },
                  approximate: { $ref: "#/components/schemas/ApproximateLocation" },
                },
              },
              { type: "null" },
            ],
          },
        },
      },
      CompletionTokensDetails: {
        type: "object",
        properties: {
          reasoning_tokens: { type: ["integer", "null"] },
          audio_tokens: { type: ["integer", "null"] },
          text_tokens: { type: ["integer", "null"] },
          accepted_prediction_tokens: { type: ["integer", "null"] },
          rejected_prediction_tokens: { type: ["integer", "null"] },
        },
      },
      ContentFilterResults: {
        type: "object",
        properties: {
          hate: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterSeverity" }, { type: "null" }],
          },
          self_harm: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterSeverity" }, { type: "null" }],
          },
          sexual: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterSeverity" }, { type: "null" }],
          },
          violence: {
            anyOf: [{ $ref: "#/components/schemas/ContentFilterSeverity" }, { type: "null" }],
          },
        },
      },
      ContentFilterSeverity: {
        type: "object",
        properties: {
          filtered: { type: "boolean" },
          severity: { type: "string", "x-extensible-enum": ["safe", "low", "medium", "high"] },
        },
      },
      EmbeddingRequest: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "text-embedding-3-small",
              "text-embedding-3-large",
              "text-embedding-ada-002",
            ],
          },
          input: {
            anyOf: [
              { type: "string" },
              { type: "array", minItems: 1, maxItems: 2048, items: { type: "string" } },
              { type: "array", minItems: 1, maxItems: 2048, items: { type: "integer" } },
              {
                type: "array",
                minItems: 1,
                maxItems: 2048,
                items: { type: "array", minItems: 1, items: { type: "integer" } },
              },
            ],
          },
          encoding_format: { type: ["string", "null"], "x-extensible-enum": ["float", "base64"] },
          dimensions: { type: ["integer", "null"], minimum: 1 },
          user: { type: ["string", "null"] },
        },
      },
      EmbeddingResponse: {
        type: "object",
        required: ["object", "data", "model"],
        properties: {
          object: { type: "string", "x-extensible-enum": ["list"] },
          data: { type: "array", items: { $ref: "#/components/schemas/EmbeddingVector" } },
          model: { type: "string" },
          usage: { anyOf: [{ $ref: "#/components/schemas/EmbeddingUsage" }, { type: "null" }] },
        },
      },
      EmbeddingUsage: {
        type: "object",
        required: ["prompt_tokens", "total_tokens"],
        properties: { prompt_tokens: { type: "integer" }, total_tokens: { type: "integer" } },
      },
      EmbeddingVector: {
        type: "object",
        required: ["index", "embedding"],
        properties: {
          object: { type: "string", "x-extensible-enum": ["embedding"] },
          index: { type: "integer" },
          embedding: { anyOf: [{ type: "array", items: { type: "number" } }, { type: "string" }] },
        },
      },
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
      ModerationMode: {
        type: "object",
        properties: { mode: { type: "string", "x-extensible-enum": ["score", "block"] } },
      },
      ModerationOptions: {
        type: "object",
        properties: {
          model: { type: "string" },
          policy: {
            type: ["object", "null"],
            properties: {
              input: { anyOf: [{ $ref: "#/components/schemas/ModerationMode" }, { type: "null" }] },
              output: {
                anyOf: [{ $ref: "#/components/schemas/ModerationMode" }, { type: "null" }],
              },
            },
          },
        },
      },
      PromptCacheBreakpoint: {
        type: "object",
        properties: {
          mode: { type: "string", "x-extensible-enum": ["explicit"] },
          ttl: { type: ["string", "null"], "x-extensible-enum": ["30m", "12h"] },
        },
      },
      PromptCacheOptions: {
        type: "object",
        properties: {
          mode: { type: ["string", "null"], "x-extensible-enum": ["implicit", "explicit"] },
          ttl: { type: ["string", "null"], "x-extensible-enum": ["30m", "12h"] },
        },
      },
      PromptFilterResult: {
        type: "object",
        properties: {
          prompt_index: { type: "integer" },
          content_filter_results: { $ref: "#/components/schemas/ContentFilterResults" },
        },
      },
      PromptTokensDetails: {
        type: "object",
        properties: {
          cached_tokens: { type: ["integer", "null"] },
          cache_write_tokens: { type: ["integer", "null"] },
          audio_tokens: { type: ["integer", "null"] },
          text_tokens: { type: ["integer", "null"] },
          image_tokens: { type: ["integer", "null"] },
        },
      },
      ResponseAdditionalTools: {
        type: "object",
        required: ["type", "role", "tools"],
        properties: {
          type: { type: "string", const: "additional_tools" },
          id: { type: ["string", "null"] },
          role: { type: "string", "x-extensible-enum": ["developer"] },
          tools: { type: "array", items: { type: "object", additionalProperties: true } },
        },
      },
      ResponseAnnotation: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseUrlCitation" },
          { $ref: "#/components/schemas/ResponseFileCitation" },
          { $ref: "#/components/schemas/ResponseContainerFileCitation" },
          { $ref: "#/components/schemas/ResponseFilePath" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: ["url_citation", "file_citation", "container_file_citation", "file_path"],
                },
              },
            },
          },
        ],
      },
      ResponseApplyPatchCall: {
        type: "object",
        required: ["type", "call_id", "operation"],
        properties: {
          type: { type: "string", const: "apply_patch_call" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          operation: {
            type: "object",
            properties: {
              type: {
                type: "string",
                "x-extensible-enum": ["create_file", "update_file", "delete_file"],
              },
              path: { type: "string" },
              diff: { type: "string" },
            },
          },
          status: { type: ["string", "null"], "x-extensible-enum": ["in_progress", "completed"] },
        },
      },
      ResponseApplyPatchCallOutput: {
        type: "object",
        required: ["type", "call_id", "status"],
        properties: {
          type: { type: "string", const: "apply_patch_call_output" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          status: { type: "string", "x-extensible-enum": ["completed", "failed"] },
          output: { type: ["string", "null"] },
        },
      },
      ResponseApplyPatchTool: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "apply_patch" } },
      },
      ResponseAudioDeltaEvent: {
        type: "object",
        required: ["type", "delta"],
        properties: {
          type: { type: "string", const: "response.audio.delta" },
          sequence_number: { type: "integer" },
          delta: { type: "string" },
        },
      },
      ResponseAudioDoneEvent: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "response.audio.done" },
          sequence_number: { type: "integer" },
        },
      },
      ResponseAudioTranscriptDeltaEvent: {
        type: "object",
        required: ["type", "delta"],
        properties: {
          type: { type: "string", const: "response.audio.transcript.delta" },
          sequence_number: { type: "integer" },
          delta: { type: "string" },
        },
      },
      ResponseAudioTranscriptDoneEvent: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "response.audio.transcript.done" },
          sequence_number: { type: "integer" },
        },
      },
      ResponseCodeInterpreterCall: {
        type: "object",
        required: ["type", "id"],
        properties: {
          type: { type: "string", const: "code_interpreter_call" },
          id: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "in_progress",
              "interpreting",
              "completed",
              "incomplete",
              "failed",
            ],
          },
          container_id: { type: ["string", "null"] },
          code: { type: ["string", "null"] },
          outputs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseCodeInterpreterOutput" },
          },
        },
      },
      ResponseCodeInterpreterCallCodeDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "delta"],
        properties: {
          type: { type: "string", const: "response.code_interpreter_call_code.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseCodeInterpreterCallCodeDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "code"],
        properties: {
          type: { type: "string", const: "response.code_interpreter_call_code.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          code: { type: "string" },
        },
      },
      ResponseCodeInterpreterCallCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.code_interpreter_call.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseCodeInterpreterCallInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.code_interpreter_call.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseCodeInterpreterCallInterpretingEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.code_interpreter_call.interpreting" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseCodeInterpreterOutput: {
        anyOf: [
          {
            type: "object",
            required: ["type", "logs"],
            properties: { type: { type: "string", const: "logs" }, logs: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "url"],
            properties: { type: { type: "string", const: "image" }, url: { type: "string" } },
          },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["logs", "image"] } } },
          },
        ],
      },
      ResponseCodeInterpreterTool: {
        type: "object",
        required: ["type", "container"],
        properties: {
          type: { type: "string", const: "code_interpreter" },
          container: {
            anyOf: [
              { type: "string" },
              {
                type: "object",
                required: ["type"],
                properties: {
                  type: { type: "string", const: "auto" },
                  file_ids: { type: ["array", "null"], items: { type: "string" } },
                  memory_limit: {
                    type: ["string", "null"],
                    "x-extensible-enum": ["1g", "4g", "16g", "64g"],
                  },
                },
              },
            ],
          },
        },
      },
      ResponseCompaction: {
        type: "object",
        required: ["type", "encrypted_content"],
        properties: {
          type: { type: "string", const: "compaction" },
          id: { type: ["string", "null"] },
          encrypted_content: { type: "string" },
        },
      },
      ResponseCompactionCompactingEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.compaction.compacting" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseCompactionTrigger: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "compaction_trigger" } },
      },
      ResponseCompletedEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.completed" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseComputerCall: {
        type: "object",
        required: ["type", "id", "call_id"],
        properties: {
          type: { type: "string", const: "computer_call" },
          id: { type: "string" },
          call_id: { type: "string" },
          action: {
            type: ["object", "null"],
            properties: {
              type: {
                type: "string",
                "x-extensible-enum": [
                  "click",
                  "double_click",
                  "drag",
                  "keypress",
                  "move",
                  "screenshot",
                  "scroll",
                  "type",
                  "wait",
                ],
              },
            },
          },
          actions: {
            type: ["array", "null"],
            items: { type: "object", additionalProperties: true },
          },
          pending_safety_checks: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseSafetyCheck" },
          },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseComputerCallOutput: {
        type: "object",
        required: ["type", "call_id", "output"],
        properties: {
          type: { type: "string", const: "computer_call_output" },
          call_id: { type: "string" },
          output: {
            type: "object",
            properties: {
              type: { type: "string", "x-extensible-enum": ["computer_screenshot"] },
              image_url: { type: ["string", "null"] },
              file_id: { type: ["string", "null"] },
            },
          },
          acknowledged_safety_checks: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseSafetyCheck" },
          },
          id: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseComputerTool: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "computer" } },
      },
      ResponseComputerUsePreviewTool: {
        type: "object",
        required: ["type", "environment", "display_width", "display_height"],
        properties: {
          type: { type: "string", const: "computer_use_preview" },
          environment: {
            type: "string",
            "x-extensible-enum": ["windows", "mac", "linux", "ubuntu", "browser"],
          },
          display_width: { type: "integer" },
          display_height: { type: "integer" },
        },
      },
      ResponseContainerFileCitation: {
        type: "object",
        required: ["type", "container_id", "file_id"],
        properties: {
          type: { type: "string", const: "container_file_citation" },
          container_id: { type: "string" },
          file_id: { type: "string" },
          filename: { type: "string" },
          start_index: { type: "integer" },
          end_index: { type: "integer" },
        },
      },
      ResponseContentPartAddedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "part"],
        properties: {
          type: { type: "string", const: "response.content_part.added" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          part: { $ref: "#/components/schemas/ResponseOutputContent" },
        },
      },
      ResponseContentPartDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "part"],
        properties: {
          type: { type: "string", const: "response.content_part.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          part: { $ref: "#/components/schemas/ResponseOutputContent" },
        },
      },
      ResponseContextManagement: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["compaction"] },
          compact_threshold: { type: ["integer", "null"], minimum: 1000 },
        },
      },
      ResponseCreatedEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.created" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseCustomTool: {
        type: "object",
        required: ["type", "name"],
        properties: {
          type: { type: "string", const: "custom" },
          name: { type: "string" },
          description: { type: ["string", "null"] },
          format: { $ref: "#/components/schemas/ResponseCustomToolFormat" },
          defer_loading: { type: ["boolean", "null"] },
        },
      },
      ResponseCustomToolCall: {
        type: "object",
        required: ["type", "call_id", "name", "input"],
        properties: {
          type: { type: "string", const: "custom_tool_call" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          name: { type: "string" },
          input: { type: "string" },
          namespace: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseCustomToolCallInputDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "delta"],
        properties: {
          type: { type: "string", const: "response.custom_tool_call_input.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseCustomToolCallInputDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "input"],
        properties: {
          type: { type: "string", const: "response.custom_tool_call_input.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          input: { type: "string" },
        },
      },
      ResponseCustomToolCallOutput: {
        type: "object",
        required: ["type", "call_id", "output"],
        properties: {
          type: { type: "string", const: "custom_tool_call_output" },
          call_id: { type: "string" },
          output: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ResponseInputContent" } },
            ],
          },
          id: { type: ["string", "null"] },
        },
      },
      ResponseCustomToolFormat: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "text" } },
          },
          {
            type: "object",
            required: ["type", "definition", "syntax"],
            properties: {
              type: { type: "string", const: "grammar" },
              definition: { type: "string" },
              syntax: { type: "string", "x-extensible-enum": ["lark", "regex"] },
            },
          },
        ],
      },
      ResponseErrorEvent: {
        type: "object",
        "x-stream-error": true,
        required: ["type"],
        properties: {
          type: { type: "string", const: "error" },
          sequence_number: { type: "integer" },
          code: {
            type: ["string", "null"],
            "x-extensible-enum": ["rate_limit_exceeded", "server_error"],
          },
          message: { type: "string" },
          param: { type: ["string", "null"] },
          error: { type: ["object", "null"], additionalProperties: true },
        },
      },
      ResponseErrorInfo: {
        type: "object",
        properties: {
          code: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "server_error",
              "rate_limit_exceeded",
              "invalid_prompt",
              "data_residency_mismatch",
              "bio_policy",
              "misalignment_policy_violation",
              "vector_store_timeout",
              "invalid_image",
              "invalid_image_format",
              "invalid_base64_image",
              "invalid_image_url",
              "image_too_large",
              "image_too_small",
              "image_parse_error",
              "image_content_policy_violation",
              "invalid_image_mode",
              "image_file_too_large",
              "unsupported_image_media_type",
              "empty_image_file",
              "failed_to_download_image",
              "image_file_not_found",
            ],
          },
          message: { type: "string" },
          param: { type: ["string", "null"] },
          type: { type: ["string", "null"] },
        },
      },
      ResponseFailedEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.failed" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseFileCitation: {
        type: "object",
        required: ["type", "file_id"],
        properties: {
          type: { type: "string", const: "file_citation" },
          file_id: { type: "string" },
          filename: { type: "string" },
          index: { type: "integer" },
        },
      },
      ResponseFilePath: {
        type: "object",
        required: ["type", "file_id"],
        properties: {
          type: { type: "string", const: "file_path" },
          file_id: { type: "string" },
          index: { type: "integer" },
        },
      },
      ResponseFileSearchCall: {
        type: "object",
        required: ["type", "id"],
        properties: {
          type: { type: "string", const: "file_search_call" },
          id: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "searching", "completed", "incomplete", "failed"],
          },
          queries: { type: ["array", "null"], items: { type: "string" } },
          results: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseFileSearchResult" },
          },
        },
      },
      ResponseFileSearchCallCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.file_search_call.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseFileSearchCallInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.file_search_call.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseFileSearchCallSearchingEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.file_search_call.searching" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseFileSearchResult: {
        type: "object",
        properties: {
          file_id: { type: "string" },
          filename: { type: "string" },
          text: { type: "string" },
          score: { type: ["number", "null"] },
          attributes: { type: ["object", "null"], additionalProperties: true },
        },
      },
      ResponseFileSearchTool: {
        type: "object",
        required: ["type", "vector_store_ids"],
        properties: {
          type: { type: "string", const: "file_search" },
          vector_store_ids: { type: "array", items: { type: "string" } },
          max_num_results: { type: ["integer", "null"], minimum: 1, maximum: 50 },
          filters: { type: ["object", "null"], additionalProperties: true },
          ranking_options: {
            type: ["object", "null"],
            properties: {
              ranker: { type: ["string", "null"], "x-extensible-enum": ["auto"] },
              score_threshold: { type: ["number", "null"], minimum: 0, maximum: 1 },
            },
          },
        },
      },
      ResponseFunctionCall: {
        type: "object",
        required: ["type", "call_id", "name", "arguments"],
        properties: {
          type: { type: "string", const: "function_call" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          name: { type: "string" },
          arguments: { type: "string" },
          namespace: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseFunctionCallArgumentsDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "delta"],
        properties: {
          type: { type: "string", const: "response.function_call_arguments.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseFunctionCallArgumentsDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "arguments"],
        properties: {
          type: { type: "string", const: "response.function_call_arguments.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          arguments: { type: "string" },
          name: { type: "string" },
        },
      },
      ResponseFunctionCallOutput: {
        type: "object",
        required: ["type", "call_id", "output"],
        properties: {
          type: { type: "string", const: "function_call_output" },
          call_id: { type: "string" },
          output: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ResponseInputContent" } },
            ],
          },
          id: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseFunctionTool: {
        type: "object",
        required: ["type", "name"],
        properties: {
          type: { type: "string", const: "function" },
          name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,128}$" },
          description: { type: ["string", "null"] },
          parameters: { type: ["object", "null"], additionalProperties: true },
          strict: { type: ["boolean", "null"] },
          output_schema: { type: ["object", "null"], additionalProperties: true },
          defer_loading: { type: ["boolean", "null"] },
        },
      },
      ResponseImageGenerationCall: {
        type: "object",
        required: ["type", "id"],
        properties: {
          type: { type: "string", const: "image_generation_call" },
          id: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "generating", "completed", "failed"],
          },
          result: { type: ["string", "null"] },
        },
      },
      ResponseImageGenerationCallCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.image_generation_call.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseImageGenerationCallGeneratingEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.image_generation_call.generating" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseImageGenerationCallInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.image_generation_call.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseImageGenerationCallPartialImageEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "partial_image_index", "partial_image_b64"],
        properties: {
          type: { type: "string", const: "response.image_generation_call.partial_image" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          partial_image_index: { type: "integer" },
          partial_image_b64: { type: "string" },
          size: { type: ["string", "null"] },
          quality: { type: ["string", "null"] },
          background: { type: ["string", "null"] },
          output_format: { type: ["string", "null"] },
        },
      },
      ResponseImageGenerationTool: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "image_generation" },
          model: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "gpt-image-1",
              "gpt-image-1-mini",
              "gpt-image-1.5",
              "gpt-image-2",
            ],
          },
          action: { type: ["string", "null"], "x-extensible-enum": ["auto", "generate", "edit"] },
          size: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "1024x1024", "1024x1536", "1536x1024"],
          },
          quality: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "low", "medium", "high"],
          },
          background: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "transparent", "opaque"],
          },
          output_format: { type: ["string", "null"], "x-extensible-enum": ["png", "webp", "jpeg"] },
          output_compression: { type: ["integer", "null"], minimum: 0, maximum: 100 },
          moderation: { type: ["string", "null"], "x-extensible-enum": ["auto", "low"] },
          input_fidelity: { type: ["string", "null"], "x-extensible-enum": ["low", "high"] },
          input_image_mask: {
            type: ["object", "null"],
            properties: {
              image_url: { type: ["string", "null"] },
              file_id: { type: ["string", "null"] },
            },
          },
          partial_images: { type: ["integer", "null"], minimum: 0, maximum: 3 },
        },
      },
      ResponseInProgressEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.in_progress" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseIncompleteDetails: {
        type: "object",
        properties: {
          reason: {
            type: ["string", "null"],
            "x-extensible-enum": ["max_output_tokens", "content_filter", "max_messages", "steered"],
          },
        },
      },
      ResponseIncompleteEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.incomplete" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseInputAudio: {
        type: "object",
        required: ["type", "input_audio"],
        properties: {
          type: { type: "string", const: "input_audio" },
          input_audio: {
            type: "object",
            required: ["data", "format"],
            properties: {
              data: { type: "string" },
              format: { type: "string", "x-extensible-enum": ["mp3", "wav"] },
            },
          },
        },
      },
      ResponseInputContent: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseInputText" },
          { $ref: "#/components/schemas/ResponseInputImage" },
          { $ref: "#/components/schemas/ResponseInputFile" },
          { $ref: "#/components/schemas/ResponseInputAudio" },
          { $ref: "#/components/schemas/ResponseOutputText" },
          { $ref: "#/components/schemas/ResponseRefusal" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "input_text",
                    "input_image",
                    "input_file",
                    "input_audio",
                    "output_text",
                    "refusal",
                  ],
                },
              },
            },
          },
        ],
      },
      ResponseInputFile: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "input_file" },
          file_data: { type: ["string", "null"] },
          file_url: { type: ["string", "null"] },
          file_id: { type: ["string", "null"] },
          filename: { type: ["string", "null"] },
          detail: { type: ["string", "null"], "x-extensible-enum": ["auto", "low", "high"] },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ResponseInputImage: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "input_image" },
          image_url: { type: ["string", "null"] },
          file_id: { type: ["string", "null"] },
          detail: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "low", "high", "original"],
          },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ResponseInputItem: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseInputMessage" },
          { $ref: "#/components/schemas/ResponseOutputMessage" },
          { $ref: "#/components/schemas/ResponseReasoningItem" },
          { $ref: "#/components/schemas/ResponseFunctionCall" },
          { $ref: "#/components/schemas/ResponseFunctionCallOutput" },
          { $ref: "#/components/schemas/ResponseCustomToolCall" },
          { $ref: "#/components/schemas/ResponseCustomToolCallOutput" },
          { $ref: "#/components/schemas/ResponseItemReference" },
          { $ref: "#/components/schemas/ResponseWebSearchCall" },
          { $ref: "#/components/schemas/ResponseFileSearchCall" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCall" },
          { $ref: "#/components/schemas/ResponseImageGenerationCall" },
          { $ref: "#/components/schemas/ResponseComputerCall" },
          { $ref: "#/components/schemas/ResponseComputerCallOutput" },
          { $ref: "#/components/schemas/ResponseMcpListTools" },
          { $ref: "#/components/schemas/ResponseMcpCall" },
          { $ref: "#/components/schemas/ResponseMcpApprovalRequest" },
          { $ref: "#/components/schemas/ResponseMcpApprovalResponse" },
          { $ref: "#/components/schemas/ResponseLocalShellCall" },
          { $ref: "#/components/schemas/ResponseLocalShellCallOutput" },
          { $ref: "#/components/schemas/ResponseShellCall" },
          { $ref: "#/components/schemas/ResponseShellCallOutput" },
          { $ref: "#/components/schemas/ResponseApplyPatchCall" },
          { $ref: "#/components/schemas/ResponseApplyPatchCallOutput" },
          { $ref: "#/components/schemas/ResponseToolSearchCall" },
          { $ref: "#/components/schemas/ResponseToolSearchOutput" },
          { $ref: "#/components/schemas/ResponseCompaction" },
          { $ref: "#/components/schemas/ResponseProgram" },
          { $ref: "#/components/schemas/ResponseProgramOutput" },
          { $ref: "#/components/schemas/ResponseAdditionalTools" },
          { $ref: "#/components/schemas/ResponseCompactionTrigger" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "message",
                    "reasoning",
                    "function_call",
                    "function_call_output",
                    "custom_tool_call",
                    "custom_tool_call_output",
                    "item_reference",
                    "web_search_call",
                    "file_search_call",
                    "code_interpreter_call",
                    "image_generation_call",
                    "computer_call",
                    "computer_call_output",
                    "mcp_list_tools",
                    "mcp_call",
                    "mcp_approval_request",
                    "mcp_approval_response",
                    "local_shell_call",
                    "local_shell_call_output",
                    "shell_call",
                    "shell_call_output",
                    "apply_patch_call",
                    "apply_patch_call_output",
                    "tool_search_call",
                    "tool_search_output",
                    "compaction",
                    "program",
                    "program_output",
                    "additional_tools",
                    "compaction_trigger",
                  ],
                },
              },
            },
          },
        ],
      },
      ResponseInputMessage: {
        type: "object",
        required: ["role", "content"],
        properties: {
          type: { type: "string", const: "message" },
          role: { type: "string", enum: ["user", "assistant", "system", "developer"] },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ResponseInputContent" } },
            ],
          },
          phase: { type: ["string", "null"], "x-extensible-enum": ["commentary", "final_answer"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseInputText: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", const: "input_text" },
          text: { type: "string" },
          prompt_cache_breakpoint: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheBreakpoint" }, { type: "null" }],
          },
        },
      },
      ResponseItemReference: {
        type: "object",
        required: ["id"],
        properties: {
          type: { type: ["string", "null"], enum: ["item_reference", null] },
          id: { type: "string" },
        },
      },
      ResponseLocalShellCall: {
        type: "object",
        required: ["type", "id", "call_id", "action"],
        properties: {
          type: { type: "string", const: "local_shell_call" },
          id: { type: "string" },
          call_id: { type: "string" },
          action: {
            type: "object",
            properties: {
              type: { type: "string", "x-extensible-enum": ["exec"] },
              command: { type: "array", items: { type: "string" } },
              env: { type: ["object", "null"], additionalProperties: true },
              timeout_ms: { type: ["integer", "null"] },
              user: { type: ["string", "null"] },
              working_directory: { type: ["string", "null"] },
            },
          },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseLocalShellCallOutput: {
        type: "object",
        required: ["type", "id", "output"],
        properties: {
          type: { type: "string", const: "local_shell_call_output" },
          id: { type: "string" },
          output: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseLocalShellTool: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "local_shell" } },
      },
      ResponseMcpApprovalRequest: {
        type: "object",
        required: ["type", "id", "server_label", "name", "arguments"],
        properties: {
          type: { type: "string", const: "mcp_approval_request" },
          id: { type: "string" },
          server_label: { type: "string" },
          name: { type: "string" },
          arguments: { type: "string" },
        },
      },
      ResponseMcpApprovalResponse: {
        type: "object",
        required: ["type", "approval_request_id", "approve"],
        properties: {
          type: { type: "string", const: "mcp_approval_response" },
          approval_request_id: { type: "string" },
          approve: { type: "boolean" },
          reason: { type: ["string", "null"] },
          id: { type: ["string", "null"] },
        },
      },
      ResponseMcpCall: {
        type: "object",
        required: ["type", "id", "server_label", "name", "arguments"],
        properties: {
          type: { type: "string", const: "mcp_call" },
          id: { type: "string" },
          server_label: { type: "string" },
          name: { type: "string" },
          arguments: { type: "string" },
          output: { type: ["string", "null"] },
          error: {},
          approval_request_id: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "calling", "completed", "incomplete", "failed"],
          },
        },
      },
      ResponseMcpCallArgumentsDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "delta"],
        properties: {
          type: { type: "string", const: "response.mcp_call_arguments.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseMcpCallArgumentsDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "arguments"],
        properties: {
          type: { type: "string", const: "response.mcp_call_arguments.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          arguments: { type: "string" },
        },
      },
      ResponseMcpCallCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_call.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpCallFailedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_call.failed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpCallInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_call.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpListTools: {
        type: "object",
        required: ["type", "id", "server_label"],
        properties: {
          type: { type: "string", const: "mcp_list_tools" },
          id: { type: "string" },
          server_label: { type: "string" },
          tools: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseMcpTool" },
          },
          error: {},
        },
      },
      ResponseMcpListToolsCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_list_tools.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpListToolsFailedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_list_tools.failed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpListToolsInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.mcp_list_tools.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseMcpServerTool: {
        type: "object",
        required: ["type", "server_label"],
        properties: {
          type: { type: "string", const: "mcp" },
          server_label: { type: "string" },
          server_url: { type: ["string", "null"] },
          connector_id: { type: ["string", "null"] },
          tunnel_id: { type: ["string", "null"] },
          authorization: { type: ["string", "null"] },
          headers: { type: ["object", "null"], additionalProperties: { type: "string" } },
          server_description: { type: ["string", "null"] },
          allowed_tools: {
            anyOf: [
              { type: "array", items: { type: "string" } },
              { $ref: "#/components/schemas/ResponseMcpToolFilter" },
              { type: "null" },
            ],
          },
          require_approval: {
            anyOf: [
              { type: "string", "x-extensible-enum": ["always", "never"] },
              {
                type: "object",
                properties: {
                  always: { $ref: "#/components/schemas/ResponseMcpToolFilter" },
                  never: { $ref: "#/components/schemas/ResponseMcpToolFilter" },
                },
              },
              { type: "null" },
            ],
          },
          defer_loading: { type: ["boolean", "null"] },
        },
      },
      ResponseMcpTool: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          description: { type: ["string", "null"] },
          input_schema: { type: ["object", "null"], additionalProperties: true },
          annotations: { type: ["object", "null"], additionalProperties: true },
        },
      },
      ResponseMcpToolFilter: {
        type: "object",
        properties: {
          tool_names: { type: "array", items: { type: "string" } },
          read_only: { type: "boolean" },
        },
      },
      ResponseNamespaceTool: {
        type: "object",
        required: ["type", "name", "tools"],
        properties: {
          type: { type: "string", const: "namespace" },
          name: { type: "string" },
          description: { type: ["string", "null"] },
          tools: {
            type: "array",
            items: {
              type: "object",
              required: ["type", "name"],
              properties: {
                type: { type: "string", "x-extensible-enum": ["function", "custom"] },
                name: { type: "string" },
              },
            },
          },
        },
      },
      ResponseObject: {
        type: "object",
        required: ["id", "object", "created_at", "model", "output"],
        properties: {
          id: { type: "string" },
          object: { type: "string", "x-extensible-enum": ["response"] },
          created_at: { type: "number" },
          completed_at: { type: ["number", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "completed",
              "incomplete",
              "failed",
              "cancelled",
              "in_progress",
              "queued",
            ],
          },
          model: { type: "string" },
          output: { type: "array", items: { $ref: "#/components/schemas/ResponseOutputItem" } },
          usage: { anyOf: [{ $ref: "#/components/schemas/ResponseUsage" }, { type: "null" }] },
          error: { anyOf: [{ $ref: "#/components/schemas/ResponseErrorInfo" }, { type: "null" }] },
          incomplete_details: {
            anyOf: [{ $ref: "#/components/schemas/ResponseIncompleteDetails" }, { type: "null" }],
          },
          instructions: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { type: "object", additionalProperties: true } },
              { type: "null" },
            ],
          },
          max_output_tokens: { type: ["integer", "null"] },
          max_tool_calls: { type: ["integer", "null"] },
          parallel_tool_calls: { type: ["boolean", "null"] },
          previous_response_id: { type: ["string", "null"] },
          conversation: { type: ["object", "null"], properties: { id: { type: "string" } } },
          reasoning: {
            anyOf: [{ $ref: "#/components/schemas/ResponseReasoningOptions" }, { type: "null" }],
          },
          text: {
            type: ["object", "null"],
            properties: {
              format: {
                type: "object",
                properties: {
                  type: {
                    type: "string",
                    "x-extensible-enum": ["text", "json_object", "json_schema"],
                  },
                  name: { type: ["string", "null"] },
                  description: { type: ["string", "null"] },
                  schema: { type: ["object", "null"], additionalProperties: true },
                  strict: { type: ["boolean", "null"] },
                },
              },
              verbosity: {
                type: ["string", "null"],
                "x-extensible-enum": ["low", "medium", "high"],
              },
            },
          },
          temperature: { type: ["number", "null"] },
          top_p: { type: ["number", "null"] },
          top_logprobs: { type: ["integer", "null"] },
          tools: { type: ["array", "null"], items: { type: "object", additionalProperties: true } },
          tool_choice: {
            anyOf: [
              { type: "string", "x-extensible-enum": ["none", "auto", "required"] },
              { type: "object", additionalProperties: true },
              { type: "null" },
            ],
          },
          truncation: { type: ["string", "null"], "x-extensible-enum": ["auto", "disabled"] },
          background: { type: ["boolean", "null"] },
          store: { type: ["boolean", "null"] },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "auto",
              "default",
              "flex",
              "scale",
              "priority",
              "fast",
              "ultrafast",
            ],
          },
          metadata: { type: ["object", "null"], additionalProperties: true },
          moderation: { type: ["object", "null"], additionalProperties: true },
          prompt_cache_key: { type: ["string", "null"] },
          prompt_cache_retention: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_memory", "24h"],
          },
          safety_identifier: { type: ["string", "null"] },
          user: { type: ["string", "null"], deprecated: true },
        },
      },
      ResponseOutputContent: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseOutputText" },
          { $ref: "#/components/schemas/ResponseRefusal" },
          { $ref: "#/components/schemas/ResponseReasoningText" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: { type: "string", not: { enum: ["output_text", "refusal", "reasoning_text"] } },
            },
          },
        ],
      },
      ResponseOutputItem: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseOutputMessage" },
          { $ref: "#/components/schemas/ResponseReasoningItem" },
          { $ref: "#/components/schemas/ResponseFunctionCall" },
          { $ref: "#/components/schemas/ResponseCustomToolCall" },
          { $ref: "#/components/schemas/ResponseWebSearchCall" },
          { $ref: "#/components/schemas/ResponseFileSearchCall" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCall" },
          { $ref: "#/components/schemas/ResponseImageGenerationCall" },
          { $ref: "#/components/schemas/ResponseComputerCall" },
          { $ref: "#/components/schemas/ResponseMcpListTools" },
          { $ref: "#/components/schemas/ResponseMcpCall" },
          { $ref: "#/components/schemas/ResponseMcpApprovalRequest" },
          { $ref: "#/components/schemas/ResponseLocalShellCall" },
          { $ref: "#/components/schemas/ResponseShellCall" },
          { $ref: "#/components/schemas/ResponseShellCallOutput" },
          { $ref: "#/components/schemas/ResponseApplyPatchCall" },
          { $ref: "#/components/schemas/ResponseApplyPatchCallOutput" },
          { $ref: "#/components/schemas/ResponseToolSearchCall" },
          { $ref: "#/components/schemas/ResponseToolSearchOutput" },
          { $ref: "#/components/schemas/ResponseCompaction" },
          { $ref: "#/components/schemas/ResponseFunctionCallOutput" },
          { $ref: "#/components/schemas/ResponseCustomToolCallOutput" },
          { $ref: "#/components/schemas/ResponseComputerCallOutput" },
          { $ref: "#/components/schemas/ResponseLocalShellCallOutput" },
          { $ref: "#/components/schemas/ResponseMcpApprovalResponse" },
          { $ref: "#/components/schemas/ResponseProgram" },
          { $ref: "#/components/schemas/ResponseProgramOutput" },
          { $ref: "#/components/schemas/ResponseAdditionalTools" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "message",
                    "reasoning",
                    "function_call",
                    "custom_tool_call",
                    "web_search_call",
                    "file_search_call",
                    "code_interpreter_call",
                    "image_generation_call",
                    "computer_call",
                    "mcp_list_tools",
                    "mcp_call",
                    "mcp_approval_request",
                    "local_shell_call",
                    "shell_call",
                    "shell_call_output",
                    "apply_patch_call",
                    "apply_patch_call_output",
                    "tool_search_call",
                    "tool_search_output",
                    "compaction",
                    "function_call_output",
                    "custom_tool_call_output",
                    "computer_call_output",
                    "local_shell_call_output",
                    "mcp_approval_response",
                    "program",
                    "program_output",
                    "additional_tools",
                  ],
                },
              },
            },
          },
        ],
      },
      ResponseOutputItemAddedEvent: {
        type: "object",
        required: ["type", "output_index", "item"],
        properties: {
          type: { type: "string", const: "response.output_item.added" },
          sequence_number: { type: "integer" },
          output_index: { type: "integer" },
          item: { $ref: "#/components/schemas/ResponseOutputItem" },
        },
      },
      ResponseOutputItemDoneEvent: {
        type: "object",
        required: ["type", "output_index", "item"],
        properties: {
          type: { type: "string", const: "response.output_item.done" },
          sequence_number: { type: "integer" },
          output_index: { type: "integer" },
          item: { $ref: "#/components/schemas/ResponseOutputItem" },
        },
      },
      ResponseOutputMessage: {
        type: "object",
        required: ["type", "id", "role", "content"],
        properties: {
          type: { type: "string", const: "message" },
          id: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
          role: { type: "string", "x-extensible-enum": ["assistant"] },
          content: { type: "array", items: { $ref: "#/components/schemas/ResponseOutputContent" } },
          phase: { type: ["string", "null"], "x-extensible-enum": ["commentary", "final_answer"] },
        },
      },
      ResponseOutputText: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", const: "output_text" },
          text: { type: "string" },
          annotations: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseAnnotation" },
          },
          logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseTokenLogprob" },
          },
        },
      },
      ResponseOutputTextAnnotationAddedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "annotation_index"],
        properties: {
          type: { type: "string", const: "response.output_text.annotation.added" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          annotation_index: { type: "integer" },
          annotation: {
            anyOf: [{ $ref: "#/components/schemas/ResponseAnnotation" }, { type: "null" }],
          },
        },
      },
      ResponseProgram: {
        type: "object",
        required: ["type", "call_id", "code"],
        properties: {
          type: { type: "string", const: "program" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          code: { type: "string" },
          fingerprint: { type: ["string", "null"] },
        },
      },
      ResponseProgramOutput: {
        type: "object",
        required: ["type", "call_id", "result"],
        properties: {
          type: { type: "string", const: "program_output" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          result: { type: "string" },
          status: { type: ["string", "null"], "x-extensible-enum": ["completed", "incomplete"] },
        },
      },
      ResponseProgrammaticTool: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "programmatic_tool_calling" } },
      },
      ResponsePromptReference: {
        type: "object",
        deprecated: true,
        required: ["id"],
        properties: {
          id: { type: "string" },
          version: { type: ["string", "null"] },
          variables: { type: ["object", "null"], additionalProperties: true },
        },
      },
      ResponseQueuedEvent: {
        type: "object",
        required: ["type", "response"],
        properties: {
          type: { type: "string", const: "response.queued" },
          sequence_number: { type: "integer" },
          response: { $ref: "#/components/schemas/ResponseObject" },
        },
      },
      ResponseReasoningItem: {
        type: "object",
        required: ["type", "id", "summary"],
        properties: {
          type: { type: "string", const: "reasoning" },
          id: { type: "string" },
          summary: { type: "array", items: { $ref: "#/components/schemas/ResponseSummaryText" } },
          content: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseReasoningText" },
          },
          encrypted_content: { type: ["string", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseReasoningOptions: {
        type: "object",
        properties: {
          effort: {
            type: ["string", "null"],
            "x-extensible-enum": ["none", "minimal", "low", "medium", "high", "xhigh", "max"],
          },
          summary: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "concise", "detailed"],
          },
          mode: { type: ["string", "null"], "x-extensible-enum": ["standard", "pro"] },
          context: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "current_turn", "all_turns"],
          },
          generate_summary: {
            type: ["string", "null"],
            "x-extensible-enum": ["auto", "concise", "detailed"],
            deprecated: true,
          },
        },
      },
      ResponseReasoningSummaryPartAddedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "summary_index", "part"],
        properties: {
          type: { type: "string", const: "response.reasoning_summary_part.added" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          summary_index: { type: "integer" },
          part: { $ref: "#/components/schemas/ResponseSummaryText" },
        },
      },
      ResponseReasoningSummaryPartDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "summary_index", "part"],
        properties: {
          type: { type: "string", const: "response.reasoning_summary_part.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          summary_index: { type: "integer" },
          part: { $ref: "#/components/schemas/ResponseSummaryText" },
        },
      },
      ResponseReasoningSummaryTextDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "summary_index", "delta"],
        properties: {
          type: { type: "string", const: "response.reasoning_summary_text.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          summary_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseReasoningSummaryTextDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "summary_index", "text"],
        properties: {
          type: { type: "string", const: "response.reasoning_summary_text.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          summary_index: { type: "integer" },
          text: { type: "string" },
        },
      },
      ResponseReasoningText: {
        type: "object",
        required: ["type", "text"],
        properties: { type: { type: "string", const: "reasoning_text" }, text: { type: "string" } },
      },
      ResponseReasoningTextDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "delta"],
        properties: {
          type: { type: "string", const: "response.reasoning_text.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseReasoningTextDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "text"],
        properties: {
          type: { type: "string", const: "response.reasoning_text.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          text: { type: "string" },
        },
      },
      ResponseRefusal: {
        type: "object",
        required: ["type", "refusal"],
        properties: { type: { type: "string", const: "refusal" }, refusal: { type: "string" } },
      },
      ResponseRefusalDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "delta"],
        properties: {
          type: { type: "string", const: "response.refusal.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseRefusalDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "refusal"],
        properties: {
          type: { type: "string", const: "response.refusal.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          refusal: { type: "string" },
        },
      },
      ResponseRequest: {
        type: "object",
        required: ["model", "input"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "gpt-6-astra",
              "gpt-6.1-sol",
              "gpt-6.1-terra",
              "gpt-6-sol",
              "gpt-6-luna",
              "gpt-6-cyber",
              "gpt-6-rosalind",
              "gpt-5.6-sol",
              "gpt-5.6-terra",
              "gpt-5.6-luna",
              "gpt-5.6-cyber",
              "gpt-5.5",
              "gpt-5.5-pro",
              "gpt-5.4",
              "gpt-5.4-mini",
              "gpt-5.4-nano",
              "gpt-5.2",
              "gpt-5.2-pro",
              "gpt-5.1",
              "gpt-5.1-codex-max",
              "gpt-5",
              "gpt-5-pro",
              "gpt-5-mini",
              "gpt-5-nano",
              "gpt-5-codex",
              "gpt-4.1",
              "gpt-4.1-mini",
              "gpt-4o",
              "gpt-4o-mini",
              "o3",
              "o3-pro",
              "o3-deep-research",
              "o4-mini-deep-research",
              "o1-pro",
              "computer-use-preview",
              "gpt-daybreak-blue-latest",
              "gpt-daybreak-red-latest",
              "gpt-rosalind-research",
            ],
          },
          input: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ResponseInputItem" } },
            ],
          },
          stream: { type: ["boolean", "null"], default: false },
          stream_options: {
            anyOf: [{ $ref: "#/components/schemas/ResponseStreamOptions" }, { type: "null" }],
          },
          instructions: { type: ["string", "null"] },
          max_output_tokens: { type: ["integer", "null"], minimum: 16 },
          max_tool_calls: { type: ["integer", "null"] },
          reasoning: {
            anyOf: [{ $ref: "#/components/schemas/ResponseReasoningOptions" }, { type: "null" }],
          },
          text: { anyOf: [{ $ref: "#/components/schemas/ResponseTextOptions" }, { type: "null" }] },
          temperature: { type: ["number", "null"], minimum: 0, maximum: 2 },
          top_p: { type: ["number", "null"], minimum: 0, maximum: 1 },
          top_logprobs: { type: ["integer", "null"], minimum: 0, maximum: 20 },
          tools: { type: ["array", "null"], items: { $ref: "#/components/schemas/ResponseTool" } },
          tool_choice: {
            anyOf: [{ $ref: "#/components/schemas/ResponseToolChoice" }, { type: "null" }],
          },
          parallel_tool_calls: { type: ["boolean", "null"], default: true },
          include: {
            type: ["array", "null"],
            items: {
              type: "string",
              "x-extensible-enum": [
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
              ],
            },
          },
          previous_response_id: { type: ["string", "null"] },
          conversation: {
            anyOf: [
              { type: "string" },
              { type: "object", required: ["id"], properties: { id: { type: "string" } } },
              { type: "null" },
            ],
          },
          store: { type: ["boolean", "null"], default: true },
          background: { type: ["boolean", "null"], default: false },
          truncation: { type: ["string", "null"], "x-extensible-enum": ["auto", "disabled"] },
          context_management: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseContextManagement" },
          },
          metadata: {
            type: ["object", "null"],
            maxProperties: 16,
            propertyNames: { maxLength: 64 },
            additionalProperties: { type: "string", maxLength: 512 },
          },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "auto",
              "default",
              "flex",
              "scale",
              "priority",
              "fast",
              "ultrafast",
            ],
          },
          prompt_cache_key: { type: ["string", "null"] },
          prompt_cache_options: {
            anyOf: [{ $ref: "#/components/schemas/PromptCacheOptions" }, { type: "null" }],
          },
          prompt_cache_retention: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_memory", "24h"],
            deprecated: true,
          },
          safety_identifier: { type: ["string", "null"], maxLength: 128 },
          moderation: {
            anyOf: [{ $ref: "#/components/schemas/ModerationOptions" }, { type: "null" }],
          },
          prompt: {
            deprecated: true,
            anyOf: [{ $ref: "#/components/schemas/ResponsePromptReference" }, { type: "null" }],
          },
          user: { type: ["string", "null"], deprecated: true },
        },
      },
      ResponseSafetyCheck: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          code: { type: ["string", "null"] },
          message: { type: ["string", "null"] },
        },
      },
      ResponseShellCall: {
        type: "object",
        required: ["type", "call_id", "action"],
        properties: {
          type: { type: "string", const: "shell_call" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          action: {
            type: "object",
            properties: {
              commands: { type: "array", items: { type: "string" } },
              timeout_ms: { type: ["integer", "null"] },
              max_output_length: { type: ["integer", "null"] },
            },
          },
          environment: { type: ["object", "null"], additionalProperties: true },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseShellCallCommandAddedEvent: {
        type: "object",
        required: ["type", "output_index", "command_index", "command"],
        properties: {
          type: { type: "string", const: "response.shell_call_command.added" },
          sequence_number: { type: "integer" },
          output_index: { type: "integer" },
          command_index: { type: "integer" },
          command: { type: "string" },
        },
      },
      ResponseShellCallCommandDeltaEvent: {
        type: "object",
        required: ["type", "output_index", "command_index", "delta"],
        properties: {
          type: { type: "string", const: "response.shell_call_command.delta" },
          sequence_number: { type: "integer" },
          output_index: { type: "integer" },
          command_index: { type: "integer" },
          delta: { type: "string" },
          obfuscation: { type: "string" },
        },
      },
      ResponseShellCallCommandDoneEvent: {
        type: "object",
        required: ["type", "output_index", "command_index", "command"],
        properties: {
          type: { type: "string", const: "response.shell_call_command.done" },
          sequence_number: { type: "integer" },
          output_index: { type: "integer" },
          command_index: { type: "integer" },
          command: { type: "string" },
        },
      },
      ResponseShellCallOutput: {
        type: "object",
        required: ["type", "call_id", "output"],
        properties: {
          type: { type: "string", const: "shell_call_output" },
          id: { type: ["string", "null"] },
          call_id: { type: "string" },
          output: { type: "array", items: { $ref: "#/components/schemas/ResponseShellOutput" } },
          max_output_length: { type: ["integer", "null"] },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseShellCallOutputContentDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "command_index", "delta"],
        properties: {
          type: { type: "string", const: "response.shell_call_output_content.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          command_index: { type: "integer" },
          delta: {
            type: "object",
            properties: { stdout: { type: "string" }, stderr: { type: "string" } },
          },
        },
      },
      ResponseShellCallOutputContentDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "command_index", "output"],
        properties: {
          type: { type: "string", const: "response.shell_call_output_content.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          command_index: { type: "integer" },
          output: { type: "array", items: { $ref: "#/components/schemas/ResponseShellOutput" } },
        },
      },
      ResponseShellOutput: {
        type: "object",
        properties: {
          stdout: { type: "string" },
          stderr: { type: "string" },
          outcome: {
            type: "object",
            properties: {
              type: { type: "string", "x-extensible-enum": ["exit", "timeout"] },
              exit_code: { type: "integer" },
            },
          },
        },
      },
      ResponseShellTool: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "shell" },
          environment: {
            type: ["object", "null"],
            properties: {
              type: {
                type: "string",
                "x-extensible-enum": ["container_auto", "container_reference", "local"],
              },
            },
          },
        },
      },
      ResponseStreamEvent: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseCreatedEvent" },
          { $ref: "#/components/schemas/ResponseQueuedEvent" },
          { $ref: "#/components/schemas/ResponseInProgressEvent" },
          { $ref: "#/components/schemas/ResponseCompletedEvent" },
          { $ref: "#/components/schemas/ResponseIncompleteEvent" },
          { $ref: "#/components/schemas/ResponseFailedEvent" },
          { $ref: "#/components/schemas/ResponseErrorEvent" },
          { $ref: "#/components/schemas/ResponseOutputItemAddedEvent" },
          { $ref: "#/components/schemas/ResponseOutputItemDoneEvent" },
          { $ref: "#/components/schemas/ResponseContentPartAddedEvent" },
          { $ref: "#/components/schemas/ResponseContentPartDoneEvent" },
          { $ref: "#/components/schemas/ResponseTextDeltaEvent" },
          { $ref: "#/components/schemas/ResponseTextDoneEvent" },
          { $ref: "#/components/schemas/ResponseOutputTextAnnotationAddedEvent" },
          { $ref: "#/components/schemas/ResponseRefusalDeltaEvent" },
          { $ref: "#/components/schemas/ResponseRefusalDoneEvent" },
          { $ref: "#/components/schemas/ResponseFunctionCallArgumentsDeltaEvent" },
          { $ref: "#/components/schemas/ResponseFunctionCallArgumentsDoneEvent" },
          { $ref: "#/components/schemas/ResponseCustomToolCallInputDeltaEvent" },
          { $ref: "#/components/schemas/ResponseCustomToolCallInputDoneEvent" },
          { $ref: "#/components/schemas/ResponseReasoningSummaryPartAddedEvent" },
          { $ref: "#/components/schemas/ResponseReasoningSummaryPartDoneEvent" },
          { $ref: "#/components/schemas/ResponseReasoningSummaryTextDeltaEvent" },
          { $ref: "#/components/schemas/ResponseReasoningSummaryTextDoneEvent" },
          { $ref: "#/components/schemas/ResponseReasoningTextDeltaEvent" },
          { $ref: "#/components/schemas/ResponseReasoningTextDoneEvent" },
          { $ref: "#/components/schemas/ResponseWebSearchCallInProgressEvent" },
          { $ref: "#/components/schemas/ResponseWebSearchCallSearchingEvent" },
          { $ref: "#/components/schemas/ResponseWebSearchCallCompletedEvent" },
          { $ref: "#/components/schemas/ResponseFileSearchCallInProgressEvent" },
          { $ref: "#/components/schemas/ResponseFileSearchCallSearchingEvent" },
          { $ref: "#/components/schemas/ResponseFileSearchCallCompletedEvent" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCallInProgressEvent" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCallInterpretingEvent" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCallCompletedEvent" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCallCodeDeltaEvent" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterCallCodeDoneEvent" },
          { $ref: "#/components/schemas/ResponseImageGenerationCallInProgressEvent" },
          { $ref: "#/components/schemas/ResponseImageGenerationCallGeneratingEvent" },
          { $ref: "#/components/schemas/ResponseImageGenerationCallCompletedEvent" },
          { $ref: "#/components/schemas/ResponseImageGenerationCallPartialImageEvent" },
          { $ref: "#/components/schemas/ResponseMcpCallInProgressEvent" },
          { $ref: "#/components/schemas/ResponseMcpCallCompletedEvent" },
          { $ref: "#/components/schemas/ResponseMcpCallFailedEvent" },
          { $ref: "#/components/schemas/ResponseMcpCallArgumentsDeltaEvent" },
          { $ref: "#/components/schemas/ResponseMcpCallArgumentsDoneEvent" },
          { $ref: "#/components/schemas/ResponseMcpListToolsInProgressEvent" },
          { $ref: "#/components/schemas/ResponseMcpListToolsCompletedEvent" },
          { $ref: "#/components/schemas/ResponseMcpListToolsFailedEvent" },
          { $ref: "#/components/schemas/ResponseShellCallCommandAddedEvent" },
          { $ref: "#/components/schemas/ResponseShellCallCommandDeltaEvent" },
          { $ref: "#/components/schemas/ResponseShellCallCommandDoneEvent" },
          { $ref: "#/components/schemas/ResponseShellCallOutputContentDeltaEvent" },
          { $ref: "#/components/schemas/ResponseShellCallOutputContentDoneEvent" },
          { $ref: "#/components/schemas/ResponseAudioDeltaEvent" },
          { $ref: "#/components/schemas/ResponseAudioDoneEvent" },
          { $ref: "#/components/schemas/ResponseAudioTranscriptDeltaEvent" },
          { $ref: "#/components/schemas/ResponseAudioTranscriptDoneEvent" },
          { $ref: "#/components/schemas/ResponseCompactionCompactingEvent" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "response.created",
                    "response.queued",
                    "response.in_progress",
                    "response.completed",
                    "response.incomplete",
                    "response.failed",
                    "error",
                    "response.output_item.added",
                    "response.output_item.done",
                    "response.content_part.added",
                    "response.content_part.done",
                    "response.output_text.delta",
                    "response.output_text.done",
                    "response.output_text.annotation.added",
                    "response.refusal.delta",
                    "response.refusal.done",
                    "response.function_call_arguments.delta",
                    "response.function_call_arguments.done",
                    "response.custom_tool_call_input.delta",
                    "response.custom_tool_call_input.done",
                    "response.reasoning_summary_part.added",
                    "response.reasoning_summary_part.done",
                    "response.reasoning_summary_text.delta",
                    "response.reasoning_summary_text.done",
                    "response.reasoning_text.delta",
                    "response.reasoning_text.done",
                    "response.web_search_call.in_progress",
                    "response.web_search_call.searching",
                    "response.web_search_call.completed",
                    "response.file_search_call.in_progress",
                    "response.file_search_call.searching",
                    "response.file_search_call.completed",
                    "response.code_interpreter_call.in_progress",
                    "response.code_interpreter_call.interpreting",
                    "response.code_interpreter_call.completed",
                    "response.code_interpreter_call_code.delta",
                    "response.code_interpreter_call_code.done",
                    "response.image_generation_call.in_progress",
                    "response.image_generation_call.generating",
                    "response.image_generation_call.completed",
                    "response.image_generation_call.partial_image",
                    "response.mcp_call.in_progress",
                    "response.mcp_call.completed",
                    "response.mcp_call.failed",
                    "response.mcp_call_arguments.delta",
                    "response.mcp_call_arguments.done",
                    "response.mcp_list_tools.in_progress",
                    "response.mcp_list_tools.completed",
                    "response.mcp_list_tools.failed",
                    "response.shell_call_command.added",
                    "response.shell_call_command.delta",
                    "response.shell_call_command.done",
                    "response.shell_call_output_content.delta",
                    "response.shell_call_output_content.done",
                    "response.audio.delta",
                    "response.audio.done",
                    "response.audio.transcript.delta",
                    "response.audio.transcript.done",
                    "response.compaction.compacting",
                  ],
                },
              },
            },
          },
        ],
      },
      ResponseStreamOptions: {
        type: "object",
        properties: { include_obfuscation: { type: ["boolean", "null"] } },
      },
      ResponseSummaryText: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["summary_text"] },
          text: { type: "string" },
        },
      },
      ResponseTextDeltaEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "delta"],
        properties: {
          type: { type: "string", const: "response.output_text.delta" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          delta: { type: "string" },
          logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseTokenLogprob" },
          },
          obfuscation: { type: "string" },
        },
      },
      ResponseTextDoneEvent: {
        type: "object",
        required: ["type", "item_id", "output_index", "content_index", "text"],
        properties: {
          type: { type: "string", const: "response.output_text.done" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
          content_index: { type: "integer" },
          text: { type: "string" },
          logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseTokenLogprob" },
          },
        },
      },
      ResponseTextFormat: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "text" } },
          },
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "json_object" } },
          },
          {
            type: "object",
            required: ["type", "name", "schema"],
            properties: {
              type: { type: "string", const: "json_schema" },
              name: { type: "string", pattern: "^[a-zA-Z0-9_-]{1,64}$" },
              description: { type: ["string", "null"] },
              schema: { type: "object", additionalProperties: true },
              strict: { type: ["boolean", "null"], default: false },
            },
          },
        ],
      },
      ResponseTextOptions: {
        type: "object",
        properties: {
          format: { $ref: "#/components/schemas/ResponseTextFormat" },
          verbosity: { type: ["string", "null"], "x-extensible-enum": ["low", "medium", "high"] },
        },
      },
      ResponseTokenLogprob: {
        type: "object",
        properties: {
          token: { type: "string" },
          logprob: { type: "number" },
          bytes: { type: ["array", "null"], items: { type: "integer" } },
          top_logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ResponseTopLogprob" },
          },
        },
      },
      ResponseTool: {
        anyOf: [
          { $ref: "#/components/schemas/ResponseFunctionTool" },
          { $ref: "#/components/schemas/ResponseCustomTool" },
          { $ref: "#/components/schemas/ResponseWebSearchTool" },
          { $ref: "#/components/schemas/ResponseWebSearchPreviewTool" },
          { $ref: "#/components/schemas/ResponseFileSearchTool" },
          { $ref: "#/components/schemas/ResponseCodeInterpreterTool" },
          { $ref: "#/components/schemas/ResponseImageGenerationTool" },
          { $ref: "#/components/schemas/ResponseMcpServerTool" },
          { $ref: "#/components/schemas/ResponseComputerTool" },
          { $ref: "#/components/schemas/ResponseComputerUsePreviewTool" },
          { $ref: "#/components/schemas/ResponseShellTool" },
          { $ref: "#/components/schemas/ResponseLocalShellTool" },
          { $ref: "#/components/schemas/ResponseApplyPatchTool" },
          { $ref: "#/components/schemas/ResponseToolSearchTool" },
          { $ref: "#/components/schemas/ResponseNamespaceTool" },
          { $ref: "#/components/schemas/ResponseProgrammaticTool" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "function",
                    "custom",
                    "web_search",
                    "web_search_2025_08_26",
                    "web_search_preview",
                    "web_search_preview_2025_03_11",
                    "file_search",
                    "code_interpreter",
                    "image_generation",
                    "mcp",
                    "computer",
                    "computer_use_preview",
                    "shell",
                    "local_shell",
                    "apply_patch",
                    "tool_search",
                    "namespace",
                    "programmatic_tool_calling",
                  ],
                },
              },
            },
          },
        ],
      },
      ResponseToolChoice: {
        anyOf: [
          { type: "string", "x-extensible-enum": ["none", "auto", "required"] },
          {
            type: "object",
            required: ["type", "name"],
            properties: { type: { type: "string", const: "function" }, name: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "name"],
            properties: { type: { type: "string", const: "custom" }, name: { type: "string" } },
          },
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "mcp" },
              server_label: { type: "string" },
              name: { type: ["string", "null"] },
            },
          },
          {
            type: "object",
            required: ["type", "mode", "tools"],
            properties: {
              type: { type: "string", const: "allowed_tools" },
              mode: { type: "string", "x-extensible-enum": ["auto", "required"] },
              tools: { type: "array", items: { type: "object", additionalProperties: true } },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: {
              type: {
                type: "string",
                enum: [
                  "web_search",
                  "web_search_preview",
                  "web_search_preview_2025_03_11",
                  "file_search",
                  "code_interpreter",
                  "image_generation",
                  "computer",
                  "computer_use",
                  "computer_use_preview",
                  "shell",
                  "apply_patch",
                  "programmatic_tool_calling",
                ],
              },
            },
          },
        ],
      },
      ResponseToolSearchCall: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "tool_search_call" },
          id: { type: ["string", "null"] },
          call_id: { type: ["string", "null"] },
          execution: { type: ["string", "null"], "x-extensible-enum": ["server", "client"] },
          arguments: {},
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseToolSearchOutput: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "tool_search_output" },
          id: { type: ["string", "null"] },
          call_id: { type: ["string", "null"] },
          execution: { type: ["string", "null"], "x-extensible-enum": ["server", "client"] },
          tools: { type: "array", items: { type: "object", additionalProperties: true } },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "completed", "incomplete"],
          },
        },
      },
      ResponseToolSearchTool: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "tool_search" },
          execution: { type: ["string", "null"], "x-extensible-enum": ["server", "client"] },
          description: { type: ["string", "null"] },
          parameters: { type: ["object", "null"], additionalProperties: true },
        },
      },
      ResponseTopLogprob: {
        type: "object",
        properties: {
          token: { type: "string" },
          logprob: { type: "number" },
          bytes: { type: ["array", "null"], items: { type: "integer" } },
        },
      },
      ResponseUrlCitation: {
        type: "object",
        required: ["type", "url", "title", "start_index", "end_index"],
        properties: {
          type: { type: "string", const: "url_citation" },
          url: { type: "string" },
          title: { type: "string" },
          start_index: { type: "integer" },
          end_index: { type: "integer" },
        },
      },
      ResponseUsage: {
        type: "object",
        required: ["input_tokens", "output_tokens", "total_tokens"],
        properties: {
          input_tokens: { type: "integer" },
          output_tokens: { type: "integer" },
          total_tokens: { type: "integer" },
          input_tokens_details: {
            type: ["object", "null"],
            properties: {
              cached_tokens: { type: ["integer", "null"] },
              cache_write_tokens: { type: ["integer", "null"] },
            },
          },
          output_tokens_details: {
            type: ["object", "null"],
            properties: { reasoning_tokens: { type: ["integer", "null"] } },
          },
        },
      },
      ResponseUserLocation: {
        type: "object",
        properties: {
          type: { type: "string", "x-extensible-enum": ["approximate"] },
          city: { type: ["string", "null"] },
          country: { type: ["string", "null"] },
          region: { type: ["string", "null"] },
          timezone: { type: ["string", "null"] },
        },
      },
      ResponseWebSearchAction: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "search" },
              query: { type: ["string", "null"] },
              queries: { type: ["array", "null"], items: { type: "string" } },
              sources: {
                type: ["array", "null"],
                items: {
                  type: "object",
                  properties: {
                    type: { type: "string", "x-extensible-enum": ["url"] },
                    url: { type: "string" },
                  },
                },
              },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "open_page" },
              url: { type: ["string", "null"] },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "find_in_page" },
              url: { type: ["string", "null"] },
              pattern: { type: ["string", "null"] },
            },
          },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: { type: "string", not: { enum: ["search", "open_page", "find_in_page"] } },
            },
          },
        ],
      },
      ResponseWebSearchCall: {
        type: "object",
        required: ["type", "id"],
        properties: {
          type: { type: "string", const: "web_search_call" },
          id: { type: "string" },
          status: {
            type: ["string", "null"],
            "x-extensible-enum": ["in_progress", "searching", "completed", "failed"],
          },
          action: {
            anyOf: [{ $ref: "#/components/schemas/ResponseWebSearchAction" }, { type: "null" }],
          },
        },
      },
      ResponseWebSearchCallCompletedEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.web_search_call.completed" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseWebSearchCallInProgressEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.web_search_call.in_progress" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseWebSearchCallSearchingEvent: {
        type: "object",
        required: ["type", "item_id", "output_index"],
        properties: {
          type: { type: "string", const: "response.web_search_call.searching" },
          sequence_number: { type: "integer" },
          item_id: { type: "string" },
          output_index: { type: "integer" },
        },
      },
      ResponseWebSearchPreviewTool: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", enum: ["web_search_preview", "web_search_preview_2025_03_11"] },
          search_context_size: {
            type: ["string", "null"],
            "x-extensible-enum": ["low", "medium", "high"],
          },
          search_content_types: {
            type: ["array", "null"],
            items: { type: "string", "x-extensible-enum": ["text", "image"] },
          },
          user_location: {
            anyOf: [{ $ref: "#/components/schemas/ResponseUserLocation" }, { type: "null" }],
          },
        },
      },
      ResponseWebSearchTool: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", enum: ["web_search", "web_search_2025_08_26"] },
          filters: {
            type: ["object", "null"],
            properties: { allowed_domains: { type: ["array", "null"], items: { type: "string" } } },
          },
          search_context_size: {
            type: ["string", "null"],
            "x-extensible-enum": ["low", "medium", "high"],
          },
          user_location: {
            anyOf: [{ $ref: "#/components/schemas/ResponseUserLocation" }, { type: "null" }],
          },
          external_web_access: { type: ["boolean", "null"] },
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
      Tool: {
        anyOf: [
          { $ref: "#/components/schemas/ChatFunctionTool" },
          { $ref: "#/components/schemas/ChatCustomTool" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["function", "custom"] } } },
          },
        ],
      },
      ToolCall: {
        anyOf: [
          { $ref: "#/components/schemas/ChatFunctionToolCall" },
          { $ref: "#/components/schemas/ChatCustomToolCall" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["function", "custom"] } } },
          },
        ],
      },
      TranscriptionLogprob: {
        type: "object",
        properties: {
          token: { type: "string" },
          logprob: { type: "number" },
          bytes: { type: ["array", "null"], items: { type: "integer" } },
        },
      },
      TranscriptionRequest: {
        type: "object",
        required: ["file", "model"],
        properties: {
          file: {
            type: "string",
            format: "binary",
            contentMediaType: "application/octet-stream",
            "x-media": {
              types: [
                "audio/flac",
                "audio/x-flac",
                "audio/mpeg",
                "audio/mp4",
                "audio/m4a",
                "audio/x-m4a",
                "audio/mpga",
                "audio/ogg",
                "audio/wav",
                "audio/x-wav",
                "audio/webm",
                "video/mp4",
                "video/mpeg",
                "video/webm",
              ],
              maxBytes: 26214400,
              form: "file",
            },
          },
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "gpt-transcribe",
              "gpt-4o-transcribe",
              "gpt-4o-mini-transcribe",
              "gpt-4o-mini-transcribe-2025-12-15",
              "gpt-4o-transcribe-diarize",
              "whisper-1",
            ],
          },
          prompt: { type: "string" },
          response_format: {
            type: "string",
            default: "json",
            "x-extensible-enum": ["json", "text", "srt", "verbose_json", "vtt", "diarized_json"],
          },
          temperature: { type: "number", minimum: 0, maximum: 1, default: 0 },
          language: { type: "string" },
          timestamp_granularities: {
            type: "array",
            items: { type: "string", "x-extensible-enum": ["word", "segment"] },
          },
          "timestamp_granularities[]": {
            type: "array",
            items: { type: "string", "x-extensible-enum": ["word", "segment"] },
          },
          "include[]": {
            type: "array",
            items: { type: "string", "x-extensible-enum": ["logprobs"] },
          },
          chunking_strategy: { type: "string", "x-extensible-enum": ["auto"] },
          "known_speaker_names[]": { type: "array", maxItems: 4, items: { type: "string" } },
          "known_speaker_references[]": { type: "array", maxItems: 4, items: { type: "string" } },
          "languages[]": { type: "array", items: { type: "string" } },
          "keywords[]": { type: "array", items: { type: "string" } },
        },
      },
      TranscriptionResponse: {
        type: "object",
        required: ["text"],
        properties: {
          text: { type: "string" },
          task: { type: "string", "x-extensible-enum": ["transcribe"] },
          language: { type: "string" },
          duration: { type: "number" },
          segments: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/TranscriptionSegment" },
          },
          words: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/TranscriptionWord" },
          },
          logprobs: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/TranscriptionLogprob" },
          },
          languages: {
            type: ["array", "null"],
            items: { type: "object", properties: { code: { type: "string" } } },
          },
          usage: { anyOf: [{ $ref: "#/components/schemas/TranscriptionUsage" }, { type: "null" }] },
        },
      },
      TranscriptionSegment: {
        type: "object",
        properties: {
          id: { type: ["integer", "string"] },
          seek: { type: "integer" },
          start: { type: "number" },
          end: { type: "number" },
          text: { type: "string" },
          tokens: { type: "array", items: { type: "integer" } },
          temperature: { type: "number" },
          avg_logprob: { type: "number" },
          compression_ratio: { type: "number" },
          no_speech_prob: { type: "number" },
          words: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/TranscriptionWord" },
          },
          type: { type: "string", "x-extensible-enum": ["transcript.text.segment"] },
          speaker: { type: "string" },
        },
      },
      TranscriptionUsage: {
        anyOf: [
          {
            type: "object",
            required: ["type", "input_tokens", "output_tokens", "total_tokens"],
            properties: {
              type: { type: "string", const: "tokens" },
              input_tokens: { type: "integer" },
              output_tokens: { type: "integer" },
              total_tokens: { type: "integer" },
              input_token_details: {
                type: ["object", "null"],
                properties: { text_tokens: { type: "integer" }, audio_tokens: { type: "integer" } },
              },
            },
          },
          {
            type: "object",
            required: ["type", "seconds"],
            properties: {
              type: { type: "string", const: "duration" },
              seconds: { type: "number" },
            },
          },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: { type: { type: "string", not: { enum: ["tokens", "duration"] } } },
          },
        ],
      },
      TranscriptionWord: {
        type: "object",
        required: ["word", "start", "end"],
        properties: {
          word: { type: "string" },
          start: { type: "number" },
          end: { type: "number" },
        },
      },
      UsageInfo: {
        type: "object",
        required: ["prompt_tokens", "completion_tokens", "total_tokens"],
        properties: {
          prompt_tokens: { type: "integer" },
          completion_tokens: { type: "integer" },
          total_tokens: { type: "integer" },
          prompt_tokens_details: {
            anyOf: [{ $ref: "#/components/schemas/PromptTokensDetails" }, { type: "null" }],
          },
          completion_tokens_details: {
            anyOf: [{ $ref: "#/components/schemas/CompletionTokensDetails" }, { type: "null" }],
          },
          prompt_cache_hit_tokens: { type: ["integer", "null"] },
          prompt_cache_miss_tokens: { type: ["integer", "null"] },
          input_tokens: { type: ["integer", "null"] },
          output_tokens: { type: ["integer", "null"] },
          input_tokens_details: { type: ["object", "null"] },
          claude_cache_creation_5_m_tokens: { type: ["integer", "null"] },
          claude_cache_creation_1_h_tokens: { type: ["integer", "null"] },
        },
      },
    },
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
