import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chatConversation,
  geminiConversation,
  messagesConversation,
  plainChatConversation,
  readChat,
  readContent,
  readMessage,
  readResponse,
  responsesConversation,
  type Conversation,
  type ToolResult,
} from "../../src/index.js";

type Fields = Readonly<Record<string, unknown>>;

const conversations: Record<string, Conversation> = {
  chat: chatConversation,
  "chat in words": plainChatConversation,
  responses: responsesConversation,
  messages: messagesConversation,
  gemini: geminiConversation,
};

/** A chat completion that ended with this word. */
function chat(word: unknown): Fields {
  return { choices: [{ index: 0, finish_reason: word, message: {} }] };
}

/** Generated content that ended with this word. */
function gemini(word: unknown): Fields {
  return { candidates: [{ finishReason: word }] };
}

describe("an answer's end", () => {
  test.each([
    ["whole", readChat(chat("stop"))],
    ["whole", readChat(chat("tool_calls"))],
    ["truncated", readChat(chat("length"))],
    ["truncated", readChat(chat("max_ponderings"))],
    ["truncated", readChat(chat("constructor"))],
    ["truncated", readChat(chat(""))],
    ["truncated", readChat({ choices: [] })],
    ["moderation", readChat(chat("content_filter"))],
    ["upstream", readChat(chat("insufficient_system_resource"))],
    ["whole", readResponse({ status: "completed", output: [] })],
    [
      "truncated",
      readResponse({ status: "incomplete", incomplete_details: { reason: "steered" } }),
    ],
    ["truncated", readResponse({ status: "in_progress" })],
    ["truncated", readResponse({})],
    [
      "moderation",
      readResponse({ status: "incomplete", incomplete_details: { reason: "content_filter" } }),
    ],
    ["upstream", readResponse({ status: "failed", error: { message: "No." } })],
    ["whole", readMessage({ stop_reason: "end_turn" })],
    ["whole", readMessage({ stop_reason: "stop_sequence" })],
    ["whole", readMessage({ stop_reason: "tool_use" })],
    ["paused", readMessage({ stop_reason: "pause_turn" })],
    ["truncated", readMessage({ stop_reason: "max_tokens" })],
    ["truncated", readMessage({ stop_reason: "model_context_window_exceeded" })],
    ["truncated", readMessage({ stop_reason: null })],
    ["moderation", readMessage({ stop_reason: "refusal" })],
    ["whole", readContent(gemini("STOP"))],
    ["truncated", readContent(gemini("MAX_TOKENS"))],
    ["truncated", readContent(gemini("CONTINUATION"))],
    ["truncated", readContent({})],
    ["moderation", readContent(gemini("SAFETY"))],
    ["moderation", readContent({ promptFeedback: { blockReason: "OTHER" } })],
    ["upstream", readContent(gemini("MALFORMED_FUNCTION_CALL"))],
  ])("is %s, of %j", (end, turn) => {
    expect(turn.end).toBe(end);
  });

  test("is told with the model's own words where it has some", () => {
    const refusal = "I cannot help with that.";
    const refused = { choices: [{ finish_reason: "stop", message: { refusal } }] };
    expect(readChat(refused)).toMatchObject({ end: "moderation", reason: refusal });
    const part = { type: "refusal", refusal };
    const output = [{ type: "message", content: [part] }];
    expect(readResponse({ status: "completed", output })).toMatchObject({
      end: "moderation",
      reason: refusal,
    });
    const details = { explanation: "It may do harm." };
    expect(readMessage({ stop_reason: "refusal", stop_details: details }).reason).toBe(
      "It may do harm.",
    );
    expect(
      readContent({ candidates: [{ finishReason: "LANGUAGE", finishMessage: "Klingon" }] }).reason,
    ).toBe("Klingon");
    expect(readChat({}).reason).toBe("no reason was given");
  });
});

describe("an answer's text", () => {
  test("is that of the first choice", () => {
    const choices = [
      { index: 1, message: { content: "second" } },
      { index: 0, message: { content: "first" } },
    ];
    expect(readChat({ choices }).text).toBe("first");
  });

  test("is that of the messages, without what was said on the way", () => {
    const says = ["Let me look.", "It is ", "cold."].map((text) => ({ type: "output_text", text }));
    const output = [
      { type: "reasoning", summary: [{ text: "Hm" }] },
      { type: "message", phase: "commentary", content: says.slice(0, 1) },
      { type: "message", content: says.slice(1) },
    ];
    expect(readResponse({ output }).text).toBe("It is cold.");
  });

  test("has no thoughts in it", () => {
    const content = [
      { type: "thinking", thinking: "Hm", signature: "…" },
      { type: "text", text: "It is " },
      { type: "server_tool_use", id: "1", name: "web_search", input: {} },
      { type: "text", text: "cold." },
    ];
    expect(readMessage({ content }).text).toBe("It is cold.");
    const parts = [{ text: "Hm", thought: true }, { text: "It is " }, { text: "cold." }];
    expect(readContent({ candidates: [{ content: { parts } }] }).text).toBe("It is cold.");
  });
});

test("whatever an answer holds, it is read, and gone on from", () => {
  const members = [
    "choices",
    "output",
    "content",
    "candidates",
    "message",
    "tool_calls",
    "function",
  ];
  const more = [
    "parts",
    "functionCall",
    "type",
    "id",
    "name",
    "text",
    "index",
    "status",
    "stop_reason",
  ];
  const key = fc.oneof(fc.constantFrom(...members, ...more), fc.string({ maxLength: 3 }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, "", 0, "tool_use", "function_call", "message", undefined),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 5 }),
    ),
  }));
  const answers = fc.dictionary(key, value, { maxKeys: 6 });
  fc.assert(
    fc.property(answers, (answer) => {
      for (const { read, proceed, toolNames, hasFormat } of Object.values(conversations)) {
        const { calls, text } = read(answer);
        expect(typeof text).toBe("string");
        for (const { id, name } of calls)
          expect([typeof id, typeof name]).toEqual(["string", "string"]);
        proceed(answer, answer, []);
        toolNames(answer);
        hasFormat(answer);
      }
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
});

describe("the next input", () => {
  const results: ToolResult[] = [
    { id: "c1", name: "get_weather", input: {}, output: { celsius: 3 }, isError: false },
    { id: "c2", name: "get_tide", input: {}, output: "No such harbour", isError: true },
  ];

  test("of a chat has the message exactly as it came, thoughts too", () => {
    const message = {
      role: "assistant",
      content: null,
      reasoning_content: "Hm",
      tool_calls: [{ id: "c1", index: 0 }],
    };
    const user = { role: "user", content: "The weather?" };
    const input = { model: "m", messages: [user] };
    expect(chatConversation.proceed(input, { choices: [{ index: 0, message }] }, results)).toEqual({
      model: "m",
      messages: [
        user,
        message,
        { role: "tool", tool_call_id: "c1", content: '{"celsius":3}' },
        { role: "tool", tool_call_id: "c2", content: "Error: No such harbour" },
      ],
    });
    expect(input.messages).toEqual([user]);
  });

  test("of a chat has an empty object where a stream left the arguments empty", () => {
    const [empty, none, blank] = ["", "{}", "{ }"].map((written) => ({
      id: "c1",
      function: { name: "get_time", arguments: written },
    }));
    const message = { role: "assistant", content: "So", tool_calls: [empty, blank, null] };
    expect(chatConversation.proceed({}, { choices: [{ message }] }, [])).toEqual({
      messages: [{ ...message, tool_calls: [none, blank, null] }],
    });
  });

  test("of a response has the whole output, and a text becomes a message", () => {
    const output = [
      { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "…" },
      { type: "function_call", call_id: "c1", name: "get_weather", arguments: "{}" },
      { type: "custom_tool_call", call_id: "c2", name: "get_tide", input: "Oslo" },
    ];
    expect(
      responsesConversation.proceed({ model: "m", input: "Hello" }, { output }, results),
    ).toEqual({
      model: "m",
      input: [
        { role: "user", content: "Hello" },
        ...output,
        { type: "function_call_output", call_id: "c1", output: '{"celsius":3}' },
        { type: "custom_tool_call_output", call_id: "c2", output: "Error: No such harbour" },
      ],
    });
  });

  test("of Claude has all blocks, and says which result is a failure", () => {
    const content = [
      { type: "thinking", thinking: "Hm", signature: "s1" },
      { type: "tool_use", id: "c1", name: "get_weather", input: {} },
    ];
    const messages = [{ role: "user", content: "Hello" }];
    expect(messagesConversation.proceed({ messages }, { content }, results)).toEqual({
      messages: [
        ...messages,
        { role: "assistant", content },
        {
          role: "user",
          content: [
            { type: "tool_result", tool_use_id: "c1", content: '{"celsius":3}' },
            { type: "tool_result", tool_use_id: "c2", content: "No such harbour", is_error: true },
          ],
        },
      ],
    });
  });

  test("of Claude has an object where a stream left the text of an input that is no JSON", () => {
    const call = { type: "tool_use", id: "c1", name: "get_weather" };
    const content = [{ type: "text", text: "So" }, null, { ...call, input: '{"city":' }];
    expect(messagesConversation.proceed({}, { content }, [])).toEqual({
      messages: [
        {
          role: "assistant",
          content: [content[0], null, { ...call, input: { INVALID_JSON: '{"city":' } }],
        },
      ],
    });
  });

  test("of Gemini has all parts with their signatures, and an id where the call had one", () => {
    const parts = [{ functionCall: { name: "get_weather" }, thoughtSignature: "s1" }];
    const contents = [{ role: "user", parts: [{ text: "Hello" }] }];
    const [first, second] = results as [ToolResult, ToolResult];
    const candidates = [{ content: { parts, role: "model" } }];
    const next = geminiConversation.proceed({ contents }, { candidates }, [
      { ...first, id: "" },
      second,
    ]);
    expect(next["contents"]).toEqual([
      ...contents,
      { role: "model", parts },
      {
        role: "user",
        parts: [
          { functionResponse: { name: "get_weather", response: { output: { celsius: 3 } } } },
          {
            functionResponse: {
              id: "c2",
              name: "get_tide",
              response: { error: "No such harbour" },
            },
          },
        ],
      },
    ]);
  });

  test.each(Object.entries(conversations))(
    "of %s has no turn of the user without results",
    (_, { proceed }) => {
      const next = proceed({ messages: [], input: [], contents: [] }, {}, []);
      expect(JSON.stringify(next)).not.toContain("user");
    },
  );
});

describe("tools", () => {
  const schema = {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
  };
  const tools = [
    { name: "get_weather", description: "Gives the weather.", schema },
    { name: "get_time" },
  ];

  test.each([
    [
      "chat",
      [
        {
          type: "function",
          function: { name: "get_weather", description: "Gives the weather.", parameters: schema },
        },
        {
          type: "function",
          function: {
            name: "get_time",
            parameters: { type: "object", properties: {}, required: [] },
          },
        },
      ],
    ],
    [
      "responses",
      [
        {
          type: "function",
          name: "get_weather",
          description: "Gives the weather.",
          parameters: schema,
          strict: true,
        },
        { type: "function", name: "get_time", parameters: null, strict: false },
      ],
    ],
    [
      "messages",
      [
        { name: "get_weather", description: "Gives the weather.", input_schema: schema },
        { name: "get_time", input_schema: { type: "object" } },
      ],
    ],
    [
      "gemini",
      [
        {
          functionDeclarations: [
            {
              name: "get_weather",
              description: "Gives the weather.",
              parametersJsonSchema: schema,
            },
            { name: "get_time" },
          ],
        },
      ],
    ],
  ])("of %s are described as it wants them, behind those that are there", (name, described) => {
    const { describe: addTools, toolNames } = conversations[name]!;
    const first = addTools({}, [{ name: "old" }]);
    const both = addTools(first, tools);
    expect((both["tools"] as unknown[]).slice((first["tools"] as unknown[]).length)).toEqual(
      described,
    );
    expect(toolNames(both)).toEqual(["old", "get_weather", "get_time"]);
  });

  test("of a chat may be custom ones", () => {
    const custom = [{ type: "custom", custom: { name: "run_sql" } }];
    expect(chatConversation.toolNames({ tools: custom })).toEqual(["run_sql"]);
  });
});

describe("the form of an answer", () => {
  const schema = {
    type: "object",
    properties: { n: { type: "integer", minimum: 1 } },
    required: ["n"],
    additionalProperties: false,
  };
  const format = { name: "count", schema };

  test("stands where each form wants it, beside what is there", () => {
    expect(chatConversation.ask({ n: 1 }, format)).toEqual({
      n: 1,
      response_format: {
        type: "json_schema",
        json_schema: { name: "count", schema, strict: true },
      },
    });
    expect(responsesConversation.ask({ text: { verbosity: "low" } }, format)).toEqual({
      text: {
        verbosity: "low",
        format: { type: "json_schema", name: "count", schema, strict: true },
      },
    });
    expect(messagesConversation.ask({ output_config: { effort: "low" } }, format)).toMatchObject({
      output_config: { effort: "low", format: { type: "json_schema" } },
    });
    expect(geminiConversation.ask({ generationConfig: { seed: 1 } }, format)).toEqual({
      generationConfig: {
        seed: 1,
        responseMimeType: "application/json",
        responseJsonSchema: schema,
      },
    });
    expect(plainChatConversation.ask({ messages: ["first"] }, format)).toEqual({
      messages: [
        { role: "system", content: expect.stringContaining(JSON.stringify(schema)) },
        "first",
      ],
      response_format: { type: "json_object" },
    });
  });

  test("is known to be there once it was asked for", () => {
    for (const { ask, hasFormat } of Object.values(conversations)) {
      expect(hasFormat({})).toBe(false);
      expect(hasFormat(ask({}, format))).toBe(true);
    }
    expect(
      geminiConversation.hasFormat({ generationConfig: { responseMimeType: "application/json" } }),
    ).toBe(true);
  });
});
