import ts from "typescript";
import type { ExportedName } from "./exported-names.js";
import { statementOf } from "./print-declaration.js";
import { visibleMembers } from "./visible-members.js";

/**
 * The declarations that users cannot name and see all the same, because what they can name is made of them. `isOwn` says
 * which declarations are the package's business at all.
 */
export function hiddenDeclarations(
  checker: ts.TypeChecker,
  exported: readonly ExportedName[],
  isOwn: (declaration: ts.Declaration) => boolean,
): readonly ts.Declaration[] {
  const known = new Set(exported.flatMap(({ declarations }) => declarations));
  const hidden: ts.Declaration[] = [];
  const look = (declaration: ts.Declaration, isType: boolean): void => {
    for (const name of namesIn(statementOf(declaration), isType)) {
      for (const met of declarationsOf(checker, name)) {
        if (known.has(met) || !isOwn(met) || !ts.isSourceFile(statementOf(met).parent)) continue;
        known.add(met);
        hidden.push(met);
        look(met, true);
      }
    }
  };
  for (const { declarations, isType } of exported)
    for (const declaration of declarations) look(declaration, isType);
  return hidden;
}

/** Every name in what users see of a statement. */
function namesIn(statement: ts.Node, isType: boolean): readonly ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node);
    if (ts.isClassDeclaration(node)) {
      [...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])].forEach(visit);
      visibleMembers(node.members, isType).forEach(visit);
    } else ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

function declarationsOf(checker: ts.TypeChecker, name: ts.Identifier): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return [];
  const isAlias = symbol.flags & ts.SymbolFlags.Alias;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? [];
}
