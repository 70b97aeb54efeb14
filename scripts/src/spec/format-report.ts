import type { ReportRow, SpecReport } from "./report.js";
import type { TypeCost } from "./type-costs.js";

type Columns<Row> = readonly (readonly [heading: string, cell: (row: Row) => string])[];

const pageColumns: Columns<ReportRow> = [
  ["page", ({ page }) => page],
  ["operation", ({ operation }) => operation || "not covered"],
  ["origin", ({ origin }) => origin],
  ["examples", ({ examples }) => String(examples)],
  ["modified", ({ modified }) => modified],
  ["contract cases", ({ caseFile }) => caseFile || "none yet"],
];

const typeColumns: Columns<TypeCost> = [
  ["provider", ({ provider }) => provider],
  ["program that calls", ({ operation }) => operation],
  ["type instantiations", ({ measured }) => String(measured?.instantiations ?? "not built")],
];

const timeColumn: Columns<TypeCost> = [
  ["check time (s)", ({ measured }) => measured?.checkSeconds.toFixed(3) ?? ""],
];

/** A report as a person reads it: a table in Markdown, and the totals below it. */
export function formatReport({ rows, pages, schemas, fields }: SpecReport): string {
  const without = (missing: (row: ReportRow) => boolean): number =>
    rows.filter((row) => row.operation !== "" && missing(row)).length;
  const origins = Object.entries(fields).map(([origin, count]) => `${count} ${origin}`);
  return [
    ...table(pageColumns, rows),
    "",
    `- ${pages.covered} of ${pages.all} pages, ${schemas.covered} of ${schemas.all} schemas`,
    `- fields: ${origins.join(", ")}`,
    `- operations without an example: ${without(({ examples }) => examples === 0)}, without an origin: ${without(({ origin }) => origin === "")}, without contract cases: ${without(({ caseFile }) => caseFile === "")}`,
  ].join("\n");
}

/** What types cost, as a table in Markdown. The times differ from run to run and from machine to machine. */
export function formatTypeCosts(
  costs: readonly TypeCost[],
  { times }: { readonly times: boolean },
): string {
  return table(times ? [...typeColumns, ...timeColumn] : typeColumns, costs).join("\n");
}

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): readonly string[] {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  const headings = columns.map(([heading]) => heading);
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(headings), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)];
}
