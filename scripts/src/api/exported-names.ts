import ts from "typescript";

/** A name that users import. */
export interface ExportedName {
  readonly name: string;
  /** Whether it is a type and nothing else: of a class that is exported so, users have instances only. */
  readonly isType: boolean;
  /** The module of another package that it comes from, such as `@x/core/node`, and its name there. */
  readonly from?: { readonly module: string; readonly name: string };
  /** Where it is declared, unless it comes from another package. */
  readonly declarations: readonly ts.Declaration[];
}

/** The names that a file of declarations exports, in the order of the alphabet. */
export function exportedNames(checker: ts.TypeChecker, file: ts.SourceFile): ExportedName[] {
  const module = checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => exportedName(checker, symbol))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Goes from file to file until the name is declared, or another package is reached. */
function exportedName(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  name: string = symbol.name,
  isTypeSoFar: boolean = false,
): ExportedName {
  const { declarations = [], flags } = symbol;
  const [link] = declarations;
  if (!(flags & ts.SymbolFlags.Alias) || link === undefined)
    return { name, isType: isTypeSoFar || !(flags & ts.SymbolFlags.Value), declarations };
  const isType = isTypeSoFar || ts.isTypeOnlyImportOrExportDeclaration(link);
  const module = moduleOf(link);
  if (module !== undefined && !module.startsWith("."))
    return { name, isType, from: { module, name: nameThere(link) }, declarations: [] };
  const next = checker.getImmediateAliasedSymbol(symbol);
  if (next === undefined) throw new Error(`${name} is exported, and ${module} has no such name`);
  return exportedName(checker, next, name, isType);
}

/** The name in the module that an `import` or `export` names. */
function nameThere(link: ts.Declaration): string {
  const { propertyName, name } = link as ts.ImportOrExportSpecifier;
  return (propertyName ?? name).text;
}

/** The module that an `import` or `export` names, if it names one. */
function moduleOf(link: ts.Node): string | undefined {
  for (let node = link; !ts.isSourceFile(node); node = node.parent) {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) continue;
    const module = node.moduleSpecifier;
    return module && ts.isStringLiteral(module) ? module.text : undefined;
  }
  return undefined;
}
