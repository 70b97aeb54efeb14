import { expect, test } from "vitest";
import { type Budget, readBudgets } from "../../src/budgets/budget-file.js";
import { budgetTable } from "../../src/budgets/budget-table.js";
import { compare, proposedBudget } from "../../src/budgets/compare.js";
import type { Figure, Measure } from "../../src/budgets/figure.js";
import { findProblems } from "../../src/budgets/find-problems.js";
import { proposedNumbers } from "../../src/budgets/propose.js";

/** Every kind of budget, with a figure that it holds and the next worse one. */
const kinds: readonly (readonly [Measure, most: number, kept: number, over: number])[] = [
  ["bundle-bytes", 9000, 8950, 9001],
  ["installed-packages", 4, 4, 5],
  ["installed-bytes", 680_000, 675_000, 690_000],
  ["imported-files", 98, 97, 99],
  ["imported-bytes", 180_000, 180_000, 180_001],
  ["platform-parts", 0, 0, 1],
  ["type-instantiations", 13, 13, 14],
  ["declaration-bytes", 200_000, 199_000, 201_000],
];

function budgetsOf(measure: string, most: number, why = "It holds water."): readonly Budget[] {
  return readBudgets(
    `${measure}:\n  what: a pot\n  budgets:\n    - why: ${why}\n      most:\n        vase: ${most}\n`,
  );
}

function figureOf(measure: Measure, value: number, counted?: readonly string[]): Figure {
  return { measure, name: "vase", value, ...(counted && { counted }) };
}

function whatAndWhere(...given: Parameters<typeof findProblems>): readonly string[] {
  return findProblems(...given).map(({ file, what }) => `${file}: ${what}`);
}

test.each(kinds)("%s may be as much as its budget, and a little less", (measure, most, kept) => {
  const budgets = budgetsOf(measure, most);
  expect(findProblems(budgets, [figureOf(measure, kept)])).toEqual([]);
  expect(findProblems(budgets, [figureOf(measure, most)])).toEqual([]);
});

test.each(kinds)("%s over its budget is a problem in the budget's line", (...kind) => {
  const [measure, most, , over] = kind;
  const budgets = budgetsOf(measure, most);
  expect(whatAndWhere(budgets, [figureOf(measure, over)])).toEqual([
    `bench/budgets.yaml:6: ${measure} of vase is ${over}, and its budget is ${most}`,
  ]);
});

test.each(kinds.filter(([, most]) => most > 0))(
  "%s far below its budget is a problem in the budget's line",
  (measure, most) => {
    const value = Math.floor(most * 0.96);
    expect(whatAndWhere(budgetsOf(measure, most), [figureOf(measure, value)])).toEqual([
      `bench/budgets.yaml:6: ${measure} of vase is ${value}, and its budget is ${most}`,
    ]);
  },
);

test("what is over is told with what was counted, and as something to decide", () => {
  const figure = figureOf("platform-parts", 2, ["Headers", "fetch"]);
  const [problem] = findProblems(budgetsOf("platform-parts", 0), [figure]);
  expect(problem?.what).toContain("is 2 (Headers, fetch), and its budget is 0");
  expect(problem?.todo).toMatch(/^make it less; or decide .* raise the number in this line \(2 /);
});

test("a figure without a budget, and a budget without a figure, are problems", () => {
  expect(whatAndWhere([], [figureOf("bundle-bytes", 9100)])).toEqual([
    "bench/budgets.yaml: bundle-bytes of vase is 9100 and has no budget",
  ]);
  expect(whatAndWhere(budgetsOf("bundle-kilograms", 1), [])).toEqual([
    "bench/budgets.yaml:6: bundle-kilograms of vase is not measured",
  ]);
});

test("a number without a reason, or said twice, is a problem", () => {
  const figures = [figureOf("bundle-bytes", 1200)];
  expect(whatAndWhere(budgetsOf("bundle-bytes", 1200, '""'), figures)).toEqual([
    'bench/budgets.yaml:6: bundle-bytes of vase has no "why"',
  ]);
  const [budget] = budgetsOf("bundle-bytes", 1200);
  expect(whatAndWhere([budget!, { ...budget!, line: 9 }], figures)).toEqual([
    "bench/budgets.yaml:9: bundle-bytes of vase has a budget already",
  ]);
});

test("a proposed budget holds for its figure, with little left", () => {
  for (const value of [0, 1, 4, 98, 239, 999, 1000, 9338, 956_514, 3_641_885]) {
    const figures = [figureOf("bundle-bytes", value)];
    expect(findProblems(budgetsOf("bundle-bytes", proposedBudget(value)), figures)).toEqual([]);
  }
});

test("numbers are proposed where a budget does not hold, and a reason never is", () => {
  const [budget] = budgetsOf("bundle-bytes", 9000);
  const propose = (value: number): ReturnType<typeof proposedNumbers> =>
    proposedNumbers([budget!], [figureOf("bundle-bytes", value)]);
  expect(propose(8990).numbers.size).toBe(0);
  expect(propose(9338)).toEqual({
    numbers: new Map([[budget, 9390]]),
    notes: [
      'bundle-bytes of vase: raised from 9000 to 9390. Its reason was: "It holds water." Say what the rest buys.',
    ],
  });
  expect(propose(7000).notes).toEqual(["bundle-bytes of vase: lowered from 9000 to 7040."]);
});

test("the table shows each figure beside its budget", () => {
  const budgets = [...budgetsOf("bundle-bytes", 9000), ...budgetsOf("installed-packages", 4)];
  const figures = [figureOf("bundle-bytes", 8950), figureOf("installed-packages", 5)];
  expect(budgetTable(compare(budgets, figures))).toBe(
    [
      "bundle-bytes: a pot",
      "        budget    now   left",
      "  vase   9,000  8,950  0.6 %",
      "",
      "installed-packages: a pot",
      "        budget  now     left",
      "  vase       4    5  -25.0 %  OVER",
    ].join("\n"),
  );
});
