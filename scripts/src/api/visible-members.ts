import ts from "typescript";

type Members = readonly ts.ClassElement[] | readonly ts.TypeElement[];

/**
 * The members of a class or an interface that users can see, in an order of their own: moving one is no change. Overloads
 * stay in theirs, which means something. Of a class that is only a type there are instances alone.
 */
export function visibleMembers<All extends Members>(members: All, isType: boolean): All[number][] {
  return [...members]
    .filter((member) => isVisible(member, isType))
    .toSorted((one, other) =>
      sortKey(one) < sortKey(other) ? -1 : Number(sortKey(one) > sortKey(other)),
    );
}

/** Whether a class has members of its own that make it unlike any other with the same public ones. */
export function hasPrivateMembers(members: readonly ts.ClassElement[]): boolean {
  return members.some(isPrivate);
}

function isVisible(member: ts.ClassElement | ts.TypeElement, isType: boolean): boolean {
  if (isPrivate(member)) return false;
  return !isType || !(ts.isConstructorDeclaration(member) || isStatic(member));
}

function isPrivate(member: ts.Node): boolean {
  const isMarked = Boolean(
    ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Private,
  );
  const { name } = member as ts.NamedDeclaration;
  return isMarked || (name !== undefined && ts.isPrivateIdentifier(name));
}

function isStatic(member: ts.Node): boolean {
  return Boolean(ts.getCombinedModifierFlags(member as ts.Declaration) & ts.ModifierFlags.Static);
}

/** First what has no name: how it is made, called and indexed. */
function sortKey(member: ts.ClassElement | ts.TypeElement): string {
  if (member.name === undefined) return `0 ${ts.SyntaxKind[member.kind]}`;
  return `${isStatic(member) ? 1 : 2} ${member.name.getText()}`;
}
