import { describe, expect, it } from "vitest";
import { type Members, listOf, membersOf } from "../../src/text/members.js";
import { problemsWith } from "../spec-schema.js";
import { accumulate } from "./accumulate.js";
import { ROUTES, ROUTE_NAMES, type RouteName, createTextBench, eventsIn } from "./text-bench.js";

const CITY = {
  type: "object",
  properties: { city: { type: "string" }, days: { type: "integer", minimum: 1 } },
  required: ["city", "days"],
  additionalProperties: false,
};

const chatTool = { type: "function", function: { name: "get_weather", parameters: CITY } };
const GEMINI_TOOLS = {
  functionDeclarations: [{ name: "get_weather", parametersJsonSchema: CITY }],
};

/** What can be asked for beside a text, and how each route says it. */
const WISHES: Readonly<Record<string, Partial<Record<RouteName, Members>>>> = {
  "a text": Object.fromEntries(ROUTE_NAMES.map((name) => [name, {}])),
  "a function call": {
    openai: { tools: [chatTool] },
    claudeChat: { tools: [chatTool] },
    deepseek: { tools: [chatTool] },
    responses: { tools: [{ type: "function", name: "get_weather", parameters: CITY }] },
    messages: { tools: [{ name: "get_weather", input_schema: CITY }] },
    gemini: { tools: [GEMINI_TOOLS] },
  },
  thoughts: {
    openai: { reasoning_effort: "high" },
    claudeChat: { reasoning_effort: "low" },
    deepseek: { thinking: { type: "enabled" } },
    responses: { reasoning: { effort: "low", summary: "auto" } },
    messages: { thinking: { type: "enabled", budget_tokens: 1024 } },
    gemini: { generationConfig: { thinkingConfig: { includeThoughts: true } } },
  },
  "thoughts and a function call": {
    deepseek: { tools: [chatTool] },
    responses: {
      reasoning: { effort: "low" },
      tools: [{ type: "function", name: "get_weather", parameters: CITY }],
    },
    messages: {
      thinking: { type: "adaptive" },
      tools: [{ name: "get_weather", input_schema: CITY }],
    },
    gemini: { tools: [GEMINI_TOOLS], generationConfig: { thinkingConfig: {} } },
  },
  "no more tokens than a few": {
    openai: { max_completion_tokens: 7 },
    claudeChat: { max_tokens: 7 },
    deepseek: { max_tokens: 27 },
    responses: { max_output_tokens: 16 },
    messages: { max_tokens: 7 },
    gemini: { generationConfig: { maxOutputTokens: 7 } },
  },
  "several answers": {
    openai: { n: 3 },
    gemini: { generationConfig: { candidateCount: 3 } },
  },
  JSON: {
    openai: { response_format: { type: "json_schema", json_schema: { name: "x", schema: CITY } } },
    deepseek: { response_format: { type: "json_object" } },
    responses: { text: { format: { type: "json_schema", name: "x", schema: CITY } } },
    messages: { output_config: { format: { type: "json_schema", schema: CITY } } },
    gemini: {
      generationConfig: { responseMimeType: "application/json", responseJsonSchema: CITY },
    },
  },
};

const CASES = Object.entries(WISHES).flatMap(([wish, routes]) =>
  Object.entries(routes).map(([name, extra]) => [wish, name as RouteName, extra] as const),
);

/** Drawn anew for each answer, or there in one form alone. */
const UNEQUAL = /^(id|call_id|signature|responseId|thoughtSignature|logprobs|annotations)$/;

/** What of an answer is the same in both forms. */
function comparable(value: unknown): unknown {
  const json = JSON.stringify(value, (key, member: unknown) =>
    UNEQUAL.test(key) ? undefined : member,
  );
  return JSON.parse(json);
}

describe("an answer", () => {
  it.each(CASES)(
    "of %s is the same whole and streamed, and fits the spec: %s",
    async (wish, name, extra) => {
      const bench = createTextBench();
      const { provider, wholeSchema, eventSchema } = ROUTES[name];
      const question = "What is the weather like in Oslo?";
      const whole = await bench.whole(name, question, extra);
      expect(problemsWith(wholeSchema, whole, provider)).toEqual([]);
      const events = eventsIn(await (await bench.stream(name, question, extra)).text());
      for (const event of events) expect(problemsWith(eventSchema, event, provider)).toEqual([]);
      const expected = comparable(whole) as Members;
      // The gateway makes a line break of the signature that ends Claude's thoughts, in a stream alone.
      const isTranslated = name === "claudeChat" && wish === "thoughts";
      const message = membersOf(listOf(expected["choices"])[0]?.["message"]) as Record<
        string,
        unknown
      >;
      if (isTranslated) message["reasoning_content"] = `${String(message["reasoning_content"])}\n`;
      for (const choice of listOf(expected["choices"])) dropCallNumbers(choice);
      expect(expected).toMatchObject(comparable(accumulate(name, events)) as object);
      expect(comparable(accumulate(name, events))).toMatchObject(telling(name, expected));
    },
  );
});

/** DeepSeek numbers the calls of a whole message. */
function dropCallNumbers(choice: Members): void {
  const { tool_calls: calls } = membersOf(choice["message"]);
  for (const call of listOf(calls)) delete (call as Record<string, unknown>)["index"];
}

/** The members that carry the answer. */
function telling(name: RouteName, whole: Members): Members {
  const { choices, content, output, candidates, usage, usageMetadata, stop_reason } = whole;
  if (name === "responses") return { output, usage };
  if (name === "messages") return { content, usage, stop_reason };
  return name === "gemini" ? { candidates, usageMetadata } : { choices, usage };
}

describe("the same request", () => {
  it.each(ROUTE_NAMES)("gets the same words from another sandbox: %s", async (name) => {
    const [one, other] = [createTextBench(), createTextBench({ seed: "another" })];
    const answers = [await one.whole(name, "Hello"), await other.whole(name, "Hello")];
    expect(comparable(answers[0])).toEqual(comparable(answers[1]));
    expect(answers[0]).not.toEqual(answers[1]);
  });
});
