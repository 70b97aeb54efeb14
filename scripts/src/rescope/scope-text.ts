/** What a scope may be, by the rules of npm. */
export function isScope(text: string): boolean {
  return /^@[a-z0-9][a-z0-9._-]*$/.test(text);
}

/** Every mention of a scope, of the packages in it too: `@x`, `@x/core`, `node_modules/@x`. */
function mentions(scope: string): RegExp {
  return new RegExp(`(?<![\\w@])${scope.replaceAll(".", "\\.")}(?![\\w-])`, "g");
}

export function replaceScope(text: string, from: string, to: string): string {
  return text.replace(mentions(from), to);
}

/** The numbers of the lines that mention a scope, counted from 1. */
export function linesWith(text: string, scope: string): readonly number[] {
  const pattern = mentions(scope);
  return text.split("\n").flatMap((line, index) => (line.search(pattern) < 0 ? [] : [index + 1]));
}
