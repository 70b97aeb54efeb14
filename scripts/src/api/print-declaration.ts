import ts from "typescript";
import { hasPrivateMembers, visibleMembers } from "./visible-members.js";

const printer = ts.createPrinter({ removeComments: true });

/** How a declaration is shown. */
export interface Shown {
  /** Of a class that is only a type, users meet instances alone. */
  readonly isType: boolean;
  readonly isExported: boolean;
}

/** A declaration as users see it: without comments and private members, and with its members in order. */
export function printDeclaration(declaration: ts.Declaration, shown: Shown): string {
  const statement = statementOf(declaration);
  const visible = withVisibleMembers(statement, shown.isType);
  const modified = ts.factory.replaceModifiers(visible, modifiersOf(statement, shown));
  const text = printer.printNode(ts.EmitHint.Unspecified, modified, declaration.getSourceFile());
  const note = "// Only a type: it cannot be constructed.\n";
  return ts.isClassDeclaration(statement) && shown.isType ? `${note}${text}` : text;
}

/** The statement that a declaration is, or is part of. */
export function statementOf(declaration: ts.Declaration): ts.DeclarationStatement {
  const isVariable = ts.isVariableDeclaration(declaration);
  return (isVariable ? declaration.parent.parent : declaration) as ts.DeclarationStatement;
}

function withVisibleMembers(
  statement: ts.DeclarationStatement,
  isType: boolean,
): ts.DeclarationStatement & ts.HasModifiers {
  const { factory } = ts;
  if (ts.isInterfaceDeclaration(statement)) {
    const { modifiers, name, typeParameters, heritageClauses, members } = statement;
    const visible = visibleMembers(members, isType);
    return factory.updateInterfaceDeclaration(
      statement,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      visible,
    );
  }
  if (ts.isClassDeclaration(statement)) {
    const { modifiers, name, typeParameters, heritageClauses, members } = statement;
    const visible = visibleMembers(members, isType);
    if (hasPrivateMembers(members)) visible.push(privateMark());
    return factory.updateClassDeclaration(
      statement,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      visible,
    );
  }
  return statement as ts.DeclarationStatement & ts.HasModifiers;
}

/** What the compiler itself writes for members that are nobody's business. */
function privateMark(): ts.PropertyDeclaration {
  const name = ts.factory.createPrivateIdentifier("#private");
  return ts.factory.createPropertyDeclaration(undefined, name, undefined, undefined, undefined);
}

/** The same, however the file of declarations was made: some have `export` here, some a list at the end. */
function modifiersOf(statement: ts.DeclarationStatement, { isExported }: Shown): ts.ModifierFlags {
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const kept =
    ts.getCombinedModifierFlags(statement) & (ts.ModifierFlags.Abstract | ts.ModifierFlags.Const);
  return (
    kept | (isExported ? ts.ModifierFlags.Export : 0) | (isType ? 0 : ts.ModifierFlags.Ambient)
  );
}
