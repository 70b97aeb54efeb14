import ts from "typescript";
import { halveIndent } from "../halve-indent.js";

const { factory } = ts;

/** The longest line before a union is broken, as elsewhere in this repository. */
const LINE_LENGTH = 100;

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("", "", ts.ScriptTarget.ESNext);

/** Prints a type as an exported one of its own name, with its line end. */
export function printAlias(name: string, type: ts.TypeNode): string {
  const modifiers = [factory.createToken(ts.SyntaxKind.ExportKeyword)];
  const text = printNode(factory.createTypeAliasDeclaration(modifiers, name, undefined, type));
  const isLongLine = text.length > LINE_LENGTH && !text.includes("\n");
  if (!isLongLine || !ts.isUnionTypeNode(type)) return `${text}\n`;
  const branches = type.types.map((branch) => `\n  | ${printNode(branch)}`);
  return `export type ${name} =${branches.join("")};\n`;
}

/** Prints what openapi-typescript has made, with each schema called by its name. */
export function printNode(node: ts.Node): string {
  const text = halveIndent(printer.printNode(ts.EmitHint.Unspecified, node, file));
  return text.replaceAll(/\bcomponents\["schemas"\]\["(\w+)"\]/g, "$1");
}
