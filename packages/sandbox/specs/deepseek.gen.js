// Generated from spec/deepseek by `pnpm generate`: change it there, not here.

/**
 * What spec/deepseek says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "DeepSeek on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ bearer: [] }],
  paths: {
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
          "402": { $ref: "#/components/responses/VendorBalanceEmpty" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "422": { $ref: "#/components/responses/ParameterInvalid" },
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
      ParameterInvalid: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
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
      VendorBalanceEmpty: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
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
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
  },
};

export default spec;
