import type { RuntimePackage } from "./runtime-packages.js";

export const TABLE_FILE = "DEPENDENCIES.md";

/** The command that makes the file anew. */
export const TABLE_COMMAND = "pnpm dependencies:report";

/** The file that lists what users install beside our own packages. */
export function dependencyTable(packages: readonly RuntimePackage[]): string {
  const rows = packages.map(({ name, version, license = "", broughtBy }) => [
    name,
    version,
    license,
    broughtBy.join(", "),
  ]);
  return [
    "# What is installed with our packages",
    "",
    "Every package of others that comes with one of ours, in the version that it is tested with. None of them runs a",
    `script when it is installed. \`${TABLE_COMMAND}\` makes this table; \`npm test\` compares it.`,
    "",
    ...alignedTable([["package", "version", "licence", "comes with"], ...rows]),
    "",
  ].join("\n");
}

/** Columns as wide as their widest cell, as the formatter wants them. */
function alignedTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const [head = "", ...body] = rows.map((row) =>
    tableRow(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [head, tableRow(widths.map((width) => "-".repeat(width))), ...body];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
