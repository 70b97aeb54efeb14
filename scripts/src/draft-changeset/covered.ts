import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { BUMPS, type Bump, highestBump, isBump } from "./change.js";
import type { Draft } from "./draft.js";
import type { Git } from "./git.js";

/** The packages whose changesets since a commit are missing or raise too little, one line each. */
export async function uncovered(
  root: string,
  git: Git,
  commit: string,
  drafts: readonly Draft[],
): Promise<readonly string[]> {
  const earlier = await git("ls-tree", "--name-only", commit, "--", ".changeset/");
  const known = new Set(earlier.split("\n"));
  const written = await statedBumps(root, (file) => !known.has(file));
  return drafts.flatMap(({ name, bump, changes }) => {
    const stated = highestBump(written.get(name) ?? []);
    if (stated && BUMPS.indexOf(stated) >= BUMPS.indexOf(bump)) return [];
    const [first] = changes;
    const what = stated ? `a changeset says ${stated}, and` : "there is no changeset, and";
    return [`${name}: ${what} it changed by ${bump} (${first?.what}): run pnpm draft-changeset`];
  });
}

/** What the changesets say of each package. */
async function statedBumps(
  root: string,
  isWanted: (file: string) => boolean,
): Promise<ReadonlyMap<string, readonly Bump[]>> {
  const names = await readdir(join(root, ".changeset"));
  const files = names.map((name) => `.changeset/${name}`);
  const stated = new Map<string, Bump[]>();
  for (const file of files.filter((path) => path.endsWith(".md") && isWanted(path))) {
    const [, head = ""] = /^---\n(.*?)^---$/ms.exec(await readFile(join(root, file), "utf8")) ?? [];
    const bumps = (parse(head) ?? {}) as Readonly<Record<string, string>>;
    for (const [name, bump] of Object.entries(bumps)) {
      if (isBump(bump)) stated.set(name, [...(stated.get(name) ?? []), bump]);
    }
  }
  return stated;
}
