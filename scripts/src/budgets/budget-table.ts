import type { Comparison } from "./compare.js";

const MARKS = { kept: "", over: "OVER", wide: "too wide" };

/** Budgets and figures as a person reads them, one block for each measure. */
export function budgetTable(comparisons: readonly Comparison[]): string {
  const blocks = [...new Set(comparisons.map(titleOf))].map((title) => {
    const rows = comparisons.filter((one) => titleOf(one) === title);
    return [title, ...alignedRows(rows)].join("\n");
  });
  return blocks.join("\n\n");
}

function titleOf({ budget }: Comparison): string {
  return `${budget.measure}: ${budget.what}`;
}

function alignedRows(comparisons: readonly Comparison[]): readonly string[] {
  const cells = [
    ["", "budget", "now", "left", ""],
    ...comparisons.map(({ budget, figure, verdict }) => [
      budget.name,
      grouped(budget.most),
      grouped(figure.value),
      roomLeft(budget.most, figure.value),
      MARKS[verdict],
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map(([name = "", ...rest]) =>
    [name.padEnd(widths[0]!), ...rest.map((cell, at) => cell.padStart(widths[at + 1]!))]
      .map((cell) => `  ${cell}`)
      .join("")
      .trimEnd(),
  );
}

function roomLeft(most: number, value: number): string {
  return most === 0 ? "" : `${(((most - value) / most) * 100).toFixed(1)} %`;
}

function grouped(number: number): string {
  return number.toLocaleString("en");
}
