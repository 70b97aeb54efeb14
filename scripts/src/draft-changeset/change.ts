/** How far a version is raised, the least first. */
export const BUMPS = ["patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** One thing that users see of an edit. */
export interface Change {
  readonly bump: Bump;
  /** What is different, in words for users, without a full stop. */
  readonly what: string;
}

/** The highest of some bumps; undefined for none. */
export function highestBump(bumps: Iterable<Bump>): Bump | undefined {
  const found = new Set(bumps);
  return BUMPS.findLast((bump) => found.has(bump));
}

export function isBump(word: string | undefined): word is Bump {
  return BUMPS.some((bump) => bump === word);
}

/** Names in code style with commas between them. */
export function listNames(names: Iterable<unknown>): string {
  return [...names].map((name) => `\`${String(name)}\``).join(", ");
}

/** As many names are listed; others are counted. */
const MOST_NAMES = 5;

/** The same for a list that may be long. */
export function listSome(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return others > 0
    ? `${listNames(names.slice(0, MOST_NAMES))} and ${others} others`
    : listNames(names);
}
