import type { Budget } from "./budget-file.js";
import type { Figure } from "./figure.js";

/** A budget beside what was measured. */
export interface Comparison {
  readonly budget: Budget;
  readonly figure: Figure;
  /** `wide`: the figure is so far below that it could grow by much before anybody heard of it. */
  readonly verdict: "kept" | "over" | "wide";
}

/** The part of a budget that may be left over. More of it guards nothing. */
export const MOST_ROOM = 0.03;

/** Puts budgets and figures together. What is in one of the two only is left out. */
export function compare(
  budgets: readonly Budget[],
  figures: readonly Figure[],
): readonly Comparison[] {
  return budgets.flatMap((budget) => {
    const figure = figures.find((one) => isFor(budget, one));
    return figure ? [{ budget, figure, verdict: verdict(budget.most, figure.value) }] : [];
  });
}

/** Whether a budget is for a figure. */
export function isFor(budget: Budget, figure: Figure): boolean {
  return budget.measure === figure.measure && budget.name === figure.name;
}

function verdict(most: number, value: number): Comparison["verdict"] {
  if (value > most) return "over";
  return value < most * (1 - MOST_ROOM) ? "wide" : "kept";
}

/** The budget to propose for a figure: itself where things are counted, and half a per cent more where they are many. */
export function proposedBudget(value: number): number {
  if (value < 100) return value;
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  return Math.ceil((value * 1.005) / step) * step;
}
