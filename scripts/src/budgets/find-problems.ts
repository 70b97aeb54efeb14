import type { Problem } from "../spec/problem.js";
import { type Budget, BUDGET_FILE } from "./budget-file.js";
import { compare, type Comparison, isFor, MOST_ROOM, proposedBudget } from "./compare.js";
import type { Figure } from "./figure.js";

/** Finds what is over its budget or far below it, and where budgets, figures and reasons do not belong together. */
export function findProblems(
  budgets: readonly Budget[],
  figures: readonly Figure[],
): readonly Problem[] {
  return [
    ...compare(budgets, figures).flatMap(brokenBudget),
    ...figures.filter((figure) => !budgets.some((one) => isFor(one, figure))).map(noBudget),
    ...budgets.filter((budget) => !figures.some((one) => isFor(budget, one))).map(noFigure),
    ...budgets.filter(({ why }) => why === "").map(noReason),
    ...budgets.filter((budget, at) => budgets.findIndex(isSame(budget)) < at).map(saidTwice),
  ];
}

function brokenBudget({ budget, figure, verdict }: Comparison): readonly Problem[] {
  const { most } = budget;
  const counted = figure.counted?.length ? ` (${figure.counted.join(", ")})` : "";
  const what = `${nameOf(budget)} is ${figure.value}${counted}, and its budget is ${most}`;
  const proposed = `${proposedBudget(figure.value)} would do`;
  if (verdict === "over") {
    const todo = `make it less; or decide that what it buys is worth it to everybody who installs ${budget.name}: then raise the number in this line (${proposed}) and let its "why" say what that is, because a budget that follows the figure guards nothing`;
    return [{ file: placeOf(budget), what, todo }];
  }
  if (verdict === "wide") {
    const todo = `lower the number in this line (${proposed}): with more than ${MOST_ROOM * 100} % left it would let as much come back unseen`;
    return [{ file: placeOf(budget), what, todo }];
  }
  return [];
}

function noBudget(figure: Figure): Problem {
  return {
    file: BUDGET_FILE,
    what: `${nameOf(figure)} is ${figure.value} and has no budget`,
    todo: `write one under ${figure.measure} (${proposedBudget(figure.value)} would do), with a "why" that is true of it`,
  };
}

function noFigure(budget: Budget): Problem {
  const what = `${nameOf(budget)} is not measured`;
  return { file: placeOf(budget), what, todo: "remove this line, or mend the name" };
}

function noReason(budget: Budget): Problem {
  const what = `${nameOf(budget)} has no "why"`;
  return { file: placeOf(budget), what, todo: "say what users get for it" };
}

function saidTwice(budget: Budget): Problem {
  const what = `${nameOf(budget)} has a budget already`;
  return { file: placeOf(budget), what, todo: "remove one of the two lines" };
}

function isSame({ measure, name }: Budget): (other: Budget) => boolean {
  return (other) => other.measure === measure && other.name === name;
}

function nameOf({ measure, name }: Pick<Budget, "measure" | "name">): string {
  return `${measure} of ${name}`;
}

function placeOf({ line }: Budget): string {
  return `${BUDGET_FILE}:${line}`;
}
