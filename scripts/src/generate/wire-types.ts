import ts from "typescript";
import { HTTP_METHODS, type OpenApiDocument } from "../spec/openapi-document.js";
import { printNode } from "./print-types.js";
import { isProperty, nameOf } from "./type-nodes.js";

const { factory } = ts;

/** Writes what types the wire, in the form of openapi-typescript: the schemas in it are the types of their names. */
export function printWireTypes(
  document: OpenApiDocument,
  components: ts.InterfaceDeclaration,
  operations: ts.InterfaceDeclaration,
): readonly string[] {
  return [
    `/** The operations by path and method. */\n${printPaths(document)}\n`,
    `/** What each operation takes and answers. */\n${printNode(operations)}\n`,
    `/** What operations share, by kind and name. */\n${printNode(withReferences(components))}\n`,
  ];
}

function printPaths({ paths }: OpenApiDocument): string {
  const items = Object.entries(paths).map(([path, item]) => {
    const members = HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [`    ${method}: operations["${operation.operationId}"];\n`] : [];
    });
    return `  "${path}": {\n${members.join("")}  };\n`;
  });
  return `export interface paths {\n${items.join("")}}`;
}

/** `components` with a reference to each schema in the schema's place, and without the kinds that nothing is of. */
function withReferences({
  modifiers,
  name,
  members,
}: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const kinds = members.filter(isProperty).flatMap((kind) => {
    if (!ts.isTypeLiteralNode(kind.type)) return [];
    return nameOf(kind) === "schemas" ? [toReferences(kind, kind.type)] : [kind];
  });
  return factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, kinds);
}

function toReferences(
  { name }: ts.PropertySignature,
  { members }: ts.TypeLiteralNode,
): ts.PropertySignature {
  const references = members.filter(isProperty).map((member) => {
    const type = factory.createTypeReferenceNode(nameOf(member));
    return factory.createPropertySignature(undefined, member.name, undefined, type);
  });
  const type = factory.createTypeLiteralNode(references);
  return factory.createPropertySignature(undefined, name, undefined, type);
}
