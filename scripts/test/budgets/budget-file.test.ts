import { expect, test } from "vitest";
import { readBudgets, withNumbers } from "../../src/budgets/budget-file.js";

const text = `# Of pots.
bundle-bytes:
  what: a pot
  budgets:
    - why: >-
        It holds water,
        and flowers.
      most:
        vase: 1200 # with its foot
        bowl: 900
    - most: { jug: 5 }
`;

test("each number is read with its reason and its line", () => {
  const read = readBudgets(text).map(({ name, most, why, line }) => [name, most, why, line]);
  expect(read).toEqual([
    ["vase", 1200, "It holds water, and flowers.", 9],
    ["bowl", 900, "It holds water, and flowers.", 10],
    ["jug", 5, "", 11],
  ]);
});

test("another number leaves the rest of the file as it is", () => {
  const [vase, bowl, jug] = readBudgets(text);
  const numbers = new Map([
    [vase!, 7],
    [bowl!, 10_000],
    [jug!, 6],
  ]);
  const expected = text.replace("1200", "7").replace("900", "10000").replace("jug: 5", "jug: 6");
  expect(withNumbers(text, numbers)).toBe(expected);
});

test("a budget that is no number is an error that names it", () => {
  expect(() => readBudgets(text.replace("1200", "small"))).toThrow(
    "bench/budgets.yaml: bundle-bytes of vase is no number",
  );
});
