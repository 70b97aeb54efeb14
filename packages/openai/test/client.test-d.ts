// oxlint-disable typescript/no-floating-promises, no-unused-expressions, vitest/expect-expect -- compiled, and never run
import { describe, expectTypeOf, it } from "vitest";
import {
  createOpenAIClient,
  type ChatAssistantMessage,
  type ChatAudioPart,
  type ChatCompletionChunk,
  type ChatCompletionRequest,
  type ChatCompletionResponse,
  type ChatContentPart,
  type ChatDeveloperMessage,
  type ChatFilePart,
  type ChatFunctionMessage,
  type ChatImagePart,
  type ChatMessage,
  type ChatSystemMessage,
  type ChatTextPart,
  type ChatToolChoice,
  type ChatToolMessage,
  type ChatUserMessage,
  type EmbeddingResponse,
  type MediaInput,
  type OpenAIClient,
  type ResponseAdditionalTools,
  type ResponseAnnotation,
  type ResponseApplyPatchCall,
  type ResponseApplyPatchCallOutput,
  type ResponseApplyPatchTool,
  type ResponseAudioDeltaEvent,
  type ResponseAudioDoneEvent,
  type ResponseAudioTranscriptDeltaEvent,
  type ResponseAudioTranscriptDoneEvent,
  type ResponseCodeInterpreterCall,
  type ResponseCodeInterpreterCallCodeDeltaEvent,
  type ResponseCodeInterpreterCallCodeDoneEvent,
  type ResponseCodeInterpreterCallCompletedEvent,
  type ResponseCodeInterpreterCallInProgressEvent,
  type ResponseCodeInterpreterCallInterpretingEvent,
  type ResponseCodeInterpreterTool,
  type ResponseCompaction,
  type ResponseCompactionCompactingEvent,
  type ResponseCompletedEvent,
  type ResponseComputerCall,
  type ResponseComputerCallOutput,
  type ResponseComputerTool,
  type ResponseComputerUsePreviewTool,
  type ResponseContentPartAddedEvent,
  type ResponseContentPartDoneEvent,
  type ResponseCreatedEvent,
  type ResponseCustomTool,
  type ResponseCustomToolCall,
  type ResponseCustomToolCallInputDeltaEvent,
  type ResponseCustomToolCallInputDoneEvent,
  type ResponseCustomToolCallOutput,
  type ResponseErrorEvent,
  type ResponseFailedEvent,
  type ResponseFileSearchCall,
  type ResponseFileSearchCallCompletedEvent,
  type ResponseFileSearchCallInProgressEvent,
  type ResponseFileSearchCallSearchingEvent,
  type ResponseFileSearchTool,
  type ResponseFunctionCall,
  type ResponseFunctionCallArgumentsDeltaEvent,
  type ResponseFunctionCallArgumentsDoneEvent,
  type ResponseFunctionCallOutput,
  type ResponseFunctionTool,
  type ResponseImageGenerationCall,
  type ResponseImageGenerationCallCompletedEvent,
  type ResponseImageGenerationCallGeneratingEvent,
  type ResponseImageGenerationCallInProgressEvent,
  type ResponseImageGenerationCallPartialImageEvent,
  type ResponseImageGenerationTool,
  type ResponseIncompleteEvent,
  type ResponseInProgressEvent,
  type ResponseInputItem,
  type ResponseLocalShellCall,
  type ResponseLocalShellCallOutput,
  type ResponseLocalShellTool,
  type ResponseMcpApprovalRequest,
  type ResponseMcpApprovalResponse,
  type ResponseMcpCall,
  type ResponseMcpCallArgumentsDeltaEvent,
  type ResponseMcpCallArgumentsDoneEvent,
  type ResponseMcpCallCompletedEvent,
  type ResponseMcpCallFailedEvent,
  type ResponseMcpCallInProgressEvent,
  type ResponseMcpListTools,
  type ResponseMcpListToolsCompletedEvent,
  type ResponseMcpListToolsFailedEvent,
  type ResponseMcpListToolsInProgressEvent,
  type ResponseMcpServerTool,
  type ResponseNamespaceTool,
  type ResponseObject,
  type ResponseOutputContent,
  type ResponseOutputItem,
  type ResponseOutputText,
  type ResponseRefusal,
  type ResponseReasoningText,
  type ResponseOutputItemAddedEvent,
  type ResponseOutputItemDoneEvent,
  type ResponseOutputMessage,
  type ResponseOutputTextAnnotationAddedEvent,
  type ResponseProgram,
  type ResponseProgrammaticTool,
  type ResponseProgramOutput,
  type ResponseQueuedEvent,
  type ResponseReasoningItem,
  type ResponseReasoningSummaryPartAddedEvent,
  type ResponseReasoningSummaryPartDoneEvent,
  type ResponseReasoningSummaryTextDeltaEvent,
  type ResponseReasoningSummaryTextDoneEvent,
  type ResponseReasoningTextDeltaEvent,
  type ResponseReasoningTextDoneEvent,
  type ResponseRefusalDeltaEvent,
  type ResponseRefusalDoneEvent,
  type ResponseRequest,
  type ResponseShellCall,
  type ResponseShellCallCommandAddedEvent,
  type ResponseShellCallCommandDeltaEvent,
  type ResponseShellCallCommandDoneEvent,
  type ResponseShellCallOutput,
  type ResponseShellCallOutputContentDeltaEvent,
  type ResponseShellCallOutputContentDoneEvent,
  type ResponseShellTool,
  type ResponseStreamEvent,
  type ResponseTextDeltaEvent,
  type ResponseTextDoneEvent,
  type ResponseTool,
  type ResponseToolChoice,
  type ResponseToolSearchCall,
  type ResponseToolSearchOutput,
  type ResponseToolSearchTool,
  type ResponseWebSearchCall,
  type ResponseWebSearchCallCompletedEvent,
  type ResponseWebSearchCallInProgressEvent,
  type ResponseWebSearchCallSearchingEvent,
  type ResponseWebSearchPreviewTool,
  type ResponseWebSearchTool,
  type TextStream,
  type Tool,
  type TranscriptionInput,
  type TranscriptionResponse,
  type TranscriptionUsage,
} from "../src/index.js";

const openai = createOpenAIClient({ apiKey: "sk-types" });
const model = "gpt-6-luna";
const input = { model, input: "Hello" };
const messages: ChatMessage[] = [{ role: "user", content: "Hello" }];

type StreamedEvent = Exclude<ResponseStreamEvent, ResponseErrorEvent>;
type ResponseStream = TextStream<StreamedEvent, ResponseObject>;
type ChatStream = TextStream<ChatCompletionChunk, ChatCompletionResponse>;

/** What a union narrows to, by each value of the member that tells its branches apart. */
type ByType<Union extends { type: string }> = { [One in Union as One["type"]]: One };
type ByRole<Union extends { role: string }> = { [One in Union as One["role"]]: One };

describe("a client", () => {
  it("is made from nothing, or from options it knows", () => {
    expectTypeOf(createOpenAIClient).returns.toEqualTypeOf<OpenAIClient>();
    createOpenAIClient();
    createOpenAIClient({ apiKey: async () => "sk-later", retries: 0, timeoutMs: 1000 });
    // @ts-expect-error -- no such option
    createOpenAIClient({ organization: "org-1" });
  });

  it("has no tasks", () => {
    // @ts-expect-error -- nothing is made here that has to be waited for
    openai.resume({});
  });
});

describe("a response", () => {
  it("is whole, or a stream, as the input says", () => {
    expectTypeOf(openai.createResponse(input)).resolves.toEqualTypeOf<ResponseObject>();
    expectTypeOf(
      openai.createResponse({ ...input, stream: false }),
    ).resolves.toEqualTypeOf<ResponseObject>();
    expectTypeOf(
      openai.createResponse({ ...input, stream: null }),
    ).resolves.toEqualTypeOf<ResponseObject>();
    expectTypeOf(
      openai.createResponse({ ...input, stream: true }),
    ).resolves.toEqualTypeOf<ResponseStream>();
    expectTypeOf(
      openai.createResponse({ ...input, stream: Math.random() > 0.5 }),
    ).resolves.toEqualTypeOf<ResponseStream | ResponseObject>();
  });

  it("takes settings of the call beside the input", () => {
    const { signal } = new AbortController();
    openai.createResponse({ ...input, stream: true }, { signal, contentGapTimeoutMs: 20_000 });
    openai.createResponse(input, { signal, timeoutMs: 600_000 });
    // @ts-expect-error -- milliseconds have Ms in their name
    openai.createResponse({ ...input, stream: true }, { timeout: 1000 });
  });

  it("wants a model and an input", () => {
    // @ts-expect-error -- the input is missing
    openai.createResponse({ model });
    // @ts-expect-error -- the model is missing
    openai.createResponse({ input: "Hello" });
    // @ts-expect-error -- a text, or a list
    openai.createResponse({ model, input: 7 });
  });

  it("takes a model nobody has heard of yet, and suggests those that are known", () => {
    openai.createResponse({ ...input, model: "gpt-9" });
    expectTypeOf<"gpt-5.5">().toExtend<ResponseRequest["model"]>();
    expectTypeOf<ResponseRequest["model"]>().not.toEqualTypeOf<string>();
  });

  it("refuses members it does not have", () => {
    // @ts-expect-error -- that is the word of chat completions
    openai.createResponse({ ...input, max_completion_tokens: 64 });
    // @ts-expect-error -- misspelt
    openai.createResponse({ ...input, maxOutputTokens: 64 });
    // @ts-expect-error -- chat completions have it there; here it is in `text`
    openai.createResponse({ ...input, response_format: { type: "json_object" } });
  });
});

describe("what a response is made from", () => {
  it("is told apart by its type", () => {
    const picture: ResponseInputItem = {
      role: "user",
      content: [{ type: "input_image", image_url: "https://example.com/a.png" }],
    };
    openai.createResponse({ model, input: [picture] });
    // @ts-expect-error -- whose result is it?
    const lost: ResponseInputItem = { type: "function_call_output", output: "3 °C" };
    // @ts-expect-error -- chat completions call it so
    const chatPart: ResponseInputItem = { role: "user", content: [{ type: "text", text: "Hi" }] };
    expectTypeOf([lost, chatPart]).toExtend<ResponseInputItem[]>();
  });

  it("may be the output that came before, as it came", async () => {
    const { output } = await openai.createResponse(input);
    const question: ResponseInputItem = { role: "user", content: "And of Sweden?" };
    openai.createResponse({ model, input: [...output, question] });
    const stream = await openai.createResponse({ ...input, stream: true });
    openai.createResponse({ model, input: [...(await stream.final()).output, question] });
  });

  it("has tools that are told apart by their type", () => {
    interface Tools {
      function: ResponseFunctionTool;
      custom: ResponseCustomTool;
      web_search: ResponseWebSearchTool;
      web_search_2025_08_26: ResponseWebSearchTool;
      web_search_preview: ResponseWebSearchPreviewTool;
      web_search_preview_2025_03_11: ResponseWebSearchPreviewTool;
      file_search: ResponseFileSearchTool;
      code_interpreter: ResponseCodeInterpreterTool;
      image_generation: ResponseImageGenerationTool;
      mcp: ResponseMcpServerTool;
      computer: ResponseComputerTool;
      computer_use_preview: ResponseComputerUsePreviewTool;
      shell: ResponseShellTool;
      local_shell: ResponseLocalShellTool;
      apply_patch: ResponseApplyPatchTool;
      tool_search: ResponseToolSearchTool;
      namespace: ResponseNamespaceTool;
      programmatic_tool_calling: ResponseProgrammaticTool;
    }
    expectTypeOf<ByType<ResponseTool>>().toEqualTypeOf<Tools>();
    openai.createResponse({ ...input, tools: [{ type: "function", name: "get_weather" }] });
    // @ts-expect-error -- chat completions put it into `function`
    openai.createResponse({ ...input, tools: [{ type: "function", function: { name: "a" } }] });
    // @ts-expect-error -- where is there to search?
    openai.createResponse({ ...input, tools: [{ type: "file_search" }] });
  });

  it("has tools that are newer than these types by a cast", () => {
    const tool = { type: "dream", depth: 3 };
    // @ts-expect-error -- a slip of the pen looks just like it
    openai.createResponse({ ...input, tools: [tool] });
    openai.createResponse({ ...input, tools: [tool as unknown as ResponseTool] });
  });

  it("has a choice of tool that is a word, or names the tool", () => {
    const choices: ResponseToolChoice[] = [
      "required",
      { type: "function", name: "get_weather" },
      { type: "web_search" },
      { type: "allowed_tools", mode: "auto", tools: [{ type: "web_search" }] },
    ];
    // @ts-expect-error -- which function?
    choices.push({ type: "function" });
    // @ts-expect-error -- chat completions put it into `function`
    choices.push({ type: "function", function: { name: "get_weather" } });
    for (const choice of choices) {
      if (typeof choice === "string") continue;
      if (choice.type === "function") expectTypeOf(choice.name).toEqualTypeOf<string>();
      if (choice.type === "allowed_tools") {
        expectTypeOf(choice.tools).toEqualTypeOf<{ [key: string]: unknown }[]>();
      }
      // @ts-expect-error -- not every choice has a name
      choice.name;
    }
  });
});

describe("the output of a response", () => {
  it("narrows by its type, item by item", async () => {
    interface Items {
      message: ResponseOutputMessage;
      reasoning: ResponseReasoningItem;
      function_call: ResponseFunctionCall;
      custom_tool_call: ResponseCustomToolCall;
      web_search_call: ResponseWebSearchCall;
      file_search_call: ResponseFileSearchCall;
      code_interpreter_call: ResponseCodeInterpreterCall;
      image_generation_call: ResponseImageGenerationCall;
      computer_call: ResponseComputerCall;
      mcp_list_tools: ResponseMcpListTools;
      mcp_call: ResponseMcpCall;
      mcp_approval_request: ResponseMcpApprovalRequest;
      local_shell_call: ResponseLocalShellCall;
      shell_call: ResponseShellCall;
      shell_call_output: ResponseShellCallOutput;
      apply_patch_call: ResponseApplyPatchCall;
      apply_patch_call_output: ResponseApplyPatchCallOutput;
      tool_search_call: ResponseToolSearchCall;
      tool_search_output: ResponseToolSearchOutput;
      compaction: ResponseCompaction;
      function_call_output: ResponseFunctionCallOutput;
      custom_tool_call_output: ResponseCustomToolCallOutput;
      computer_call_output: ResponseComputerCallOutput;
      local_shell_call_output: ResponseLocalShellCallOutput;
      mcp_approval_response: ResponseMcpApprovalResponse;
      program: ResponseProgram;
      program_output: ResponseProgramOutput;
      additional_tools: ResponseAdditionalTools;
    }
    expectTypeOf<ByType<ResponseOutputItem>>().toEqualTypeOf<Items>();
    const { output, status } = await openai.createResponse(input);
    expectTypeOf<"completed" | "a new word" | null | undefined>().toExtend<typeof status>();
    for (const item of output) {
      switch (item.type) {
        case "message":
          expectTypeOf(item.content).toEqualTypeOf<ResponseOutputContent[]>();
          break;
        case "function_call":
          expectTypeOf(item.arguments).toEqualTypeOf<string>();
          // @ts-expect-error -- that is of a message
          item.content;
          break;
        // A kind that is newer than these types comes too, and is passed over like those not named here.
        default:
          expectTypeOf(item.type).toExtend<string>();
      }
      // @ts-expect-error -- not before its type is known
      item.arguments;
    }
  });

  it("has parts that narrow by their type, and citations too", () => {
    interface Parts {
      output_text: ResponseOutputText;
      refusal: ResponseRefusal;
      reasoning_text: ResponseReasoningText;
    }
    expectTypeOf<ByType<ResponseOutputContent>>().toEqualTypeOf<Parts>();
    const part = {} as ResponseOutputContent;
    if (part.type === "refusal") expectTypeOf(part.refusal).toEqualTypeOf<string>();
    const citation = {} as ResponseAnnotation;
    if (citation.type === "url_citation") expectTypeOf(citation.url).toEqualTypeOf<string>();
    // @ts-expect-error -- a file has none
    if (citation.type === "file_path") citation.url;
  });
});

describe("a stream of a response", () => {
  it("yields events that narrow by their type", async () => {
    interface Events {
      "response.created": ResponseCreatedEvent;
      "response.queued": ResponseQueuedEvent;
      "response.in_progress": ResponseInProgressEvent;
      "response.completed": ResponseCompletedEvent;
      "response.incomplete": ResponseIncompleteEvent;
      "response.failed": ResponseFailedEvent;
      error: ResponseErrorEvent;
      "response.output_item.added": ResponseOutputItemAddedEvent;
      "response.output_item.done": ResponseOutputItemDoneEvent;
      "response.content_part.added": ResponseContentPartAddedEvent;
      "response.content_part.done": ResponseContentPartDoneEvent;
      "response.output_text.delta": ResponseTextDeltaEvent;
      "response.output_text.done": ResponseTextDoneEvent;
      "response.output_text.annotation.added": ResponseOutputTextAnnotationAddedEvent;
      "response.refusal.delta": ResponseRefusalDeltaEvent;
      "response.refusal.done": ResponseRefusalDoneEvent;
      "response.function_call_arguments.delta": ResponseFunctionCallArgumentsDeltaEvent;
      "response.function_call_arguments.done": ResponseFunctionCallArgumentsDoneEvent;
      "response.custom_tool_call_input.delta": ResponseCustomToolCallInputDeltaEvent;
      "response.custom_tool_call_input.done": ResponseCustomToolCallInputDoneEvent;
      "response.reasoning_summary_part.added": ResponseReasoningSummaryPartAddedEvent;
      "response.reasoning_summary_part.done": ResponseReasoningSummaryPartDoneEvent;
      "response.reasoning_summary_text.delta": ResponseReasoningSummaryTextDeltaEvent;
      "response.reasoning_summary_text.done": ResponseReasoningSummaryTextDoneEvent;
      "response.reasoning_text.delta": ResponseReasoningTextDeltaEvent;
      "response.reasoning_text.done": ResponseReasoningTextDoneEvent;
      "response.web_search_call.in_progress": ResponseWebSearchCallInProgressEvent;
      "response.web_search_call.searching": ResponseWebSearchCallSearchingEvent;
      "response.web_search_call.completed": ResponseWebSearchCallCompletedEvent;
      "response.file_search_call.in_progress": ResponseFileSearchCallInProgressEvent;
      "response.file_search_call.searching": ResponseFileSearchCallSearchingEvent;
      "response.file_search_call.completed": ResponseFileSearchCallCompletedEvent;
      "response.code_interpreter_call.in_progress": ResponseCodeInterpreterCallInProgressEvent;
      "response.code_interpreter_call.interpreting": ResponseCodeInterpreterCallInterpretingEvent;
      "response.code_interpreter_call.completed": ResponseCodeInterpreterCallCompletedEvent;
      "response.code_interpreter_call_code.delta": ResponseCodeInterpreterCallCodeDeltaEvent;
      "response.code_interpreter_call_code.done": ResponseCodeInterpreterCallCodeDoneEvent;
      "response.image_generation_call.in_progress": ResponseImageGenerationCallInProgressEvent;
      "response.image_generation_call.generating": ResponseImageGenerationCallGeneratingEvent;
      "response.image_generation_call.completed": ResponseImageGenerationCallCompletedEvent;
      "response.image_generation_call.partial_image": ResponseImageGenerationCallPartialImageEvent;
      "response.mcp_call.in_progress": ResponseMcpCallInProgressEvent;
      "response.mcp_call.completed": ResponseMcpCallCompletedEvent;
      "response.mcp_call.failed": ResponseMcpCallFailedEvent;
      "response.mcp_call_arguments.delta": ResponseMcpCallArgumentsDeltaEvent;
      "response.mcp_call_arguments.done": ResponseMcpCallArgumentsDoneEvent;
      "response.mcp_list_tools.in_progress": ResponseMcpListToolsInProgressEvent;
      "response.mcp_list_tools.completed": ResponseMcpListToolsCompletedEvent;
      "response.mcp_list_tools.failed": ResponseMcpListToolsFailedEvent;
      "response.shell_call_command.added": ResponseShellCallCommandAddedEvent;
      "response.shell_call_command.delta": ResponseShellCallCommandDeltaEvent;
      "response.shell_call_command.done": ResponseShellCallCommandDoneEvent;
      "response.shell_call_output_content.delta": ResponseShellCallOutputContentDeltaEvent;
      "response.shell_call_output_content.done": ResponseShellCallOutputContentDoneEvent;
      "response.audio.delta": ResponseAudioDeltaEvent;
      "response.audio.done": ResponseAudioDoneEvent;
      "response.audio.transcript.delta": ResponseAudioTranscriptDeltaEvent;
      "response.audio.transcript.done": ResponseAudioTranscriptDoneEvent;
      "response.compaction.compacting": ResponseCompactionCompactingEvent;
    }
    expectTypeOf<ByType<ResponseStreamEvent>>().toEqualTypeOf<Events>();
    for await (const event of await openai.createResponse({ ...input, stream: true })) {
      switch (event.type) {
        case "response.output_text.delta":
        case "response.function_call_arguments.delta":
          expectTypeOf(event.delta).toEqualTypeOf<string>();
          break;
        case "response.output_item.done":
          if (event.item.type === "function_call") {
            expectTypeOf(event.item.name).toEqualTypeOf<string>();
          }
          break;
        case "response.completed":
          expectTypeOf(event.response).toEqualTypeOf<ResponseObject>();
          // @ts-expect-error -- that is of a piece
          event.delta;
          break;
        // @ts-expect-error -- an error is thrown, and no event
        case "error":
          break;
        // An event that is newer than these types comes too, and can be asked for.
        default:
          if ((event.type as string) === "response.dream.delta") expectTypeOf(event).toBeObject();
      }
    }
  });

  it("has its text, its whole and its bytes", async () => {
    const stream = await openai.createResponse({ ...input, stream: true });
    for await (const piece of stream.text()) expectTypeOf(piece).toEqualTypeOf<string>();
    expectTypeOf(stream.final()).resolves.toEqualTypeOf<ResponseObject>();
    expectTypeOf(stream.toReadableStream()).toExtend<ReadableStream<Uint8Array>>();
    // @ts-expect-error -- an answer that is a stream has no output yet
    stream.output;
  });
});

describe("a chat completion", () => {
  it("is whole, or a stream, as the input says", () => {
    const chat: ChatCompletionRequest = { model, messages };
    expectTypeOf(
      openai.createChatCompletion({ model, messages }),
    ).resolves.toEqualTypeOf<ChatCompletionResponse>();
    expectTypeOf(
      openai.createChatCompletion({ ...chat, stream: true }),
    ).resolves.toEqualTypeOf<ChatStream>();
    expectTypeOf(openai.createChatCompletion(chat)).resolves.toEqualTypeOf<
      ChatStream | ChatCompletionResponse
    >();
  });

  it("has messages that are told apart by their role, and parts by their type", () => {
    interface Roles {
      system: ChatSystemMessage;
      developer: ChatDeveloperMessage;
      user: ChatUserMessage;
      assistant: ChatAssistantMessage;
      tool: ChatToolMessage;
      function: ChatFunctionMessage;
    }
    interface Parts {
      text: ChatTextPart;
      image_url: ChatImagePart;
      input_audio: ChatAudioPart;
      file: ChatFilePart;
    }
    expectTypeOf<ByRole<ChatMessage>>().toEqualTypeOf<Roles>();
    expectTypeOf<ByType<ChatContentPart>>().toEqualTypeOf<Parts>();
    // @ts-expect-error -- whose result is it?
    messages.push({ role: "tool", content: "3 °C" });
    // @ts-expect-error -- no such role
    messages.push({ role: "model", content: "Hello" });
    // @ts-expect-error -- responses call it so
    messages.push({ role: "user", content: [{ type: "input_text", text: "Hello" }] });
  });

  it("has tools and choices of tools that are told apart by their type", () => {
    const tool = {} as Tool;
    if (tool.type === "custom") expectTypeOf(tool.custom.name).toEqualTypeOf<string>();
    else expectTypeOf(tool.function.name).toEqualTypeOf<string>();
    const choice = {} as ChatToolChoice;
    if (typeof choice !== "string" && choice.type === "custom") {
      expectTypeOf(choice.custom.name).toEqualTypeOf<string>();
      // @ts-expect-error -- that is of a function
      choice.function;
    }
  });

  it("has messages one can go on with, and calls that narrow by their type", async () => {
    const { choices } = await openai.createChatCompletion({ model, messages });
    const message = choices[0]?.message;
    if (message) openai.createChatCompletion({ model, messages: [...messages, message] });
    expectTypeOf<"stop" | "a new word" | null | undefined>().toExtend<
      (typeof choices)[number]["finish_reason"]
    >();
    for (const call of message?.tool_calls ?? []) {
      if (call.type === "function") expectTypeOf(call.function.arguments).toEqualTypeOf<string>();
      else expectTypeOf(call.custom.input).toEqualTypeOf<string>();
    }
  });

  it("streams pieces in which everything may be missing", async () => {
    for await (const chunk of await openai.createChatCompletion({
      model,
      messages,
      stream: true,
    })) {
      expectTypeOf(chunk.choices[0]?.delta?.content).toEqualTypeOf<string | null | undefined>();
      expectTypeOf(chunk.usage?.total_tokens).toEqualTypeOf<number | undefined>();
    }
  });
});

describe("an embedding", () => {
  it("is made of a text, of several, or of tokens", () => {
    const embed = { model: "text-embedding-3-small" };
    expectTypeOf(
      openai.createEmbedding({ ...embed, input: "red apple" }),
    ).resolves.toEqualTypeOf<EmbeddingResponse>();
    openai.createEmbedding({ ...embed, input: ["red apple", "green pear"], dimensions: 4 });
    openai.createEmbedding({ ...embed, input: [1820, 11] });
    openai.createEmbedding({ ...embed, input: [[1820, 11]] });
    // @ts-expect-error -- texts or tokens
    openai.createEmbedding({ ...embed, input: [true] });
  });
});

describe("a transcription", () => {
  const file = new File([], "speech.mp3");
  const listen = { model: "gpt-4o-transcribe", file };

  it("is an object or a text, as its form says", () => {
    expectTypeOf(
      openai.createTranscription(listen),
    ).resolves.toEqualTypeOf<TranscriptionResponse>();
    expectTypeOf(
      openai.createTranscription({ ...listen, response_format: "verbose_json" }),
    ).resolves.toEqualTypeOf<TranscriptionResponse>();
    expectTypeOf(
      openai.createTranscription({ ...listen, response_format: "srt" }),
    ).resolves.toEqualTypeOf<string>();
    expectTypeOf(
      openai.createTranscription({ ...listen, response_format: "a new form" }),
    ).resolves.toEqualTypeOf<string | TranscriptionResponse>();
  });

  it("takes a file in any form", () => {
    expectTypeOf<TranscriptionInput["file"]>().toEqualTypeOf<MediaInput>();
    openai.createTranscription({ ...listen, file: new Blob([], { type: "audio/wav" }) });
    // @ts-expect-error -- read it first
    openai.createTranscription({ ...listen, file: new ReadableStream() });
    // @ts-expect-error -- a list has brackets behind its name
    openai.createTranscription({ ...listen, include: ["logprobs"] });
  });

  it("says what is paid for: tokens, or seconds", () => {
    const usage = {} as TranscriptionUsage;
    if (usage.type === "duration") expectTypeOf(usage.seconds).toEqualTypeOf<number>();
    else expectTypeOf(usage.total_tokens).toEqualTypeOf<number>();
  });
});

describe("the wire", () => {
  it("takes the body of the path, and resolves to its data or its error", async () => {
    const { data, error } = await openai.POST("/v1/responses", { body: input });
    // By the spec an event of a stream is an answer of this path too.
    if (data && "created_at" in data) expectTypeOf(data).toExtend<ResponseObject>();
    if (error && "error" in error) {
      expectTypeOf(error.error.message).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error -- no such path
    openai.POST("/v1/response", { body: input });
    // @ts-expect-error -- the body is not whole
    openai.POST("/v1/chat/completions", { body: { model } });
  });
});
