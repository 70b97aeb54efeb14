import ts from "typescript";

/** Finds one of the interfaces that openapi-typescript makes. */
export function findInterface(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration {
  const found = nodes
    .filter((node) => ts.isInterfaceDeclaration(node))
    .find((node) => node.name.text === name);
  if (found === undefined) throw new Error(`openapi-typescript has made no interface ${name}`);
  return found;
}

/** The members of an object in an interface by name, without their comments; none where it is `never`. */
export function membersOf(
  { members }: ts.InterfaceDeclaration,
  name: string,
): readonly (readonly [name: string, type: ts.TypeNode])[] {
  const type = members.filter(isProperty).find((member) => nameOf(member) === name)?.type;
  if (type === undefined || !ts.isTypeLiteralNode(type)) return [];
  return type.members.filter(isProperty).map((member) => [nameOf(member), member.type]);
}

/** Whether it is a member with a name and a type. */
export function isProperty(
  node: ts.TypeElement,
): node is ts.PropertySignature & { readonly type: ts.TypeNode } {
  return ts.isPropertySignature(node) && node.type !== undefined;
}

/** A member's name, without quotes. */
export function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}
