import { describe, expect, test } from "vitest";
import { InvalidInputError, type InputRule, type Operation } from "../../src/index.js";
import { checkInput } from "../../src/input/check-input.js";
import { thrown } from "../support/caught.js";

const rule: InputRule = {
  required: ["model_name", "prompt"],
  requireOneOf: [["image", "image_tail"]],
  fields: {
    model_name: { length: [1, Infinity] },
    prompt: { length: [1, 10] },
    mode: { values: ["std", "pro"] },
    cfg_scale: { range: [0, 1] },
    max_tokens: { range: [0, Infinity] },
  },
};

const good = { model_name: "kling-v3", prompt: "A boat", image: "https://example.com/a.png" };

const operation: Operation = { id: "imageToVideo", method: "POST", path: "/", body: rule };

const check = (input: object): void => checkInput(operation, input as never);

describe("a good input", () => {
  test.each([
    good,
    { ...good, image: undefined, image_tail: "x" },
    { ...good, mode: "pro" },
    { ...good, mode: undefined },
    { ...good, cfg_scale: 0 },
    { ...good, cfg_scale: 1 },
    { ...good, prompt: "a".repeat(10) },
    { ...good, prompt: `  ${"a".repeat(10)}  ` },
    { ...good, prompt: "🦊".repeat(10) },
    { ...good, model_name: "a".repeat(100_000) },
    { ...good, anything: { else: [1] } },
  ])("passes %#", (input) => {
    expect(() => check(input)).not.toThrow();
  });

  test("passes where there is no rule", () => {
    expect(() => checkInput({ ...operation, body: {} }, { any: "thing" })).not.toThrow();
  });
});

describe("a bad input", () => {
  test.each<[object, string]>([
    [{ prompt: "x", image: "y" }, "model_name: is missing"],
    [{ ...good, prompt: undefined }, "prompt: is missing"],
    [{ model_name: "x", prompt: "y" }, "image or image_tail: is missing"],
    [{ ...good, mode: "4k" }, 'mode: must be one of std, pro, and is "4k"'],
    [{ ...good, mode: "" }, 'mode: must be one of std, pro, and is ""'],
    [{ ...good, mode: null }, "mode: must be one of std, pro, and is null"],
    [{ ...good, mode: 7 }, "mode: must be one of std, pro, and is 7"],
    [{ ...good, mode: () => "pro" }, "mode: must be one of std, pro, and is undefined"],
    [{ ...good, prompt: "" }, 'prompt: must be a text of 1 to 10 characters, and is ""'],
    [{ ...good, prompt: " \n" }, 'prompt: must be a text of 1 to 10 characters, and is " \\n"'],
    [
      { ...good, prompt: "a".repeat(11) },
      'prompt: must be a text of 1 to 10 characters, and is "aaaaaaaaaaa"',
    ],
    [{ ...good, prompt: 5 }, "prompt: must be a text of 1 to 10 characters, and is 5"],
    [{ ...good, prompt: null }, "prompt: must be a text of 1 to 10 characters, and is null"],
    [{ ...good, prompt: ["a"] }, 'prompt: must be a text of 1 to 10 characters, and is ["a"]'],
    [{ ...good, model_name: "" }, 'model_name: must be a text of 1 or more characters, and is ""'],
    [{ ...good, max_tokens: -1 }, "max_tokens: must be 0 or more, and is -1"],
    [{ ...good, cfg_scale: 1.01 }, "cfg_scale: must be 0 to 1, and is 1.01"],
    [{ ...good, cfg_scale: -0.01 }, "cfg_scale: must be 0 to 1, and is -0.01"],
    [{ ...good, cfg_scale: Number.NaN }, "cfg_scale: must be 0 to 1, and is null"],
    [{ ...good, cfg_scale: "0.5" }, 'cfg_scale: must be 0 to 1, and is "0.5"'],
    [{ ...good, cfg_scale: null }, "cfg_scale: must be 0 to 1, and is null"],
    [{ ...good, cfg_scale: true }, "cfg_scale: must be 0 to 1, and is true"],
    [{ ...good, cfg_scale: [0.5] }, "cfg_scale: must be 0 to 1, and is [0.5]"],
  ])("%j is told apart: %s", (input, message) => {
    const error = thrown(() => check(input));
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({
      message,
      operation: "imageToVideo",
      kind: "invalid",
      billed: "no",
    });
  });

  test("is told in a few words, however long it is", () => {
    const { message } = thrown(() => check({ ...good, prompt: "a".repeat(9_999) })) as Error;
    expect(message).toContain('must be a text of 1 to 10 characters, and is "aaaa');
    expect(message.length).toBeLessThan(250);
  });

  test("names its field, and the allowed values where they can be listed", () => {
    expect(thrown(() => check({ ...good, mode: "4k" }))).toMatchObject({
      field: "mode",
      allowed: ["std", "pro"],
    });
    expect(thrown(() => check({ ...good, prompt: "" }))).not.toHaveProperty("allowed");
  });
});
