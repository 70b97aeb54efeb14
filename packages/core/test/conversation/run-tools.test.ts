import { describe, expect, test } from "vitest";
import {
  bindRunTools,
  chatConversation,
  GatewayError,
  InvalidInputError,
  messagesConversation,
  ToolRunError,
  TruncatedStreamError,
  type ToolContext,
  type ToolStep,
} from "../../src/index.js";
import { caught } from "../support/caught.js";
import { deferred } from "../support/deferred.js";
import { city, wordlessCity } from "../support/schemas.js";
import { scriptedClient, type ScriptedClient } from "../support/scripted-client.js";

type Fields = Readonly<Record<string, unknown>>;

const runTools = bindRunTools<ScriptedClient, "ask">({ ask: chatConversation });
const user = { role: "user", content: "The weather?" };
const input: Fields = { model: "m", messages: [user] };
const final = chat({ content: "It is cold." }, "stop");

/** A chat completion. */
function chat(message: Fields, finish_reason: string): Fields {
  return { choices: [{ index: 0, finish_reason, message: { role: "assistant", ...message } }] };
}

/** A chat completion that calls tools. */
function calling(...calls: readonly (readonly [name: string, json: string])[]): Fields {
  return chat({ content: null, tool_calls: calls.map(toolCall) }, "tool_calls");
}

function toolCall([name, json]: readonly [string, string], index: number): Fields {
  return { id: `c${index}`, type: "function", function: { name, arguments: json } };
}

/** The messages of a request, without those that are in the request before it. */
function told(asked: readonly Fields[], at: number): readonly unknown[] {
  const [before, now] = [asked[at - 1], asked[at]].map((one) => one?.["messages"] as unknown[]);
  return now!.slice(before!.length);
}

const noon = { run: () => "noon" };

describe("a run", () => {
  test("asks, runs what is called, and asks again until nothing is called", async () => {
    const first = calling(["get_weather", '{"city":"Oslo"}']);
    const second = calling(["get_time", "{}"]);
    const { client, asked } = scriptedClient(first, second, final);
    const seen: unknown[] = [];
    const steps: ToolStep[] = [];
    const run = await runTools(client, "ask", input, {
      tools: {
        get_weather: { schema: city, run: (name) => (seen.push(name), { celsius: 3 }) },
        get_time: noon,
      },
      onStep: (step) => steps.push(step),
    });
    expect(seen).toEqual(["OSLO"]);
    expect(run.answer).toBe(final);
    expect(run.steps).toEqual(steps);
    expect(steps.map(({ answer }) => answer)).toEqual([first, second, final]);
    expect(steps[0]!.results).toEqual([
      {
        id: "c0",
        name: "get_weather",
        input: { city: "Oslo" },
        output: { celsius: 3 },
        isError: false,
      },
    ]);
    expect(told(asked, 1)).toEqual([
      messageOf(first),
      { role: "tool", tool_call_id: "c0", content: '{"celsius":3}' },
    ]);
    expect(told(asked, 2)).toEqual([
      messageOf(second),
      { role: "tool", tool_call_id: "c0", content: "noon" },
    ]);
    expect(asked).toHaveLength(3);
    const messages = asked[2]!["messages"] as unknown[];
    expect(run.input).toEqual({ ...asked[2], messages: [...messages, messageOf(final)] });
    expect(input).toEqual({ model: "m", messages: [user] });
  });

  test("describes its tools, but for those the input describes", async () => {
    const { client, asked } = scriptedClient(final);
    const described = { type: "function", function: { name: "lookup" } };
    const tools = {
      get_weather: { description: "Gives the weather.", schema: city, run: String },
      lookup: (given: unknown) => given,
    };
    await runTools(client, "ask", { ...input, tools: [described] }, { tools });
    expect(asked[0]!["tools"]).toMatchObject([
      described,
      {
        function: {
          name: "get_weather",
          description: "Gives the weather.",
          parameters: { required: ["city"] },
        },
      },
    ]);
  });

  test("goes on from its own input without describing anything twice", async () => {
    const { client, asked } = scriptedClient(final, final);
    const { input: next } = await runTools(client, "ask", input, { tools: { noon } });
    await runTools(client, "ask", next, { tools: { noon } });
    expect(asked[1]!["tools"]).toEqual(asked[0]!["tools"]);
  });

  test("runs the calls of one answer at the same time, and tells them in their order", async () => {
    const { client, asked } = scriptedClient(calling(["first", ""], ["second", ""]), final);
    const opened = deferred<void>();
    const tools = {
      first: { run: async () => (await opened.promise, 1) },
      second: { run: async () => (opened.resolve(), 2) },
    };
    await runTools(client, "ask", input, { tools });
    expect(told(asked, 1)).toMatchObject([{}, { content: "1" }, { content: "2" }]);
  });

  test("gives a tool what it returns as JSON, nothing as null", async () => {
    const { client } = scriptedClient(calling(["save", ""], ["date", ""]), final);
    const tools = { save: { run: () => undefined }, date: { run: () => new Date(0) } };
    const { steps } = await runTools(client, "ask", input, { tools });
    expect(steps[0]!.results.map(({ output }) => output)).toEqual([
      null,
      "1970-01-01T00:00:00.000Z",
    ]);
  });

  test("goes on where Claude has paused", async () => {
    const claude = bindRunTools<ScriptedClient, "ask">({ ask: messagesConversation });
    const content = [{ type: "server_tool_use", id: "1", name: "web_search", input: {} }];
    const paused = { content, stop_reason: "pause_turn" };
    const ended = { content: [{ type: "text", text: "Cold." }], stop_reason: "end_turn" };
    const { client, asked } = scriptedClient(paused, ended);
    const { answer } = await claude(client, "ask", input, { tools: { noon } });
    expect(answer).toBe(ended);
    expect(told(asked, 1)).toEqual([{ role: "assistant", content }]);
  });
});

const refuse = (): Promise<never> => Promise.reject(new RangeError("No such city"));

describe("what the model is told of a call that fails", () => {
  test.each([
    ["the tool's own words", '{"city":"Oslo"}', "Error: No such city", { city: "Oslo" }],
    [
      "what does not fit",
      '{"city":7}',
      "Error: The arguments do not fit: city.0: must be a text",
      { city: 7 },
    ],
    ["that it wrote no JSON", '{"city"', "not valid JSON", '{"city"'],
  ])("is %s", async (_, json, words, given) => {
    const { client, asked } = scriptedClient(calling(["get_weather", json]), final);
    const { steps } = await runTools(client, "ask", input, {
      tools: { get_weather: { schema: city, run: refuse } },
    });
    expect(told(asked, 1)[1]).toMatchObject({ content: expect.stringContaining(words) });
    expect(steps[0]!.results).toMatchObject([
      { input: given, isError: true, error: expect.any(Error) },
    ]);
  });

  test("is that there is no such tool, whatever it is called", async () => {
    const { client, asked } = scriptedClient(
      calling(["constructor", "{}"], ["get_tide", "{}"]),
      final,
    );
    await runTools(client, "ask", input, { tools: { noon } });
    expect(told(asked, 1)).toMatchObject([
      {},
      { content: "Error: There is no tool constructor." },
      { content: "Error: There is no tool get_tide." },
    ]);
  });

  test("is that its result is no JSON", async () => {
    const { client, asked } = scriptedClient(calling(["count", ""]), final);
    await runTools(client, "ask", input, { tools: { count: { run: () => 1n } } });
    expect(told(asked, 1)[1]).toMatchObject({ content: expect.stringContaining("BigInt") });
  });
});

describe("a tool that is described and not run here", () => {
  test("ends the run with the answer that calls it, and runs nothing beside it", async () => {
    const answer = calling(["noon", "{}"], ["confirm", "{}"]);
    const { client, asked } = scriptedClient(answer);
    const confirm = { type: "function", function: { name: "confirm" } };
    const ran: string[] = [];
    const run = await runTools(
      client,
      "ask",
      { ...input, tools: [confirm] },
      {
        tools: { noon: { run: () => ran.push("noon") } },
      },
    );
    expect(run.answer).toBe(answer);
    expect(ran).toEqual([]);
    expect(run.input["messages"]).toEqual([user, messageOf(answer)]);
    expect(asked).toHaveLength(1);
  });
});

describe("a run that cannot end", () => {
  test("stops at its limit with all it has paid for, the last results too", async () => {
    const again = calling(["noon", "{}"]);
    const { client, asked } = scriptedClient(again, again, again);
    const error = await caught(runTools(client, "ask", input, { tools: { noon }, maxSteps: 2 }));
    expect(error).toBeInstanceOf(ToolRunError);
    expect(error).toMatchObject({
      kind: "truncated",
      billed: "yes",
      retryable: false,
      operation: "ask",
      message: expect.stringContaining("maxSteps is 2"),
    });
    const { steps, input: next } = error as ToolRunError;
    expect(steps.map(({ results }) => results.length)).toEqual([1, 1]);
    expect(next["messages"]).toHaveLength(1 + 2 * 2);
    expect(asked).toHaveLength(2);
  });

  test.each([0, Number.NaN, -1])("is not begun with a limit of %d", async (maxSteps) => {
    const { client, asked } = scriptedClient();
    const error = await caught(runTools(client, "ask", input, { tools: {}, maxSteps }));
    expect(error).toMatchObject({ name: "InvalidInputError", field: "maxSteps" });
    expect(asked).toEqual([]);
  });
});

describe("an answer that is not whole", () => {
  test.each([
    ["truncated", "length"],
    ["truncated", "a_new_word"],
    ["moderation", "content_filter"],
  ])("is an error of the kind %s, and none of its calls is run: %s", async (kind, word) => {
    const cut = chat({ tool_calls: [toolCall(["noon", "{}"], 0)] }, word);
    const { client } = scriptedClient(calling(["noon", "{}"]), cut);
    let runs = 0;
    const tools = { noon: { run: () => (runs += 1) } };
    const error = (await caught(runTools(client, "ask", input, { tools }))) as ToolRunError;
    expect(error).toMatchObject({ name: "ToolRunError", kind, billed: "yes" });
    expect(runs).toBe(1);
    expect(error.steps.map(({ answer }) => answer)).toContain(cut);
    expect(error.input["messages"]).toHaveLength(3);
  });
});

describe("a call that fails", () => {
  test("throws as it is before anything was paid for", async () => {
    const failure = new GatewayError("No.", { kind: "auth" });
    const { client } = scriptedClient(failure);
    await expect(runTools(client, "ask", input, { tools: { noon } })).rejects.toBe(failure);
  });

  test("loses no step that was, and says where to go on", async () => {
    const failure = new TruncatedStreamError("It broke off.", {
      kind: "truncated",
      retryable: true,
      partial: {},
    });
    const { client, asked } = scriptedClient(calling(["noon", "{}"]), failure, final);
    const error = (await caught(
      runTools(client, "ask", input, { tools: { noon } }),
    )) as ToolRunError;
    expect(error).toMatchObject({
      kind: "truncated",
      billed: "yes",
      retryable: false,
      cause: failure,
    });
    expect(error.message).toContain("after 1 step that was paid for: It broke off.");
    const { answer } = await runTools(client, "ask", error.input, { tools: { noon } });
    expect(answer).toBe(final);
    expect(asked[2]).toEqual(asked[1]);
  });
});

describe("an abort", () => {
  test("ends the run while tools are busy, tells them, and leaves no listener", async () => {
    const { client, asked } = scriptedClient(calling(["wait", "{}"]), final);
    const leave = new AbortController();
    let signal: AbortSignal | undefined;
    const listeners = countListeners(leave.signal);
    const run = (_: unknown, context: ToolContext): Promise<never> => {
      ({ signal } = context);
      leave.abort("enough");
      return new Promise(() => undefined);
    };
    const options = { tools: { wait: { run } }, signal: leave.signal };
    const error = (await caught(runTools(client, "ask", input, options))) as ToolRunError;
    expect(error).toMatchObject({
      name: "ToolRunError",
      kind: "aborted",
      cause: { cause: "enough" },
    });
    expect(error.steps).toHaveLength(1);
    expect(signal?.aborted).toBe(true);
    expect(asked).toHaveLength(1);
    expect(listeners()).toBe(0);
  });

  test("that never comes leaves no listener either", async () => {
    const { client } = scriptedClient(calling(["noon", "{}"]), final);
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    await runTools(client, "ask", input, { tools: { noon }, signal });
    expect(listeners()).toBe(0);
  });

  test("between an answer and its tools runs none of them", async () => {
    const leave = new AbortController();
    let runs = 0;
    const { client } = scriptedClient(() => (leave.abort(), calling(["count", "{}"])));
    const tools = { count: { run: () => (runs += 1) } };
    const error = await caught(runTools(client, "ask", input, { tools, signal: leave.signal }));
    expect(error).toMatchObject({ kind: "aborted", steps: [{ results: [] }] });
    expect(runs).toBe(0);
  });
});

describe("before anything is sent", () => {
  test.each([
    ["a plain function that nobody describes", { lookup: () => 1 }],
    [
      "a schema without JSON Schema that nobody describes",
      { lookup: { schema: wordlessCity, run: () => 1 } },
    ],
  ])("%s is refused", async (_, tools) => {
    const { client, asked } = scriptedClient();
    const error = await caught(runTools(client, "ask", input, { tools }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "tools.lookup", operation: "ask" });
    expect(asked).toEqual([]);
  });
});

function messageOf(answer: Fields): unknown {
  return (answer["choices"] as readonly Fields[])[0]!["message"];
}

/** Counts the listeners that a signal has. */
function countListeners(signal: AbortSignal): () => number {
  const { addEventListener, removeEventListener } = signal;
  let count = 0;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    count += 1;
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    count -= 1;
    removeEventListener.apply(signal, given);
  };
  return () => count;
}
