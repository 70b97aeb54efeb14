// Generated from spec/claude by `pnpm generate`: change it there, not here.

/**
 * What spec/claude says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Claude on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
    "/v1/messages": {
      post: {
        operationId: "createMessage",
        "x-paid": "tokens",
        "x-stream": "messages",
        security: [{ anthropicApiKey: [] }, { bearer: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/ClaudeMessageRequest" } },
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
                schema: { $ref: "#/components/schemas/ClaudeMessageResponse" },
              },
              "text/event-stream": {
                schema: { $ref: "#/components/schemas/ClaudeStreamEvent" },
                "x-transcript": "../transcripts/createMessage.txt",
              },
            },
          },
          "400": { $ref: "#/components/responses/MessageBadRequest" },
          "401": { $ref: "#/components/responses/MessageUnauthorized" },
          "403": { $ref: "#/components/responses/MessageForbidden" },
          "404": { $ref: "#/components/responses/MessageNotFound" },
          "413": { $ref: "#/components/responses/MessageContentTooLarge" },
          "429": { $ref: "#/components/responses/MessageTooManyRequests" },
          "500": { $ref: "#/components/responses/MessageInternalServerError" },
          "503": { $ref: "#/components/responses/MessageServiceUnavailable" },
          "504": { $ref: "#/components/responses/MessageTimeout" },
          "529": { $ref: "#/components/responses/MessageOverloaded" },
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
                schema: { $ref: "#/components/schemas/ChatStreamEvent" },
                "x-transcript": "../transcripts/createChatCompletion.txt",
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
          "529": { $ref: "#/components/responses/ChatOverloaded" },
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
      ChatOverloaded: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      ContentTooLarge: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      MessageBadRequest: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageContentTooLarge: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageForbidden: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageInternalServerError: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageNotFound: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageOverloaded: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageServiceUnavailable: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageTimeout: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageTooManyRequests: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
      },
      MessageUnauthorized: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/ClaudeErrorBody" } },
        },
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
      ClaudeAnthropicTool: {
        type: "object",
        additionalProperties: true,
        required: ["type"],
        properties: {
          type: {
            type: "string",
            not: { pattern: "^(custom$|web_search_|web_fetch_)" },
            "x-extensible-enum": [
              "bash_20250124",
              "text_editor_20250124",
              "text_editor_20250429",
              "text_editor_20250728",
              "memory_20250818",
              "computer_toolset_20260801",
              "browser_toolset_20260801",
              "code_execution_20250522",
              "code_execution_20250825",
              "code_execution_20260120",
              "code_execution_20260521",
              "tool_search_tool_bm25",
              "tool_search_tool_bm25_20251119",
              "tool_search_tool_regex",
              "tool_search_tool_regex_20251119",
            ],
          },
          name: {
            type: "string",
            "x-extensible-enum": [
              "bash",
              "str_replace_editor",
              "str_replace_based_edit_tool",
              "memory",
              "code_execution",
              "tool_search_tool_bm25",
              "tool_search_tool_regex",
            ],
          },
          max_characters: { type: ["integer", "null"] },
          configs: { type: ["object", "null"], additionalProperties: true },
          input_examples: { type: "array", items: { type: "object", additionalProperties: true } },
          strict: { type: "boolean" },
          defer_loading: { type: "boolean" },
          allowed_callers: {
            type: "array",
            items: {
              type: "string",
              "x-extensible-enum": [
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
              ],
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeBashCodeExecutionResult: {
        type: "object",
        required: ["type", "stdout", "stderr", "return_code", "content"],
        properties: {
          type: { type: "string", const: "bash_code_execution_result" },
          stdout: { type: "string" },
          stderr: { type: "string" },
          return_code: { type: "integer" },
          content: {
            type: "array",
            items: { $ref: "#/components/schemas/ClaudeCodeExecutionOutput" },
          },
        },
      },
      ClaudeBashCodeExecutionToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "bash_code_execution_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { $ref: "#/components/schemas/ClaudeBashCodeExecutionResult" },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "bash_code_execution_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "unavailable",
                      "too_many_requests",
                      "execution_time_exceeded",
                      "output_file_too_large",
                    ],
                  },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: {
                    type: "string",
                    not: {
                      enum: ["bash_code_execution_result", "bash_code_execution_tool_result_error"],
                    },
                  },
                },
              },
            ],
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeBrowserStateBlock: {
        type: "object",
        required: ["type", "tabs"],
        properties: {
          type: { type: "string", const: "browser_state" },
          tabs: {
            type: "array",
            items: {
              type: "object",
              required: ["tab_id", "title", "url"],
              properties: {
                tab_id: { type: "string" },
                title: { type: "string" },
                url: { type: "string" },
                active: { type: "boolean" },
              },
            },
          },
          state_changes: {
            type: ["array", "null"],
            items: {
              type: "object",
              additionalProperties: true,
              required: ["type"],
              properties: { type: { type: "string" } },
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeCacheControl: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["ephemeral"] },
          ttl: { type: "string", "x-extensible-enum": ["5m", "1h"] },
        },
      },
      ClaudeCacheCreation: {
        type: "object",
        properties: {
          ephemeral_5m_input_tokens: { type: "integer" },
          ephemeral_1h_input_tokens: { type: "integer" },
        },
      },
      ClaudeCharLocation: {
        type: "object",
        required: ["type", "cited_text", "document_index", "start_char_index", "end_char_index"],
        properties: {
          type: { type: "string", const: "char_location" },
          cited_text: { type: "string" },
          document_index: { type: "integer" },
          document_title: { type: ["string", "null"] },
          start_char_index: { type: "integer" },
          end_char_index: { type: "integer" },
          file_id: { type: ["string", "null"] },
        },
      },
      ClaudeCitationsConfig: { type: "object", properties: { enabled: { type: "boolean" } } },
      ClaudeCitationsDelta: {
        type: "object",
        required: ["type", "citation"],
        properties: {
          type: { type: "string", const: "citations_delta" },
          citation: { $ref: "#/components/schemas/ClaudeTextCitation" },
        },
      },
      ClaudeCodeExecutionOutput: {
        type: "object",
        required: ["type", "file_id"],
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": ["code_execution_output", "bash_code_execution_output"],
          },
          file_id: { type: "string" },
        },
      },
      ClaudeCodeExecutionResult: {
        type: "object",
        required: ["type", "stdout", "stderr", "return_code", "content"],
        properties: {
          type: { type: "string", const: "code_execution_result" },
          stdout: { type: "string" },
          stderr: { type: "string" },
          return_code: { type: "integer" },
          content: {
            type: "array",
            items: { $ref: "#/components/schemas/ClaudeCodeExecutionOutput" },
          },
        },
      },
      ClaudeCodeExecutionToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "code_execution_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { $ref: "#/components/schemas/ClaudeCodeExecutionResult" },
              { $ref: "#/components/schemas/ClaudeEncryptedCodeExecutionResult" },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "code_execution_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "unavailable",
                      "too_many_requests",
                      "execution_time_exceeded",
                    ],
                  },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: {
                    type: "string",
                    not: {
                      enum: [
                        "code_execution_result",
                        "encrypted_code_execution_result",
                        "code_execution_tool_result_error",
                      ],
                    },
                  },
                },
              },
            ],
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeContainer: {
        type: "object",
        properties: {
          id: { type: "string" },
          expires_at: { type: "string" },
          skills: {
            type: ["array", "null"],
            items: {
              type: "object",
              properties: {
                type: { type: "string", "x-extensible-enum": ["anthropic", "custom"] },
                skill_id: { type: "string" },
                version: { type: "string" },
              },
            },
          },
        },
      },
      ClaudeContainerRequest: {
        type: "object",
        properties: {
          id: { type: ["string", "null"] },
          skills: {
            type: ["array", "null"],
            items: {
              type: "object",
              required: ["type", "skill_id"],
              properties: {
                type: { type: "string", "x-extensible-enum": ["anthropic", "custom"] },
                skill_id: { type: "string" },
                version: { type: "string" },
              },
            },
          },
        },
      },
      ClaudeContainerUploadBlock: {
        type: "object",
        required: ["type", "file_id"],
        properties: {
          type: { type: "string", const: "container_upload" },
          file_id: { type: "string" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeContentBlock: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeTextBlock" },
          { $ref: "#/components/schemas/ClaudeThinkingBlock" },
          { $ref: "#/components/schemas/ClaudeRedactedThinkingBlock" },
          { $ref: "#/components/schemas/ClaudeToolUseBlock" },
          { $ref: "#/components/schemas/ClaudeServerToolUseBlock" },
          { $ref: "#/components/schemas/ClaudeWebSearchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeWebFetchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeBashCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeTextEditorCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeToolSearchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeContainerUploadBlock" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "text",
                    "thinking",
                    "redacted_thinking",
                    "tool_use",
                    "server_tool_use",
                    "web_search_tool_result",
                    "web_fetch_tool_result",
                    "code_execution_tool_result",
                    "bash_code_execution_tool_result",
                    "text_editor_code_execution_tool_result",
                    "tool_search_tool_result",
                    "container_upload",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeContentBlockDelta: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeTextDelta" },
          { $ref: "#/components/schemas/ClaudeInputJsonDelta" },
          { $ref: "#/components/schemas/ClaudeThinkingDelta" },
          { $ref: "#/components/schemas/ClaudeSignatureDelta" },
          { $ref: "#/components/schemas/ClaudeCitationsDelta" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "text_delta",
                    "input_json_delta",
                    "thinking_delta",
                    "signature_delta",
                    "citations_delta",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeContentBlockDeltaEvent: {
        type: "object",
        required: ["type", "index", "delta"],
        properties: {
          type: { type: "string", const: "content_block_delta" },
          index: { type: "integer" },
          delta: { $ref: "#/components/schemas/ClaudeContentBlockDelta" },
        },
      },
      ClaudeContentBlockLocation: {
        type: "object",
        required: ["type", "cited_text", "document_index", "start_block_index", "end_block_index"],
        properties: {
          type: { type: "string", const: "content_block_location" },
          cited_text: { type: "string" },
          document_index: { type: "integer" },
          document_title: { type: ["string", "null"] },
          start_block_index: { type: "integer" },
          end_block_index: { type: "integer" },
          file_id: { type: ["string", "null"] },
        },
      },
      ClaudeContentBlockStartEvent: {
        type: "object",
        required: ["type", "index", "content_block"],
        properties: {
          type: { type: "string", const: "content_block_start" },
          index: { type: "integer" },
          content_block: { $ref: "#/components/schemas/ClaudeContentBlock" },
        },
      },
      ClaudeContentBlockStopEvent: {
        type: "object",
        required: ["type", "index"],
        properties: {
          type: { type: "string", const: "content_block_stop" },
          index: { type: "integer" },
        },
      },
      ClaudeCustomTool: {
        type: "object",
        required: ["name", "input_schema"],
        properties: {
          type: { type: ["string", "null"], enum: ["custom", null] },
          name: { type: "string", pattern: "^[a-zA-Z0-9_-]+$" },
          description: { type: "string" },
          input_schema: {
            type: "object",
            additionalProperties: true,
            required: ["type"],
            properties: {
              type: { type: "string", const: "object" },
              properties: { type: ["object", "null"], additionalProperties: true },
              required: { type: ["array", "null"], items: { type: "string" } },
            },
          },
          strict: { type: "boolean" },
          input_examples: { type: "array", items: { type: "object", additionalProperties: true } },
          eager_input_streaming: { type: ["boolean", "null"] },
          defer_loading: { type: "boolean" },
          allowed_callers: {
            type: "array",
            items: {
              type: "string",
              "x-extensible-enum": [
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
              ],
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeDiagnostics: {
        type: "object",
        properties: {
          cache_miss_reason: {
            type: ["object", "null"],
            properties: {
              type: {
                type: "string",
                "x-extensible-enum": [
                  "model_changed",
                  "system_changed",
                  "tools_changed",
                  "messages_changed",
                  "previous_message_not_found",
                  "unavailable",
                ],
              },
              cache_missed_input_tokens: { type: "integer" },
            },
          },
        },
      },
      ClaudeDocumentBlock: {
        type: "object",
        required: ["type", "source"],
        properties: {
          type: { type: "string", const: "document" },
          source: { $ref: "#/components/schemas/ClaudeDocumentSource" },
          title: { type: ["string", "null"] },
          context: { type: ["string", "null"] },
          citations: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCitationsConfig" }, { type: "null" }],
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeDocumentSource: {
        anyOf: [
          {
            type: "object",
            required: ["type", "media_type", "data"],
            properties: {
              type: { type: "string", const: "base64" },
              media_type: { type: "string", "x-extensible-enum": ["application/pdf"] },
              data: { type: "string" },
            },
          },
          {
            type: "object",
            required: ["type", "media_type", "data"],
            properties: {
              type: { type: "string", const: "text" },
              media_type: { type: "string", "x-extensible-enum": ["text/plain"] },
              data: { type: "string" },
            },
          },
          {
            type: "object",
            required: ["type", "content"],
            properties: {
              type: { type: "string", const: "content" },
              content: {
                anyOf: [
                  { type: "string" },
                  {
                    type: "array",
                    items: {
                      anyOf: [
                        { $ref: "#/components/schemas/ClaudeTextBlock" },
                        { $ref: "#/components/schemas/ClaudeImageBlock" },
                      ],
                    },
                  },
                ],
              },
            },
          },
          {
            type: "object",
            required: ["type", "url"],
            properties: { type: { type: "string", const: "url" }, url: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "file_id"],
            properties: { type: { type: "string", const: "file" }, file_id: { type: "string" } },
          },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: { type: "string", not: { enum: ["base64", "text", "content", "url", "file"] } },
            },
          },
        ],
      },
      ClaudeEncryptedCodeExecutionResult: {
        type: "object",
        required: ["type", "encrypted_stdout", "stderr", "return_code", "content"],
        properties: {
          type: { type: "string", const: "encrypted_code_execution_result" },
          encrypted_stdout: { type: "string" },
          stderr: { type: "string" },
          return_code: { type: "integer" },
          content: {
            type: "array",
            items: { $ref: "#/components/schemas/ClaudeCodeExecutionOutput" },
          },
        },
      },
      ClaudeError: {
        type: "object",
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": [
              "new_api_error",
              "<nil>",
              "invalid_request_error",
              "authentication_error",
              "billing_error",
              "permission_error",
              "not_found_error",
              "conflict_error",
              "request_too_large",
              "rate_limit_error",
              "api_error",
              "timeout_error",
              "overloaded_error",
              "new_api_panic",
            ],
          },
          message: { type: "string" },
          param: { type: ["string", "null"] },
          code: {
            type: ["string", "number", "null"],
            "x-extensible-enum": ["model_not_found", "access_denied"],
          },
          details: {
            type: ["object", "null"],
            properties: {
              error_code: {
                type: "string",
                "x-extensible-enum": [
                  "image_dimensions_too_large",
                  "tool_name_conflict",
                  "tool_reference_unresolved",
                  "available_tools_limit_exceeded",
                  "request_body_too_large_after_decoding",
                  "contract_spend_limit_reached",
                  "enforced_spend_limit_reached",
                  "ramp_limit_exceeded",
                ],
              },
              max_side_length_pixels: { type: "integer" },
              paths: { type: "array", items: { type: "string" } },
            },
          },
        },
      },
      ClaudeErrorBody: {
        type: "object",
        required: ["error"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["error"] },
          error: { $ref: "#/components/schemas/ClaudeError" },
          request_id: { type: "string" },
        },
      },
      ClaudeErrorEvent: {
        type: "object",
        "x-stream-error": true,
        required: ["type", "error"],
        properties: {
          type: { type: "string", const: "error" },
          error: { $ref: "#/components/schemas/ClaudeError" },
          request_id: { type: "string" },
        },
      },
      ClaudeImageBlock: {
        type: "object",
        required: ["type", "source"],
        properties: {
          type: { type: "string", const: "image" },
          source: { $ref: "#/components/schemas/ClaudeImageSource" },
          transformations: {
            type: ["object", "null"],
            properties: {
              oversized_image: { type: "string", "x-extensible-enum": ["downsize", "error"] },
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeImageSource: {
        anyOf: [
          {
            type: "object",
            required: ["type", "media_type", "data"],
            properties: {
              type: { type: "string", const: "base64" },
              media_type: {
                type: "string",
                "x-extensible-enum": ["image/jpeg", "image/png", "image/gif", "image/webp"],
              },
              data: { type: "string" },
            },
          },
          {
            type: "object",
            required: ["type", "url"],
            properties: { type: { type: "string", const: "url" }, url: { type: "string" } },
          },
          {
            type: "object",
            required: ["type", "file_id"],
            properties: { type: { type: "string", const: "file" }, file_id: { type: "string" } },
          },
        ],
      },
      ClaudeInputBlock: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeTextBlock" },
          { $ref: "#/components/schemas/ClaudeImageBlock" },
          { $ref: "#/components/schemas/ClaudeDocumentBlock" },
          { $ref: "#/components/schemas/ClaudeSearchResultBlock" },
          { $ref: "#/components/schemas/ClaudeToolUseBlock" },
          { $ref: "#/components/schemas/ClaudeToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeThinkingBlock" },
          { $ref: "#/components/schemas/ClaudeRedactedThinkingBlock" },
          { $ref: "#/components/schemas/ClaudeServerToolUseBlock" },
          { $ref: "#/components/schemas/ClaudeWebSearchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeWebFetchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeBashCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeTextEditorCodeExecutionToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeToolSearchToolResultBlock" },
          { $ref: "#/components/schemas/ClaudeContainerUploadBlock" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "text",
                    "image",
                    "document",
                    "search_result",
                    "tool_use",
                    "tool_result",
                    "thinking",
                    "redacted_thinking",
                    "server_tool_use",
                    "web_search_tool_result",
                    "web_fetch_tool_result",
                    "code_execution_tool_result",
                    "bash_code_execution_tool_result",
                    "text_editor_code_execution_tool_result",
                    "tool_search_tool_result",
                    "container_upload",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeInputJsonDelta: {
        type: "object",
        required: ["type", "partial_json"],
        properties: {
          type: { type: "string", const: "input_json_delta" },
          partial_json: { type: "string" },
        },
      },
      ClaudeInputMessage: {
        type: "object",
        required: ["role", "content"],
        properties: {
          role: { type: "string", "x-extensible-enum": ["user", "assistant", "system"] },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ClaudeInputBlock" } },
            ],
          },
        },
      },
      ClaudeMessageDeltaEvent: {
        type: "object",
        required: ["type", "delta"],
        properties: {
          type: { type: "string", const: "message_delta" },
          delta: {
            type: "object",
            properties: {
              stop_reason: {
                type: ["string", "null"],
                "x-extensible-enum": [
                  "end_turn",
                  "max_tokens",
                  "stop_sequence",
                  "tool_use",
                  "pause_turn",
                  "refusal",
                  "model_context_window_exceeded",
                ],
              },
              stop_sequence: { type: ["string", "null"] },
              stop_details: {
                anyOf: [{ $ref: "#/components/schemas/ClaudeStopDetails" }, { type: "null" }],
              },
              container: {
                anyOf: [{ $ref: "#/components/schemas/ClaudeContainer" }, { type: "null" }],
              },
            },
          },
          usage: { $ref: "#/components/schemas/ClaudeMessageDeltaUsage" },
        },
      },
      ClaudeMessageDeltaUsage: {
        type: "object",
        required: ["output_tokens"],
        properties: {
          output_tokens: { type: "integer" },
          input_tokens: { type: ["integer", "null"] },
          cache_creation_input_tokens: { type: ["integer", "null"] },
          cache_read_input_tokens: { type: ["integer", "null"] },
          cache_creation: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheCreation" }, { type: "null" }],
          },
          output_tokens_details: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeOutputTokensDetails" }, { type: "null" }],
          },
          server_tool_use: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeServerToolUsage" }, { type: "null" }],
          },
        },
      },
      ClaudeMessageRequest: {
        type: "object",
        required: ["model", "max_tokens", "messages"],
        properties: {
          model: {
            type: "string",
            minLength: 1,
            "x-extensible-enum": [
              "claude-opus-4-6",
              "claude-sonnet-4-5-20250929",
              "claude-fable-5-2",
              "claude-opus-5-5",
              "claude-sonnet-5-5",
              "claude-haiku-5-5",
              "claude-mythos-5-2",
              "claude-fable-5-1",
              "claude-mythos-5-1",
              "claude-fable-5",
              "claude-mythos-5",
              "claude-opus-5",
              "claude-sonnet-5",
              "claude-mythos-preview",
              "claude-opus-4-8",
              "claude-opus-4-7",
              "claude-sonnet-4-6",
              "claude-opus-4-5",
              "claude-opus-4-5-20251101",
              "claude-sonnet-4-5",
              "claude-haiku-4-5",
              "claude-haiku-4-5-20251001",
            ],
          },
          max_tokens: { type: "integer", minimum: 0 },
          messages: {
            type: "array",
            minItems: 1,
            maxItems: 100000,
            items: { $ref: "#/components/schemas/ClaudeInputMessage" },
          },
          stream: { type: "boolean", default: false },
          system: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ClaudeTextBlock" } },
            ],
          },
          stop_sequences: { type: "array", items: { type: "string" } },
          thinking: { $ref: "#/components/schemas/ClaudeThinkingConfig" },
          output_config: { $ref: "#/components/schemas/ClaudeOutputConfig" },
          tools: { type: "array", items: { $ref: "#/components/schemas/ClaudeTool" } },
          tool_choice: { $ref: "#/components/schemas/ClaudeToolChoice" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
          metadata: { type: "object", properties: { user_id: { type: ["string", "null"] } } },
          container: {
            anyOf: [
              { type: "string" },
              { $ref: "#/components/schemas/ClaudeContainerRequest" },
              { type: "null" },
            ],
          },
          service_tier: { type: "string", enum: ["auto", "standard_only"], default: "auto" },
          speed: { type: ["string", "null"], "x-extensible-enum": ["standard", "fast"] },
          inference_geo: { type: ["string", "null"] },
          diagnostics: {
            type: ["object", "null"],
            properties: { previous_message_id: { type: ["string", "null"] } },
          },
          temperature: { type: "number", minimum: 0, maximum: 1, default: 1, deprecated: true },
          top_p: { type: "number", minimum: 0, maximum: 1, deprecated: true },
          top_k: { type: "integer", minimum: 0, deprecated: true },
        },
      },
      ClaudeMessageResponse: {
        type: "object",
        required: ["id", "type", "role", "model", "content", "usage"],
        properties: {
          id: { type: "string" },
          type: { type: "string", "x-extensible-enum": ["message"] },
          role: { type: "string", "x-extensible-enum": ["assistant"] },
          model: { type: "string" },
          content: { type: "array", items: { $ref: "#/components/schemas/ClaudeContentBlock" } },
          stop_reason: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "end_turn",
              "max_tokens",
              "stop_sequence",
              "tool_use",
              "pause_turn",
              "refusal",
              "model_context_window_exceeded",
            ],
          },
          stop_sequence: { type: ["string", "null"] },
          stop_details: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeStopDetails" }, { type: "null" }],
          },
          container: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeContainer" }, { type: "null" }],
          },
          diagnostics: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeDiagnostics" }, { type: "null" }],
          },
          usage: { $ref: "#/components/schemas/ClaudeUsage" },
        },
      },
      ClaudeMessageStartEvent: {
        type: "object",
        required: ["type", "message"],
        properties: {
          type: { type: "string", const: "message_start" },
          message: { $ref: "#/components/schemas/ClaudeMessageResponse" },
        },
      },
      ClaudeMessageStopEvent: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "message_stop" } },
      },
      ClaudeOutputConfig: {
        type: "object",
        properties: {
          effort: {
            type: ["string", "null"],
            "x-extensible-enum": ["low", "medium", "high", "xhigh", "max"],
          },
          format: {
            anyOf: [
              {
                type: "object",
                required: ["type", "schema"],
                properties: {
                  type: { type: "string", const: "json_schema" },
                  schema: { type: "object", additionalProperties: true },
                },
              },
              { type: "null" },
            ],
          },
        },
      },
      ClaudeOutputTokensDetails: {
        type: "object",
        properties: { thinking_tokens: { type: "integer" } },
      },
      ClaudePageLocation: {
        type: "object",
        required: ["type", "cited_text", "document_index", "start_page_number", "end_page_number"],
        properties: {
          type: { type: "string", const: "page_location" },
          cited_text: { type: "string" },
          document_index: { type: "integer" },
          document_title: { type: ["string", "null"] },
          start_page_number: { type: "integer" },
          end_page_number: { type: "integer" },
          file_id: { type: ["string", "null"] },
        },
      },
      ClaudePingEvent: {
        type: "object",
        required: ["type"],
        properties: { type: { type: "string", const: "ping" } },
      },
      ClaudeRedactedThinkingBlock: {
        type: "object",
        required: ["type", "data"],
        properties: {
          type: { type: "string", const: "redacted_thinking" },
          data: { type: "string" },
        },
      },
      ClaudeSearchResultBlock: {
        type: "object",
        required: ["type", "source", "title", "content"],
        properties: {
          type: { type: "string", const: "search_result" },
          source: { type: "string" },
          title: { type: "string" },
          content: { type: "array", items: { $ref: "#/components/schemas/ClaudeTextBlock" } },
          citations: { $ref: "#/components/schemas/ClaudeCitationsConfig" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeSearchResultLocation: {
        type: "object",
        required: [
          "type",
          "cited_text",
          "search_result_index",
          "source",
          "start_block_index",
          "end_block_index",
        ],
        properties: {
          type: { type: "string", const: "search_result_location" },
          cited_text: { type: "string" },
          search_result_index: { type: "integer" },
          source: { type: "string" },
          title: { type: ["string", "null"] },
          start_block_index: { type: "integer" },
          end_block_index: { type: "integer" },
        },
      },
      ClaudeServerToolUsage: {
        type: "object",
        properties: {
          web_search_requests: { type: "integer" },
          web_fetch_requests: { type: "integer" },
        },
      },
      ClaudeServerToolUseBlock: {
        type: "object",
        required: ["type", "id", "name", "input"],
        properties: {
          type: { type: "string", const: "server_tool_use" },
          id: { type: "string" },
          name: {
            type: "string",
            "x-extensible-enum": [
              "web_search",
              "web_fetch",
              "code_execution",
              "bash_code_execution",
              "text_editor_code_execution",
              "tool_search_tool_regex",
              "tool_search_tool_bm25",
            ],
          },
          input: { type: "object", additionalProperties: true },
          caller: { $ref: "#/components/schemas/ClaudeToolCaller" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeSignatureDelta: {
        type: "object",
        required: ["type", "signature"],
        properties: {
          type: { type: "string", const: "signature_delta" },
          signature: { type: "string" },
        },
      },
      ClaudeStopDetails: {
        type: "object",
        properties: {
          type: { type: "string", "x-extensible-enum": ["refusal"] },
          category: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "cyber",
              "bio",
              "frontier_llm",
              "reasoning_extraction",
              "general_harms",
            ],
          },
          explanation: { type: ["string", "null"] },
        },
      },
      ClaudeStreamEvent: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeMessageStartEvent" },
          { $ref: "#/components/schemas/ClaudeContentBlockStartEvent" },
          { $ref: "#/components/schemas/ClaudeContentBlockDeltaEvent" },
          { $ref: "#/components/schemas/ClaudeContentBlockStopEvent" },
          { $ref: "#/components/schemas/ClaudeMessageDeltaEvent" },
          { $ref: "#/components/schemas/ClaudeMessageStopEvent" },
          { $ref: "#/components/schemas/ClaudePingEvent" },
          { $ref: "#/components/schemas/ClaudeErrorEvent" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "message_start",
                    "content_block_start",
                    "content_block_delta",
                    "content_block_stop",
                    "message_delta",
                    "message_stop",
                    "ping",
                    "error",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeTextBlock: {
        type: "object",
        required: ["type", "text"],
        properties: {
          type: { type: "string", const: "text" },
          text: { type: "string" },
          citations: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ClaudeTextCitation" },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeTextCitation: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeCharLocation" },
          { $ref: "#/components/schemas/ClaudePageLocation" },
          { $ref: "#/components/schemas/ClaudeContentBlockLocation" },
          { $ref: "#/components/schemas/ClaudeSearchResultLocation" },
          { $ref: "#/components/schemas/ClaudeWebSearchResultLocation" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "char_location",
                    "page_location",
                    "content_block_location",
                    "search_result_location",
                    "web_search_result_location",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeTextDelta: {
        type: "object",
        required: ["type", "text"],
        properties: { type: { type: "string", const: "text_delta" }, text: { type: "string" } },
      },
      ClaudeTextEditorCodeExecutionToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "text_editor_code_execution_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { $ref: "#/components/schemas/ClaudeTextEditorViewResult" },
              { $ref: "#/components/schemas/ClaudeTextEditorCreateResult" },
              { $ref: "#/components/schemas/ClaudeTextEditorReplaceResult" },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "text_editor_code_execution_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "unavailable",
                      "too_many_requests",
                      "execution_time_exceeded",
                      "file_not_found",
                    ],
                  },
                  error_message: { type: ["string", "null"] },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: {
                    type: "string",
                    not: {
                      enum: [
                        "text_editor_code_execution_view_result",
                        "text_editor_code_execution_create_result",
                        "text_editor_code_execution_str_replace_result",
                        "text_editor_code_execution_tool_result_error",
                      ],
                    },
                  },
                },
              },
            ],
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeTextEditorCreateResult: {
        type: "object",
        required: ["type", "is_file_update"],
        properties: {
          type: { type: "string", const: "text_editor_code_execution_create_result" },
          is_file_update: { type: "boolean" },
        },
      },
      ClaudeTextEditorReplaceResult: {
        type: "object",
        required: ["type"],
        properties: {
          type: { type: "string", const: "text_editor_code_execution_str_replace_result" },
          old_start: { type: ["integer", "null"] },
          old_lines: { type: ["integer", "null"] },
          new_start: { type: ["integer", "null"] },
          new_lines: { type: ["integer", "null"] },
          lines: { type: ["array", "null"], items: { type: "string" } },
        },
      },
      ClaudeTextEditorViewResult: {
        type: "object",
        required: ["type", "file_type", "content"],
        properties: {
          type: { type: "string", const: "text_editor_code_execution_view_result" },
          file_type: { type: "string", "x-extensible-enum": ["text", "image", "pdf"] },
          content: { type: "string" },
          num_lines: { type: ["integer", "null"] },
          start_line: { type: ["integer", "null"] },
          total_lines: { type: ["integer", "null"] },
        },
      },
      ClaudeThinkingBlock: {
        type: "object",
        required: ["type", "thinking"],
        properties: {
          type: { type: "string", const: "thinking" },
          thinking: { type: "string" },
          signature: { type: "string" },
        },
      },
      ClaudeThinkingConfig: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "adaptive" },
              display: { type: ["string", "null"], "x-extensible-enum": ["summarized", "omitted"] },
            },
          },
          {
            type: "object",
            required: ["type", "budget_tokens"],
            properties: {
              type: { type: "string", const: "enabled" },
              budget_tokens: { type: "integer", minimum: 1024 },
              display: { type: ["string", "null"], "x-extensible-enum": ["summarized", "omitted"] },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "disabled" } },
          },
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "between_tools" } },
          },
        ],
      },
      ClaudeThinkingDelta: {
        type: "object",
        required: ["type", "thinking"],
        properties: {
          type: { type: "string", const: "thinking_delta" },
          thinking: { type: "string" },
        },
      },
      ClaudeTool: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeCustomTool" },
          { $ref: "#/components/schemas/ClaudeWebSearchTool" },
          { $ref: "#/components/schemas/ClaudeWebFetchTool" },
          { $ref: "#/components/schemas/ClaudeAnthropicTool" },
        ],
      },
      ClaudeToolCaller: {
        type: "object",
        required: ["type"],
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": ["direct", "code_execution_20250825", "code_execution_20260120"],
          },
          tool_id: { type: "string" },
        },
      },
      ClaudeToolChoice: {
        anyOf: [
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "auto" },
              disable_parallel_tool_use: { type: "boolean" },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", const: "any" },
              disable_parallel_tool_use: { type: "boolean" },
            },
          },
          {
            type: "object",
            required: ["type", "name"],
            properties: {
              type: { type: "string", const: "tool" },
              name: { type: "string" },
              disable_parallel_tool_use: { type: "boolean" },
            },
          },
          {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string", const: "none" } },
          },
        ],
      },
      ClaudeToolReference: {
        type: "object",
        required: ["type", "tool_name"],
        properties: {
          type: { type: "string", const: "tool_reference" },
          tool_name: { type: "string" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id"],
        properties: {
          type: { type: "string", const: "tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { type: "string" },
              { type: "array", items: { $ref: "#/components/schemas/ClaudeToolResultPart" } },
            ],
          },
          is_error: { type: "boolean" },
          toolset_name: { type: ["string", "null"] },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeToolResultPart: {
        anyOf: [
          { $ref: "#/components/schemas/ClaudeTextBlock" },
          { $ref: "#/components/schemas/ClaudeImageBlock" },
          { $ref: "#/components/schemas/ClaudeDocumentBlock" },
          { $ref: "#/components/schemas/ClaudeSearchResultBlock" },
          { $ref: "#/components/schemas/ClaudeToolReference" },
          { $ref: "#/components/schemas/ClaudeBrowserStateBlock" },
          {
            type: "object",
            "x-unknown": true,
            required: ["type"],
            properties: {
              type: {
                type: "string",
                not: {
                  enum: [
                    "text",
                    "image",
                    "document",
                    "search_result",
                    "tool_reference",
                    "browser_state",
                  ],
                },
              },
            },
          },
        ],
      },
      ClaudeToolSearchResult: {
        type: "object",
        required: ["type", "tool_references"],
        properties: {
          type: { type: "string", const: "tool_search_tool_search_result" },
          tool_references: {
            type: "array",
            items: { $ref: "#/components/schemas/ClaudeToolReference" },
          },
        },
      },
      ClaudeToolSearchToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "tool_search_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { $ref: "#/components/schemas/ClaudeToolSearchResult" },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "tool_search_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "unavailable",
                      "too_many_requests",
                      "execution_time_exceeded",
                    ],
                  },
                  error_message: { type: ["string", "null"] },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: {
                    type: "string",
                    not: {
                      enum: ["tool_search_tool_search_result", "tool_search_tool_result_error"],
                    },
                  },
                },
              },
            ],
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeToolUseBlock: {
        type: "object",
        required: ["type", "id", "name", "input"],
        properties: {
          type: { type: "string", const: "tool_use" },
          id: { type: "string" },
          name: { type: "string" },
          input: { type: "object", additionalProperties: true },
          caller: { $ref: "#/components/schemas/ClaudeToolCaller" },
          toolset_name: { type: ["string", "null"] },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeUsage: {
        type: "object",
        required: ["input_tokens", "output_tokens"],
        properties: {
          input_tokens: { type: "integer" },
          output_tokens: { type: "integer" },
          cache_creation_input_tokens: { type: ["integer", "null"] },
          cache_read_input_tokens: { type: ["integer", "null"] },
          cache_creation: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheCreation" }, { type: "null" }],
          },
          output_tokens_details: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeOutputTokensDetails" }, { type: "null" }],
          },
          server_tool_use: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeServerToolUsage" }, { type: "null" }],
          },
          service_tier: {
            type: ["string", "null"],
            "x-extensible-enum": ["standard", "priority", "batch"],
          },
          speed: { type: ["string", "null"], "x-extensible-enum": ["standard", "fast"] },
          inference_geo: { type: ["string", "null"] },
        },
      },
      ClaudeWebFetchResult: {
        type: "object",
        required: ["type", "url", "content"],
        properties: {
          type: { type: "string", const: "web_fetch_result" },
          url: { type: "string" },
          content: { $ref: "#/components/schemas/ClaudeDocumentBlock" },
          retrieved_at: { type: ["string", "null"] },
        },
      },
      ClaudeWebFetchTool: {
        type: "object",
        required: ["type", "name"],
        properties: {
          type: {
            type: "string",
            pattern: "^web_fetch_",
            "x-extensible-enum": [
              "web_fetch_20250910",
              "web_fetch_20260209",
              "web_fetch_20260309",
              "web_fetch_20260318",
            ],
          },
          name: { type: "string", "x-extensible-enum": ["web_fetch"] },
          max_uses: { type: ["integer", "null"], minimum: 1 },
          max_content_tokens: { type: ["integer", "null"], minimum: 1 },
          allowed_domains: { type: ["array", "null"], items: { type: "string" } },
          blocked_domains: { type: ["array", "null"], items: { type: "string" } },
          citations: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCitationsConfig" }, { type: "null" }],
          },
          url_sources: { type: ["object", "null"], additionalProperties: true },
          use_cache: { type: "boolean" },
          response_inclusion: { type: "string", "x-extensible-enum": ["full", "excluded"] },
          strict: { type: "boolean" },
          defer_loading: { type: "boolean" },
          allowed_callers: {
            type: "array",
            items: {
              type: "string",
              "x-extensible-enum": [
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
              ],
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeWebFetchToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "web_fetch_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { $ref: "#/components/schemas/ClaudeWebFetchResult" },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "web_fetch_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "url_too_long",
                      "url_not_allowed",
                      "url_not_in_prior_context",
                      "url_not_accessible",
                      "unsupported_content_type",
                      "too_many_requests",
                      "max_uses_exceeded",
                      "unavailable",
                      "content_too_large",
                    ],
                  },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: {
                    type: "string",
                    not: { enum: ["web_fetch_result", "web_fetch_tool_result_error"] },
                  },
                },
              },
            ],
          },
          caller: { $ref: "#/components/schemas/ClaudeToolCaller" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeWebSearchResult: {
        type: "object",
        required: ["type", "url", "title", "encrypted_content"],
        properties: {
          type: { type: "string", "x-extensible-enum": ["web_search_result"] },
          url: { type: "string" },
          title: { type: "string" },
          encrypted_content: { type: "string" },
          page_age: { type: ["string", "null"] },
        },
      },
      ClaudeWebSearchResultLocation: {
        type: "object",
        required: ["type", "cited_text", "url", "encrypted_index"],
        properties: {
          type: { type: "string", const: "web_search_result_location" },
          cited_text: { type: "string" },
          url: { type: "string" },
          title: { type: ["string", "null"] },
          encrypted_index: { type: "string" },
        },
      },
      ClaudeWebSearchTool: {
        type: "object",
        required: ["type", "name"],
        properties: {
          type: {
            type: "string",
            pattern: "^web_search_",
            "x-extensible-enum": [
              "web_search_20250305",
              "web_search_20260209",
              "web_search_20260318",
            ],
          },
          name: { type: "string", "x-extensible-enum": ["web_search"] },
          max_uses: { type: ["integer", "null"], minimum: 1 },
          allowed_domains: { type: ["array", "null"], items: { type: "string" } },
          blocked_domains: { type: ["array", "null"], items: { type: "string" } },
          user_location: {
            anyOf: [
              {
                type: "object",
                required: ["type"],
                properties: {
                  type: { type: "string", "x-extensible-enum": ["approximate"] },
                  city: { type: ["string", "null"] },
                  region: { type: ["string", "null"] },
                  country: { type: ["string", "null"] },
                  timezone: { type: ["string", "null"] },
                },
              },
              { type: "null" },
            ],
          },
          response_inclusion: { type: "string", "x-extensible-enum": ["full", "excluded"] },
          strict: { type: "boolean" },
          defer_loading: { type: "boolean" },
          allowed_callers: {
            type: "array",
            items: {
              type: "string",
              "x-extensible-enum": [
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
              ],
            },
          },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
          },
        },
      },
      ClaudeWebSearchToolResultBlock: {
        type: "object",
        required: ["type", "tool_use_id", "content"],
        properties: {
          type: { type: "string", const: "web_search_tool_result" },
          tool_use_id: { type: "string" },
          content: {
            anyOf: [
              { type: "array", items: { $ref: "#/components/schemas/ClaudeWebSearchResult" } },
              {
                type: "object",
                required: ["type", "error_code"],
                properties: {
                  type: { type: "string", const: "web_search_tool_result_error" },
                  error_code: {
                    type: "string",
                    "x-extensible-enum": [
                      "invalid_tool_input",
                      "unavailable",
                      "max_uses_exceeded",
                      "too_many_requests",
                      "query_too_long",
                      "request_too_large",
                    ],
                  },
                },
              },
              {
                type: "object",
                "x-unknown": true,
                required: ["type"],
                properties: {
                  type: { type: "string", not: { enum: ["web_search_tool_result_error"] } },
                },
              },
            ],
          },
          caller: { $ref: "#/components/schemas/ClaudeToolCaller" },
          cache_control: {
            anyOf: [{ $ref: "#/components/schemas/ClaudeCacheControl" }, { type: "null" }],
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
    securitySchemes: {
      anthropicApiKey: { type: "apiKey", in: "header", name: "x-api-key" },
      bearer: { type: "http", scheme: "bearer" },
    },
  },
};

export default spec;
