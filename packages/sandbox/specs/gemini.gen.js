// Generated from spec/gemini by `pnpm generate`: change it there, not here.

/**
 * What spec/gemini says, without prose and examples.
 * @type {import("../src/spec/spec-document.js").SpecDocument}
 */
const spec = {
  openapi: "3.1.0",
  info: { title: "Gemini on the TikHub AI gateway", version: "1.0.0" },
  servers: [{ url: "https://ai.tikhub.io" }],
  security: [{ googleApiKey: [] }, { bearer: [] }],
  paths: {
    "/v1beta/models/{model}:generateContent": {
      post: {
        operationId: "generateContent",
        "x-paid": "tokens",
        parameters: [{ $ref: "#/components/parameters/Model" }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GeminiGenerateContentRequest" },
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
                schema: { $ref: "#/components/schemas/GeminiGenerateContentResponse" },
              },
            },
          },
          "400": { $ref: "#/components/responses/ContentRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/VendorModelUnknown" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/ContentRateLimited" },
          "500": { $ref: "#/components/responses/ContentServerError" },
          "503": { $ref: "#/components/responses/TextServiceUnavailable" },
        },
      },
    },
    "/v1beta/models/{model}:streamGenerateContent": {
      post: {
        operationId: "streamGenerateContent",
        "x-paid": "tokens",
        "x-stream": "gemini",
        parameters: [
          { $ref: "#/components/parameters/Model" },
          {
            name: "alt",
            in: "query",
            required: true,
            schema: { type: "string", enum: ["sse"], default: "sse" },
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/GeminiGenerateContentRequest" },
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
              "text/event-stream": {
                "x-transcript": "../transcripts/streamGenerateContent.txt",
                schema: { $ref: "#/components/schemas/GeminiStreamEvent" },
              },
            },
          },
          "400": { $ref: "#/components/responses/ContentRefused" },
          "401": { $ref: "#/components/responses/Unauthorized" },
          "403": { $ref: "#/components/responses/TextForbidden" },
          "404": { $ref: "#/components/responses/VendorModelUnknown" },
          "413": { $ref: "#/components/responses/ContentTooLarge" },
          "429": { $ref: "#/components/responses/ContentRateLimited" },
          "500": { $ref: "#/components/responses/ContentServerError" },
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
    parameters: {
      Model: {
        name: "model",
        in: "path",
        required: true,
        schema: {
          type: "string",
          minLength: 1,
          "x-extensible-enum": [
            "gemini-4-argon",
            "gemini-3.8-flash",
            "gemini-3.6-flash",
            "gemini-3.5-flash-lite",
            "gemini-3.1-flash-lite",
            "gemini-3.1-pro-preview",
            "gemini-3.1-flash-image",
            "gemini-3-pro-image",
          ],
        },
      },
    },
    responses: {
      ContentRateLimited: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      ContentRefused: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/GatewayErrorBody" } },
        },
      },
      ContentServerError: {
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
      TextForbidden: {
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
      Unauthorized: {
        headers: {
          "X-Oneapi-Request-Id": { $ref: "#/components/headers/RequestId" },
          "X-New-Api-Version": { $ref: "#/components/headers/GatewayVersion" },
        },
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
      VendorModelUnknown: {
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
      GeminiCandidate: {
        type: "object",
        properties: {
          index: { type: "integer" },
          content: { $ref: "#/components/schemas/GeminiContent" },
          finishReason: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "STOP",
              "MAX_TOKENS",
              "CONTINUATION",
              "SAFETY",
              "RECITATION",
              "LANGUAGE",
              "OTHER",
              "BLOCKLIST",
              "PROHIBITED_CONTENT",
              "SPII",
              "MALFORMED_FUNCTION_CALL",
              "MALFORMED_RESPONSE",
              "IMAGE_SAFETY",
              "IMAGE_PROHIBITED_CONTENT",
              "IMAGE_OTHER",
              "NO_IMAGE",
              "IMAGE_RECITATION",
              "UNEXPECTED_TOOL_CALL",
              "TOO_MANY_TOOL_CALLS",
            ],
          },
          finishMessage: { type: "string" },
          continuationToken: { type: "string" },
          safetyRatings: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiSafetyRating" },
          },
          citationMetadata: { $ref: "#/components/schemas/GeminiCitationMetadata" },
          tokenCount: { type: "integer" },
          groundingMetadata: { $ref: "#/components/schemas/GeminiGroundingMetadata" },
          avgLogprobs: { type: "number" },
          logprobsResult: { $ref: "#/components/schemas/GeminiLogprobsResult" },
          urlContextMetadata: {
            type: "object",
            properties: {
              urlMetadata: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    retrievedUrl: { type: "string" },
                    urlRetrievalStatus: {
                      type: "string",
                      "x-extensible-enum": [
                        "URL_RETRIEVAL_STATUS_SUCCESS",
                        "URL_RETRIEVAL_STATUS_ERROR",
                        "URL_RETRIEVAL_STATUS_PAYWALL",
                        "URL_RETRIEVAL_STATUS_UNSAFE",
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      },
      GeminiCitation: {
        type: "object",
        properties: {
          startIndex: { type: "integer" },
          endIndex: { type: "integer" },
          uri: { type: "string" },
          title: { type: "string" },
          license: { type: "string" },
        },
      },
      GeminiCitationMetadata: {
        type: "object",
        properties: {
          citationSources: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiCitation" },
          },
          citations: { type: "array", items: { $ref: "#/components/schemas/GeminiCitation" } },
        },
      },
      GeminiContent: {
        type: "object",
        properties: {
          role: { type: "string", "x-extensible-enum": ["user", "model", "function"] },
          parts: { type: "array", items: { $ref: "#/components/schemas/GeminiPart" } },
        },
      },
      GeminiFileData: {
        type: "object",
        properties: { fileUri: { type: "string" }, mimeType: { type: "string" } },
      },
      GeminiFunctionCall: {
        type: "object",
        properties: { id: { type: "string" }, name: { type: "string" }, args: { type: "object" } },
      },
      GeminiFunctionDeclaration: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 128 },
          description: { type: "string" },
          parameters: { $ref: "#/components/schemas/GeminiSchema" },
          parametersJsonSchema: {},
          response: { $ref: "#/components/schemas/GeminiSchema" },
          responseJsonSchema: {},
          behavior: { type: "string", "x-extensible-enum": ["BLOCKING", "NON_BLOCKING"] },
        },
      },
      GeminiFunctionResponse: {
        type: "object",
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          response: { type: "object" },
          parts: { type: "array", items: { $ref: "#/components/schemas/GeminiPart" } },
          willContinue: { type: "boolean" },
          scheduling: { type: "string", "x-extensible-enum": ["SILENT", "WHEN_IDLE", "INTERRUPT"] },
        },
      },
      GeminiGenerateContentRequest: {
        type: "object",
        required: ["contents"],
        properties: {
          contents: {
            type: "array",
            minItems: 1,
            items: { $ref: "#/components/schemas/GeminiContent" },
          },
          systemInstruction: { $ref: "#/components/schemas/GeminiContent" },
          tools: { type: "array", items: { $ref: "#/components/schemas/GeminiTool" } },
          toolConfig: { $ref: "#/components/schemas/GeminiToolConfig" },
          safetySettings: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiSafetySetting" },
          },
          generationConfig: { $ref: "#/components/schemas/GeminiGenerationConfig" },
          cachedContent: { type: "string", minLength: 1 },
          serviceTier: {
            type: "string",
            "x-extensible-enum": ["unspecified", "flex", "standard", "priority"],
          },
          labels: { type: "object", additionalProperties: { type: "string" } },
          store: { type: "boolean" },
          continuationToken: { type: "string", minLength: 1 },
        },
      },
      GeminiGenerateContentResponse: {
        type: "object",
        properties: {
          candidates: { type: "array", items: { $ref: "#/components/schemas/GeminiCandidate" } },
          promptFeedback: { $ref: "#/components/schemas/GeminiPromptFeedback" },
          usageMetadata: { $ref: "#/components/schemas/GeminiUsageMetadata" },
          modelVersion: { type: "string" },
          responseId: { type: "string" },
          modelStatus: {
            type: "object",
            properties: {
              modelStage: {
                type: "string",
                "x-extensible-enum": [
                  "UNSTABLE_EXPERIMENTAL",
                  "EXPERIMENTAL",
                  "PREVIEW",
                  "STABLE",
                  "LEGACY",
                  "DEPRECATED",
                  "RETIRED",
                ],
              },
              retirementTime: { type: "string" },
              message: { type: "string" },
            },
          },
        },
      },
      GeminiGenerationConfig: {
        type: "object",
        properties: {
          candidateCount: { type: "integer", minimum: 1, maximum: 8, default: 1 },
          maxOutputTokens: { type: "integer", minimum: 1 },
          temperature: { type: "number", minimum: 0, maximum: 2 },
          topP: { type: "number", minimum: 0, maximum: 1 },
          topK: { type: "number", minimum: 0 },
          stopSequences: { type: "array", maxItems: 5, items: { type: "string" } },
          seed: { type: "integer", minimum: -2147483648, maximum: 2147483647 },
          presencePenalty: { type: "number", minimum: -2, exclusiveMaximum: 2 },
          frequencyPenalty: { type: "number", minimum: -2, exclusiveMaximum: 2 },
          responseMimeType: {
            type: "string",
            "x-extensible-enum": ["text/plain", "application/json", "text/x.enum"],
          },
          responseSchema: { $ref: "#/components/schemas/GeminiSchema" },
          responseJsonSchema: {},
          responseLogprobs: { type: "boolean" },
          logprobs: { type: "integer", minimum: 0, maximum: 20 },
          responseModalities: {
            type: "array",
            items: { type: "string", "x-extensible-enum": ["TEXT", "IMAGE", "AUDIO", "VIDEO"] },
          },
          speechConfig: { $ref: "#/components/schemas/GeminiSpeechConfig" },
          thinkingConfig: { $ref: "#/components/schemas/GeminiThinkingConfig" },
          imageConfig: { $ref: "#/components/schemas/GeminiImageConfig" },
          mediaResolution: {
            type: "string",
            "x-extensible-enum": [
              "MEDIA_RESOLUTION_LOW",
              "MEDIA_RESOLUTION_MEDIUM",
              "MEDIA_RESOLUTION_HIGH",
            ],
          },
          audioTranscriptionConfig: { type: "object" },
          enableEnhancedCivicAnswers: { type: "boolean" },
        },
      },
      GeminiGroundingChunk: {
        type: "object",
        properties: {
          web: {
            type: "object",
            properties: { uri: { type: "string" }, title: { type: "string" } },
          },
          retrievedContext: {
            type: "object",
            properties: {
              uri: { type: "string" },
              title: { type: "string" },
              text: { type: "string" },
            },
          },
          maps: {
            type: "object",
            properties: {
              uri: { type: "string" },
              title: { type: "string" },
              text: { type: "string" },
              placeId: { type: "string" },
            },
          },
        },
      },
      GeminiGroundingMetadata: {
        type: "object",
        properties: {
          webSearchQueries: { type: "array", items: { type: "string" } },
          searchEntryPoint: {
            type: "object",
            properties: { renderedContent: { type: "string" }, sdkBlob: { type: "string" } },
          },
          groundingChunks: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiGroundingChunk" },
          },
          groundingSupports: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiGroundingSupport" },
          },
          retrievalMetadata: { type: "object" },
          googleMapsWidgetContextToken: { type: "string" },
        },
      },
      GeminiGroundingSupport: {
        type: "object",
        properties: {
          segment: {
            type: "object",
            properties: {
              partIndex: { type: "integer" },
              startIndex: { type: "integer" },
              endIndex: { type: "integer" },
              text: { type: "string" },
            },
          },
          groundingChunkIndices: { type: "array", items: { type: "integer" } },
          confidenceScores: { type: "array", items: { type: "number" } },
        },
      },
      GeminiImageConfig: {
        type: "object",
        properties: {
          aspectRatio: {
            type: "string",
            "x-extensible-enum": [
              "1:1",
              "2:3",
              "3:2",
              "3:4",
              "4:3",
              "4:5",
              "5:4",
              "9:16",
              "16:9",
              "21:9",
            ],
          },
          imageSize: { type: "string", "x-extensible-enum": ["1K", "2K", "4K"] },
        },
      },
      GeminiInlineData: {
        type: "object",
        properties: { mimeType: { type: "string" }, data: { type: "string" } },
      },
      GeminiLogprobsCandidate: {
        type: "object",
        properties: {
          token: { type: "string" },
          tokenId: { type: "integer" },
          logProbability: { type: "number" },
        },
      },
      GeminiLogprobsResult: {
        type: "object",
        properties: {
          chosenCandidates: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiLogprobsCandidate" },
          },
          topCandidates: {
            type: "array",
            items: {
              type: "object",
              properties: {
                candidates: {
                  type: "array",
                  items: { $ref: "#/components/schemas/GeminiLogprobsCandidate" },
                },
              },
            },
          },
        },
      },
      GeminiModalityTokenCount: {
        type: "object",
        properties: {
          modality: {
            type: "string",
            "x-extensible-enum": ["TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"],
          },
          tokenCount: { type: "integer" },
        },
      },
      GeminiPart: {
        type: "object",
        properties: {
          text: { type: "string" },
          inlineData: { $ref: "#/components/schemas/GeminiInlineData" },
          fileData: { $ref: "#/components/schemas/GeminiFileData" },
          functionCall: { $ref: "#/components/schemas/GeminiFunctionCall" },
          functionResponse: { $ref: "#/components/schemas/GeminiFunctionResponse" },
          executableCode: {
            type: "object",
            properties: {
              id: { type: "string" },
              language: { type: "string", "x-extensible-enum": ["PYTHON"] },
              code: { type: "string" },
            },
          },
          codeExecutionResult: {
            type: "object",
            properties: {
              id: { type: "string" },
              outcome: {
                type: "string",
                "x-extensible-enum": ["OUTCOME_OK", "OUTCOME_FAILED", "OUTCOME_DEADLINE_EXCEEDED"],
              },
              output: { type: "string" },
            },
          },
          toolCall: {
            type: "object",
            properties: {
              id: { type: "string" },
              toolType: {
                type: "string",
                "x-extensible-enum": [
                  "GOOGLE_SEARCH_WEB",
                  "GOOGLE_SEARCH_IMAGE",
                  "URL_CONTEXT",
                  "GOOGLE_MAPS",
                  "FILE_SEARCH",
                ],
              },
              args: { type: "object" },
            },
          },
          toolResponse: {
            type: "object",
            properties: {
              id: { type: "string" },
              toolType: { type: "string" },
              response: { type: "object" },
            },
          },
          thought: { type: "boolean" },
          thoughtSignature: { type: "string" },
          videoMetadata: {
            type: "object",
            properties: {
              startOffset: { type: "string" },
              endOffset: { type: "string" },
              fps: { type: "number" },
            },
          },
          mediaResolution: {
            type: "object",
            properties: {
              level: {
                type: "string",
                "x-extensible-enum": [
                  "MEDIA_RESOLUTION_LOW",
                  "MEDIA_RESOLUTION_MEDIUM",
                  "MEDIA_RESOLUTION_HIGH",
                  "MEDIA_RESOLUTION_ULTRA_HIGH",
                ],
              },
            },
          },
          partMetadata: { type: "object" },
        },
      },
      GeminiPromptFeedback: {
        type: "object",
        properties: {
          blockReason: {
            type: ["string", "null"],
            "x-extensible-enum": [
              "SAFETY",
              "OTHER",
              "BLOCKLIST",
              "PROHIBITED_CONTENT",
              "IMAGE_SAFETY",
              "MODEL_ARMOR",
              "JAILBREAK",
            ],
          },
          safetyRatings: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiSafetyRating" },
          },
        },
      },
      GeminiSafetyRating: {
        type: "object",
        properties: {
          category: {
            type: "string",
            "x-extensible-enum": [
              "HARM_CATEGORY_HARASSMENT",
              "HARM_CATEGORY_HATE_SPEECH",
              "HARM_CATEGORY_SEXUALLY_EXPLICIT",
              "HARM_CATEGORY_DANGEROUS_CONTENT",
              "HARM_CATEGORY_CIVIC_INTEGRITY",
              "HARM_CATEGORY_JAILBREAK",
            ],
          },
          probability: {
            type: "string",
            "x-extensible-enum": ["NEGLIGIBLE", "LOW", "MEDIUM", "HIGH"],
          },
          blocked: { type: "boolean" },
        },
      },
      GeminiSafetySetting: {
        type: "object",
        required: ["category", "threshold"],
        properties: {
          category: {
            type: "string",
            "x-extensible-enum": [
              "HARM_CATEGORY_HARASSMENT",
              "HARM_CATEGORY_HATE_SPEECH",
              "HARM_CATEGORY_SEXUALLY_EXPLICIT",
              "HARM_CATEGORY_DANGEROUS_CONTENT",
              "HARM_CATEGORY_CIVIC_INTEGRITY",
              "HARM_CATEGORY_JAILBREAK",
            ],
          },
          threshold: {
            type: "string",
            "x-extensible-enum": [
              "BLOCK_LOW_AND_ABOVE",
              "BLOCK_MEDIUM_AND_ABOVE",
              "BLOCK_ONLY_HIGH",
              "BLOCK_NONE",
              "OFF",
            ],
          },
        },
      },
      GeminiSchema: {
        type: "object",
        properties: {
          type: {
            type: "string",
            "x-extensible-enum": [
              "STRING",
              "NUMBER",
              "INTEGER",
              "BOOLEAN",
              "ARRAY",
              "OBJECT",
              "NULL",
            ],
          },
          format: { type: "string" },
          title: { type: "string" },
          description: { type: "string" },
          nullable: { type: "boolean" },
          enum: { type: "array", items: { type: "string" } },
          items: { $ref: "#/components/schemas/GeminiSchema" },
          minItems: { type: ["string", "integer"] },
          maxItems: { type: ["string", "integer"] },
          properties: {
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/GeminiSchema" },
          },
          required: { type: "array", items: { type: "string" } },
          propertyOrdering: { type: "array", items: { type: "string" } },
          minProperties: { type: ["string", "integer"] },
          maxProperties: { type: ["string", "integer"] },
          minLength: { type: ["string", "integer"] },
          maxLength: { type: ["string", "integer"] },
          pattern: { type: "string" },
          minimum: { type: "number" },
          maximum: { type: "number" },
          anyOf: { type: "array", items: { $ref: "#/components/schemas/GeminiSchema" } },
          example: {},
          default: {},
        },
      },
      GeminiSpeechConfig: {
        type: "object",
        properties: {
          languageCode: { type: "string" },
          voiceConfig: { $ref: "#/components/schemas/GeminiVoiceConfig" },
          multiSpeakerVoiceConfig: {
            type: "object",
            properties: {
              speakerVoiceConfigs: {
                type: "array",
                items: {
                  type: "object",
                  properties: {
                    speaker: { type: "string" },
                    voiceConfig: { $ref: "#/components/schemas/GeminiVoiceConfig" },
                  },
                },
              },
            },
          },
        },
      },
      GeminiStreamError: {
        type: "object",
        "x-stream-error": true,
        required: ["error"],
        properties: {
          error: {
            type: "object",
            properties: {
              code: { type: ["integer", "string", "null"] },
              message: { type: "string" },
              status: {
                type: "string",
                "x-extensible-enum": [
                  "INVALID_ARGUMENT",
                  "RESOURCE_EXHAUSTED",
                  "INTERNAL",
                  "UNAVAILABLE",
                  "DEADLINE_EXCEEDED",
                ],
              },
              type: { type: "string", "x-extensible-enum": ["new_api_error", "upstream_error"] },
            },
          },
        },
      },
      GeminiStreamEvent: {
        anyOf: [
          { $ref: "#/components/schemas/GeminiGenerateContentResponse" },
          { $ref: "#/components/schemas/GeminiStreamError" },
        ],
      },
      GeminiThinkingConfig: {
        type: "object",
        properties: {
          includeThoughts: { type: "boolean" },
          thinkingLevel: {
            type: "string",
            "x-extensible-enum": ["MINIMAL", "LOW", "MEDIUM", "HIGH"],
          },
          thinkingBudget: { type: "integer", minimum: -1 },
        },
      },
      GeminiTool: {
        type: "object",
        properties: {
          functionDeclarations: {
            type: "array",
            items: { $ref: "#/components/schemas/GeminiFunctionDeclaration" },
          },
          googleSearch: {
            type: "object",
            properties: {
              timeRangeFilter: {
                type: "object",
                properties: { startTime: { type: "string" }, endTime: { type: "string" } },
              },
            },
          },
          googleSearchRetrieval: {
            type: "object",
            properties: { dynamicRetrievalConfig: { type: "object" } },
          },
          codeExecution: { type: "object" },
          urlContext: { type: "object" },
          computerUse: {
            type: "object",
            properties: {
              environment: {
                type: "string",
                "x-extensible-enum": [
                  "ENVIRONMENT_BROWSER",
                  "ENVIRONMENT_MOBILE",
                  "ENVIRONMENT_DESKTOP",
                ],
              },
            },
          },
          fileSearch: {
            type: "object",
            properties: {
              fileSearchStoreNames: { type: "array", items: { type: "string" } },
              metadataFilter: { type: "string" },
              topK: { type: "integer" },
            },
          },
          googleMaps: { type: "object", properties: { enableWidget: { type: "boolean" } } },
          mcpServers: { type: "array", items: { type: "object" } },
        },
      },
      GeminiToolConfig: {
        type: "object",
        properties: {
          functionCallingConfig: {
            type: "object",
            properties: {
              mode: { type: "string", "x-extensible-enum": ["AUTO", "ANY", "NONE", "VALIDATED"] },
              allowedFunctionNames: { type: "array", items: { type: "string" } },
            },
          },
          retrievalConfig: {
            type: "object",
            properties: {
              latLng: {
                type: "object",
                properties: { latitude: { type: "number" }, longitude: { type: "number" } },
              },
              languageCode: { type: "string" },
            },
          },
          includeServerSideToolInvocations: { type: "boolean" },
        },
      },
      GeminiUsageMetadata: {
        type: "object",
        properties: {
          promptTokenCount: { type: "integer" },
          initialPromptTokenCount: { type: "integer" },
          candidatesTokenCount: { type: "integer" },
          thoughtsTokenCount: { type: "integer" },
          toolUsePromptTokenCount: { type: "integer" },
          cachedContentTokenCount: { type: "integer" },
          totalTokenCount: { type: "integer" },
          promptTokensDetails: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiModalityTokenCount" },
          },
          candidatesTokensDetails: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiModalityTokenCount" },
          },
          cacheTokensDetails: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiModalityTokenCount" },
          },
          toolUsePromptTokensDetails: {
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/GeminiModalityTokenCount" },
          },
          serviceTier: { type: "string" },
          trafficType: {
            type: "string",
            "x-extensible-enum": [
              "ON_DEMAND",
              "ON_DEMAND_PRIORITY",
              "ON_DEMAND_FLEX",
              "PROVISIONED_THROUGHPUT",
            ],
          },
        },
      },
      GeminiVoiceConfig: {
        type: "object",
        properties: {
          prebuiltVoiceConfig: { type: "object", properties: { voiceName: { type: "string" } } },
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
    },
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      googleApiKey: { type: "apiKey", in: "header", name: "x-goog-api-key" },
    },
  },
};

export default spec;
