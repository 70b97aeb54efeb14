import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readArguments, usage } from "./arguments.js";
import { uncovered } from "./covered.js";
import { type Draft, draftEnd, draftFile, draftText } from "./draft.js";
import { findDrafts } from "./find-drafts.js";
import { gitIn } from "./git.js";
import { findRevision } from "./revision.js";
import { UsageProblem } from "./usage-problem.js";

/** Where a run works, and how it speaks. */
export interface DraftRun {
  readonly root: string;
  readonly argv: readonly string[];
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Drafts changesets, or with `--check` says which are missing. Resolves to the exit code. */
export async function runDraftChangeset(run: DraftRun): Promise<0 | 1 | 2> {
  try {
    return await draft(run);
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    run.warn(error.message);
    return 2;
  }
}

async function draft({ root, argv, print, warn }: DraftRun): Promise<0 | 1> {
  const { since, bumps, dryRun, check, help } = readArguments(argv);
  if (help) {
    print(usage);
    return 0;
  }
  const git = gitIn(root);
  const commit = await findRevision(git, since);
  const drafts = await findDrafts(root, git, commit, bumps);
  if (check) {
    const problems = await uncovered(root, git, commit, drafts);
    for (const problem of problems) warn(problem);
    if (problems.length === 0) print("Every package that changed has its changeset.");
    return problems.length === 0 ? 0 : 1;
  }
  if (dryRun)
    for (const one of drafts) print(`${draftFile(one.folder, commit)}\n${draftText(one)}`);
  else await writeDrafts(join(root, ".changeset"), commit, drafts, print);
  if (drafts.length === 0) print(`Nothing that is published changed since ${commit.slice(0, 8)}.`);
  return 0;
}

/** Writes the drafts, and removes those of the same revision that nothing asks for any more. */
async function writeDrafts(
  folder: string,
  commit: string,
  drafts: readonly Draft[],
  print: (text: string) => void,
): Promise<void> {
  const files = new Map(drafts.map((one) => [draftFile(one.folder, commit), one]));
  const present = await readdir(folder);
  for (const file of present.filter((name) => name.endsWith(draftEnd(commit)))) {
    if (files.has(file)) continue;
    await rm(join(folder, file));
    print(`removed .changeset/${file}`);
  }
  for (const [file, one] of files) {
    await writeFile(join(folder, file), draftText(one));
    print(`${one.bump.padEnd(5)} ${one.name}: .changeset/${file}`);
  }
  if (drafts.length > 0) print("Read them, and say of changes by hand what users see.");
}
