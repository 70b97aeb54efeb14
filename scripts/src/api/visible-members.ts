import ts from "typescript";

type Member = ts.ClassElement | ts.TypeElement;

/**
 * The members of a class or an interface that users can see, in an order of their own: moving one is no change. Overloads
 * stay in theirs, which means something. Of a class that is only a type there are instances alone.
 */
export function visibleMembers<One extends Member>(
  members: readonly One[],
  isType: boolean,
): One[] {
  return members.filter((member) => isVisible(member, isType)).toSorted(byKey);
}

/** Whether a class has members of its own that make it unlike any other with the same public ones. */
export function hasPrivateMembers(members: readonly ts.ClassElement[]): boolean {
  return members.some(isPrivate);
}

function isVisible(member: Member, isType: boolean): boolean {
  if (isPrivate(member)) return false;
  return !isType || !(ts.isConstructorDeclaration(member) || isStatic(member));
}

function isPrivate(member: Member): boolean {
  const hasPrivateName = member.name !== undefined && ts.isPrivateIdentifier(member.name);
  return hasPrivateName || isMarked(member, ts.ModifierFlags.Private);
}

function isStatic(member: Member): boolean {
  return isMarked(member, ts.ModifierFlags.Static);
}

function isMarked(member: Member, flag: ts.ModifierFlags): boolean {
  return Boolean(ts.getCombinedModifierFlags(member) & flag);
}

function byKey(one: Member, other: Member): number {
  const [key, otherKey] = [sortKey(one), sortKey(other)];
  return key < otherKey ? -1 : Number(key > otherKey);
}

/** First what has no name: how it is made, called and indexed. */
function sortKey(member: Member): string {
  if (member.name === undefined) return `0 ${ts.SyntaxKind[member.kind]}`;
  return `${isStatic(member) ? 1 : 2} ${member.name.getText()}`;
}
