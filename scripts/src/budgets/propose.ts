import type { Budget } from "./budget-file.js";
import { compare, proposedBudget } from "./compare.js";
import type { Figure } from "./figure.js";

/** Other numbers for the budgets that do not hold, and what to say of each. */
export interface Proposal {
  readonly numbers: ReadonlyMap<Budget, number>;
  readonly notes: readonly string[];
}

/** Proposes a number for each budget that is over or too wide. A reason is never proposed. */
export function proposedNumbers(budgets: readonly Budget[], figures: readonly Figure[]): Proposal {
  const broken = compare(budgets, figures).filter(({ verdict }) => verdict !== "kept");
  const numbers = new Map(
    broken.map(({ budget, figure }) => [budget, proposedBudget(figure.value)]),
  );
  const notes = [...numbers].map(([{ measure, name, most, why }, number]) =>
    number > most
      ? `${measure} of ${name}: raised from ${most} to ${number}. Its reason was: "${why}" Say what the rest buys.`
      : `${measure} of ${name}: lowered from ${most} to ${number}.`,
  );
  return { numbers, notes };
}
