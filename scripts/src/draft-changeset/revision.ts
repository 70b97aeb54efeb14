import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Git, tryGit } from "./git.js";
import { UsageProblem } from "./usage-problem.js";

const run = promisify(execFile);

/**
 * The commit to compare with: the named one; on a branch, where it left main; on main, the last release.
 *
 * @throws UsageProblem if there is no such commit.
 */
export async function findRevision(git: Git, since: string | undefined): Promise<string> {
  const named = since ?? (await defaultRevision(git));
  const commit = await tryGit(git, "rev-parse", "--verify", "--quiet", `${named}^{commit}`);
  if (commit) return commit;
  throw new UsageProblem(`There is no commit ${named}: name one with --since <revision>.`);
}

async function defaultRevision(git: Git): Promise<string> {
  const head = await git("rev-parse", "HEAD");
  // A checkout of one branch has main as the server's only.
  const base =
    (await tryGit(git, "merge-base", "main", "HEAD")) ??
    (await tryGit(git, "merge-base", "origin/main", "HEAD"));
  if (base !== undefined && base !== head) return base;
  // Changesets tags each package it publishes.
  return (await tryGit(git, "describe", "--tags", "--abbrev=0", "--match", "@*/*@*")) ?? head;
}

/** Calls back with a folder that holds some files as they were at a commit, and removes it. */
export async function withRevision<Result>(
  git: Git,
  commit: string,
  wanted: readonly RegExp[],
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "revision-"));
  try {
    const paths = (await git("ls-tree", "-r", "--name-only", commit)).split("\n");
    const present = paths.filter((path) => wanted.some((pattern) => pattern.test(path)));
    if (present.length > 0) {
      const archive = join(folder, "revision.tar");
      await git("archive", `--output=${archive}`, commit, "--", ...present);
      await run("tar", ["-xf", archive, "-C", folder]);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
