import { isScalar, LineCounter, parseDocument } from "yaml";

/** The file that holds all budgets, from the repository's root. */
export const BUDGET_FILE = "bench/budgets.yaml";

/** The most that one figure of one package may be. */
export interface Budget {
  readonly measure: string;
  /** What is measured, in words. */
  readonly what: string;
  /** The package, by its folder: `kling`. */
  readonly name: string;
  readonly most: number;
  /** What users get for it. Empty where nobody has said. */
  readonly why: string;
  /** Where the number stands: its line, and where its digits begin and end in the text. */
  readonly line: number;
  readonly range: readonly [start: number, end: number];
}

interface BudgetsOfMeasure {
  readonly what: string;
  readonly budgets: readonly {
    readonly why?: string;
    readonly most: Readonly<Record<string, number>>;
  }[];
}

/**
 * Reads the text of a budget file: for each measure the numbers, in groups that share a reason.
 *
 * @throws {Error} when it is no YAML, or one of its budgets is no number.
 */
export function readBudgets(text: string): readonly Budget[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw fault;
  const measures = Object.entries(document.toJS() as Record<string, BudgetsOfMeasure>);
  return measures.flatMap(([measure, { what, budgets }]) =>
    budgets.flatMap(({ why = "", most }, group) =>
      Object.entries(most).map(([name, number]) => {
        const node = document.getIn([measure, "budgets", group, "most", name], true);
        if (!isScalar(node) || !node.range || typeof number !== "number")
          throw new Error(`${BUDGET_FILE}: ${measure} of ${name} is no number`);
        const [start, end] = node.range;
        const { line } = lines.linePos(start);
        return { measure, what, name, most: number, why: why.trim(), line, range: [start, end] };
      }),
    ),
  );
}

/** The text of a budget file with other numbers in it. Nothing else is changed. */
export function withNumbers(text: string, numbers: ReadonlyMap<Budget, number>): string {
  const fromTheEnd = [...numbers].toSorted(([one], [other]) => other.range[0] - one.range[0]);
  return fromTheEnd.reduce(
    (all, [{ range }, number]) => `${all.slice(0, range[0])}${number}${all.slice(range[1])}`,
    text,
  );
}
