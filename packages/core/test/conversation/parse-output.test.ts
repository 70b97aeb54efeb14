import { describe, expect, test } from "vitest";
import {
  bindParseOutput,
  chatConversation,
  InvalidInputError,
  messagesConversation,
  OutputError,
} from "../../src/index.js";
import { caught } from "../support/caught.js";
import { city, schemaOf, wordlessCity } from "../support/schemas.js";
import { scriptedClient, type ScriptedClient } from "../support/scripted-client.js";

type Input = Readonly<Record<string, unknown>>;

const parseOutput = bindParseOutput<ScriptedClient, "ask">({ ask: chatConversation });
const input: Input = { model: "m", messages: [{ role: "user", content: "Where?" }] };

/** A chat completion with this text. */
function chat(content: string | null, finish_reason: string | null = "stop"): Input {
  return {
    choices: [{ index: 0, finish_reason, message: { content } }],
    usage: { total_tokens: 9 },
  };
}

describe("an output", () => {
  test("is what the schema makes of the answer's text, and comes with the answer", async () => {
    const answer = chat('{"city":"Oslo"}');
    const { client } = scriptedClient(answer);
    const result = await parseOutput(client, "ask", input, { schema: city });
    expect(result).toEqual({ output: "OSLO", answer });
  });

  test("is asked for by the schema, under a name", async () => {
    const { client, asked } = scriptedClient(chat('{"city":"Oslo"}'));
    await parseOutput(client, "ask", input, { schema: city, name: "place" });
    const schema = {
      type: "object",
      properties: { city: { type: "string" } },
      required: ["city"],
      additionalProperties: false,
    };
    const json_schema = { name: "place", schema, strict: true };
    expect(asked).toEqual([{ ...input, response_format: { type: "json_schema", json_schema } }]);
  });

  test("is asked for in the input's own words where it has them", async () => {
    const { client, asked } = scriptedClient(chat('{"city":"Oslo"}'));
    const own = { ...input, response_format: { type: "json_object" } };
    const { output } = await parseOutput(client, "ask", own, { schema: wordlessCity });
    expect(output).toBe("OSLO");
    expect(asked).toEqual([own]);
  });

  test("may be checked by a validator that takes its time", async () => {
    const { client } = scriptedClient(chat("41"));
    const schema = schemaOf(
      async (value) => ({ value: Number(value) + 1 }),
      () => ({ type: "integer" }),
    );
    expect((await parseOutput(client, "ask", input, { schema })).output).toBe(42);
  });
});

describe("before anything is sent", () => {
  test("a schema without JSON Schema is refused where the input says no form", async () => {
    const { client, asked } = scriptedClient();
    const error = await caught(parseOutput(client, "ask", input, { schema: wordlessCity }));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field: "schema", billed: "no", operation: "ask" });
    expect(asked).toEqual([]);
  });

  test("so is one that JSON Schema cannot say", async () => {
    const { client, asked } = scriptedClient();
    const schema = schemaOf(
      (value) => ({ value }),
      () => {
        throw new Error("Dates cannot be said");
      },
    );
    const error = await caught(parseOutput(client, "ask", input, { schema }));
    expect(error).toMatchObject({
      name: "InvalidInputError",
      message: expect.stringContaining("Dates cannot be said"),
    });
    expect(asked).toEqual([]);
  });
});

describe("an answer without an output", () => {
  test.each([
    ["truncated", chat('{"city":"Os', "length")],
    ["truncated", chat('{"city":"Oslo"}', "length")],
    ["truncated", chat('{"city":"Oslo"}', "a_new_word")],
    ["truncated", chat('{"city":"Oslo"}', null)],
    ["moderation", chat("", "content_filter")],
    [
      "moderation",
      { choices: [{ finish_reason: "stop", message: { refusal: "No." } }], usage: {} },
    ],
    ["upstream", chat('{"city":"Oslo"}', "insufficient_system_resource")],
    ["unexpected-content", chat("Oslo, I think.")],
    ["unexpected-content", chat("")],
    ["unexpected-content", chat(null)],
    ["unexpected-content", chat('{"city":1}')],
  ])("is an error of the kind %s, with the answer: %j", async (kind, answer) => {
    const { client } = scriptedClient(answer);
    const error = await caught(parseOutput(client, "ask", input, { schema: city }));
    expect(error).toBeInstanceOf(OutputError);
    expect(error).toMatchObject({
      kind,
      answer,
      billed: "yes",
      usage: answer["usage"],
      operation: "ask",
      retryable: false,
    });
  });

  test("says what does not fit, and where", async () => {
    const { client } = scriptedClient(chat('{"city":1}'));
    const error = await caught(parseOutput(client, "ask", input, { schema: city }));
    expect(error).toMatchObject({ text: '{"city":1}', issues: [{ message: "must be a text" }] });
    expect(String(error)).toContain("city.0: must be a text");
  });

  test("may have cost nothing where it tells no tokens", async () => {
    const { client } = scriptedClient({ choices: [] });
    const error = await caught(parseOutput(client, "ask", input, { schema: city }));
    expect(error).toMatchObject({ billed: "unknown", kind: "truncated" });
  });

  test("is one too where the schema itself fails, because the answer was paid for", async () => {
    const { client } = scriptedClient(chat('{"city":"Oslo"}'));
    const cause = new Error("No such collection");
    const schema = schemaOf(
      () => Promise.reject(cause),
      () => ({}),
    );
    const error = await caught(parseOutput(client, "ask", input, { schema }));
    expect(error).toMatchObject({ name: "OutputError", cause, answer: chat('{"city":"Oslo"}') });
  });

  test("is one that Claude has paused", async () => {
    const claude = bindParseOutput<ScriptedClient, "ask">({ ask: messagesConversation });
    const content = [{ type: "text", text: '{"city":"Oslo"}' }];
    const { client } = scriptedClient({ content, stop_reason: "pause_turn" });
    const error = await caught(claude(client, "ask", input, { schema: city }));
    expect(error).toMatchObject({ kind: "truncated" });
  });
});

test("what the call itself throws is thrown as it is", async () => {
  const failure = new Error("no connection");
  const { client } = scriptedClient(failure);
  await expect(parseOutput(client, "ask", input, { schema: city })).rejects.toBe(failure);
});
