import type { ReportRow, SpecReport } from "./report.js";

const columns: readonly (readonly [heading: string, cell: (row: ReportRow) => string])[] = [
  ["page", ({ page }) => page],
  ["operation", ({ operation }) => operation || "not covered"],
  ["origin", ({ origin }) => origin],
  ["examples", ({ examples }) => String(examples)],
  ["modified", ({ modified }) => modified],
  ["contract cases", ({ caseFile }) => caseFile || "none yet"],
];

/** A report as a person reads it: a table in Markdown, and the totals below it. */
export function formatReport({ rows, pages, schemas, fields }: SpecReport): string {
  const without = (missing: (row: ReportRow) => boolean): number =>
    rows.filter((row) => row.operation !== "" && missing(row)).length;
  const origins = Object.entries(fields).map(([origin, count]) => `${count} ${origin}`);
  return [
    ...table(),
    "",
    `${pages.covered} of ${pages.all} pages, ${schemas.covered} of ${schemas.all} schemas`,
    `fields: ${origins.join(", ")}`,
    `operations without an example: ${without(({ examples }) => examples === 0)}, without an origin: ${without(({ origin }) => origin === "")}, without contract cases: ${without(({ caseFile }) => caseFile === "")}`,
  ].join("\n");

  function table(): string[] {
    const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
    const headings = columns.map(([heading]) => heading);
    const widths = headings.map((heading, at) =>
      Math.max(heading.length, ...cells.map((row) => row[at]?.length ?? 0)),
    );
    const line = (row: readonly string[]): string =>
      `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
    return [line(headings), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)];
  }
}
