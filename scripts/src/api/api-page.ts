import type { ExportedName } from "./exported-names.js";
import type { EntryApi, PackageApi } from "./package-api.js";

/** The command that writes the pages. */
export const API_COMMAND = "pnpm api:report";

/** The page that shows what users see of a package, before it is formatted. */
export function apiPage({ name, entries, hidden }: PackageApi): string {
  return [
    `# What users see of \`${name}\``,
    `\`${API_COMMAND}\` writes this page from the built declarations, and \`npm test\` compares it. What changes here changes for`,
    "users, and owes them a changeset. Comments are left out, and of types that come from the spec there is only the name.",
    ...entries.map(entrySection),
    ...(hidden.length > 0 ? [section("Not exported, and seen in what is", hidden)] : []),
  ].join("\n");
}

function entrySection({ specifier, passedOn, ofSpec, declared }: EntryApi): string {
  const modules = [...new Set(passedOn.map(({ from }) => from!.module))].toSorted();
  const parts = [
    ...modules.flatMap((module) => exportsFrom(module, passedOn)),
    exportList("// Of the spec.\nexport type", ofSpec, ""),
    ...declared,
  ];
  return section(
    `\`${specifier}\``,
    parts.filter((part) => part !== ""),
  );
}

function exportsFrom(module: string, passedOn: readonly ExportedName[]): readonly string[] {
  const names = passedOn.filter(({ from }) => from!.module === module);
  const types = names.filter(({ isType }) => isType).map(listed);
  const values = names.filter(({ isType }) => !isType).map(listed);
  const from = ` from "${module}"`;
  return [exportList("export", values, from), exportList("export type", types, from)];
}

function listed({ name, from }: ExportedName): string {
  return name === from!.name ? name : `${from!.name} as ${name}`;
}

function exportList(keyword: string, names: readonly string[], from: string): string {
  return names.length === 0 ? "" : `${keyword} { ${names.join(", ")} }${from};`;
}

function section(title: string, parts: readonly string[]): string {
  return `\n## ${title}\n\n\`\`\`ts\n${parts.join("\n\n")}\n\`\`\``;
}
