import ts from "typescript";

/** The names that declarations export only as types: a class among them cannot be constructed or extended. */
export function typeOnlyExports(declarations: string): ReadonlySet<string> {
  const { statements } = ts.createSourceFile("", declarations, ts.ScriptTarget.ES2022);
  const names = statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const { exportClause, isTypeOnly } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause)) return [];
    const ofTypes = exportClause.elements.filter((one) => isTypeOnly || one.isTypeOnly);
    return ofTypes.map(({ name }) => name.text);
  });
  return new Set(names);
}

/** Makes exports be of types only, in declarations that list what they export as values in one line. */
export function asTypeOnly(declarations: string, names: ReadonlySet<string>): string {
  return declarations.replace(/^export \{ (.*) \};$/m, (line, list: string) => {
    const all = list.split(", ");
    const types = all.filter((name) => names.has(name));
    if (types.length === 0) return line;
    const values = all.filter((name) => !names.has(name));
    return `export { ${values.join(", ")} };\nexport type { ${types.join(", ")} };`;
  });
}
