/**
 * The scope this repository began with. It stays as it is when the scope changes: it is what must not be left anywhere
 * else.
 */
export const firstScope = "@x";

/** This file, from the repository's root. */
export const firstScopeFile = "scripts/src/rescope/first-scope.ts";
