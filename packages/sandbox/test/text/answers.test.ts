import { describe, expect, it } from "vitest";
import type { TextPrompt } from "../../src/text/text-prompt.js";
import { tokensOf } from "../../src/text/tokens.js";
import { writeAnswers } from "../../src/text/write-answers.js";

const WEATHER = { name: "get_weather", schema: { properties: { city: { type: "string" } } } };
const CLOCK = { name: "clockNow", schema: {} };

const PROMPT: TextPrompt = {
  question: "What is the weather like in Oslo?",
  sent: ["What is the weather like in Oslo?"],
  tools: [],
  toolChoice: "auto",
  parallelTools: true,
  toolResults: [],
  schema: undefined,
  thinks: false,
  maxTokens: undefined,
  stops: [],
  count: 1,
};

const answerTo = (changes: Partial<TextPrompt>) =>
  writeAnswers({ ...PROMPT, ...changes }).answers[0];
const callsOf = (changes: Partial<TextPrompt>) =>
  answerTo({ tools: [WEATHER, CLOCK], ...changes }).calls.map((call) => call.name);

describe("the words of an answer", () => {
  it("quote the question, in several sentences and with characters of several bytes", () => {
    const { text, end } = answerTo({});
    expect(text).toContain("“What is the weather like in Oslo?”");
    expect(text).toMatch(/Größe, 日本語 and 🦊/);
    expect(end).toBe("done");
  });

  it("quote no more than the beginning of a long question", () => {
    expect([...answerTo({ question: "🦊".repeat(9999) }).text].length).toBeLessThan(600);
  });

  it("are as many as are asked for", () => {
    expect(answerTo({ question: "Write 300 words, please" }).text.split(" ")).toHaveLength(300);
  });

  it("end before a stop word, the earliest of several", () => {
    const { text, end } = answerTo({ stops: ["alone", "sandbox", "nowhere", ""] });
    expect(text).toMatch(/The $/);
    expect(end).toEqual({ stop: "sandbox" });
  });

  it("tell what the functions answered, and call no more", () => {
    const { text, calls } = answerTo({
      tools: [WEATHER],
      toolChoice: "required",
      toolResults: ["3 degrees", "12 o'clock"],
    });
    expect(text).toContain("“3 degrees” “12 o'clock”");
    expect(calls).toEqual([]);
  });

  it("are numbered where several answers are wanted", () => {
    const texts = writeAnswers({ ...PROMPT, count: 3 }).answers.map((answer) => answer.text);
    expect(new Set(texts).size).toBe(3);
    expect(texts[2]).toMatch(/^Answer 3: /);
  });

  it("are an object of some kind in JSON mode", () => {
    expect(JSON.parse(answerTo({ schema: {} }).text)).toEqual({ answer: PROMPT.question });
  });
});

describe("functions", () => {
  it("are called when the question has a word of their name, with a name from the question", () => {
    const { calls, text, end } = answerTo({ tools: [WEATHER, CLOCK] });
    expect(calls).toEqual([{ name: "get_weather", json: '{"city":"Oslo"}' }]);
    expect([text, end]).toEqual(["", "calls"]);
  });

  it.each([
    ["auto without a word of theirs", { question: "Hello" }, []],
    ["auto with words of two", { question: "weather and clock" }, ["get_weather", "clockNow"]],
    ["one at a time", { question: "weather and clock", parallelTools: false }, ["get_weather"]],
    ["required", { question: "Hello", toolChoice: "required" as const }, ["get_weather"]],
    [
      "required, with a word of the second",
      { question: "clock", toolChoice: "required" as const },
      ["clockNow"],
    ],
    ["named", { toolChoice: { names: ["clockNow"] } }, ["clockNow"]],
    ["none", { toolChoice: "none" as const }, []],
  ])("are called as the choice says: %s", (_name, changes, called) => {
    expect(callsOf(changes)).toEqual(called);
  });
});

describe("the limit of tokens", () => {
  it("cuts the thoughts first, then the text", () => {
    const all = answerTo({ thinks: true });
    const thoughts = tokensOf(all.thoughts).length;
    const inThoughts = answerTo({ thinks: true, maxTokens: 5 });
    expect([tokensOf(inThoughts.thoughts).length, inThoughts.text]).toEqual([5, ""]);
    const inText = answerTo({ thinks: true, maxTokens: thoughts + 5 });
    expect([inText.thoughts, tokensOf(inText.text).length]).toEqual([all.thoughts, 5]);
    expect([inThoughts.end, inText.end]).toEqual(["length", "length"]);
  });

  it("cuts the arguments of a call, and does not begin one without room for its name", () => {
    const cut = answerTo({ tools: [WEATHER], maxTokens: 6 });
    expect(cut.calls).toEqual([{ name: "get_weather", json: expect.stringMatching(/^\{"[^}]*$/) }]);
    expect(answerTo({ tools: [WEATHER], maxTokens: 1 })).toMatchObject({
      calls: [],
      end: "length",
    });
  });

  it("cuts nothing that just fits", () => {
    const size = tokensOf(answerTo({}).text).length;
    expect(answerTo({ maxTokens: size }).end).toBe("done");
    expect(answerTo({ maxTokens: size - 1 }).end).toBe("length");
  });
});

describe("the counts", () => {
  it("are those of what was sent and of what was written, thoughts included", () => {
    const { answers, usage } = writeAnswers({ ...PROMPT, thinks: true, count: 2 });
    const thoughts = answers.flatMap((answer) => tokensOf(answer.thoughts)).length;
    const texts = answers.flatMap((answer) => tokensOf(answer.text)).length;
    expect(usage).toEqual({
      input: tokensOf(PROMPT.question).length,
      output: thoughts + texts,
      thoughts,
    });
  });
});
