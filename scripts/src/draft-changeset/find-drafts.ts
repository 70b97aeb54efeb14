import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { publicPackages } from "../packages/public-packages.js";
import type { Bump } from "./change.js";
import { codeChanges } from "./code-changes.js";
import { type Draft, makeDraft } from "./draft.js";
import type { Git } from "./git.js";
import { withRevision } from "./revision.js";
import { changesOfPackage, specChanges } from "./spec-changes.js";
import { UsageProblem } from "./usage-problem.js";

/** Finds the packages of the repository at `root` that changed since a commit, and what users see of it. */
export async function findDrafts(
  root: string,
  git: Git,
  commit: string,
  bumps: ReadonlyMap<string, Bump>,
): Promise<readonly Draft[]> {
  const packages = await publicPackages(root);
  const folders = packages.map(({ folder }) => basename(folder));
  refuseUnknown(bumps, folders);
  const files = await changedFiles(git, commit);
  return withRevision(git, commit, readPaths(files), async (before) => {
    await keepProvidersOnly(join(before, "redocly.yaml"));
    const spec = await specChanges(before, root, files);
    const drafts = packages.map(async ({ name, folder }) => {
      // The first version of a package is published as it stands in its package.json.
      if (!existsSync(join(before, folder, "package.json"))) return undefined;
      const short = basename(folder);
      const own = changesOfPackage(spec, short);
      const code = await codeChanges({ before, after: root }, folder, files, own.length > 0);
      return makeDraft(short, name, [...own, ...code], bumps.get(short));
    });
    return (await Promise.all(drafts)).filter((draft) => draft !== undefined);
  });
}

/** The paths of which the earlier version is read: what did not change is not. */
function readPaths(files: readonly string[]): readonly RegExp[] {
  const owners = files.flatMap((file) => /^spec\/([^/]+)\//.exec(file)?.[1] ?? []);
  const spec = owners.includes("common") ? [".*"] : [...new Set(owners), "common"];
  return [
    /^(redocly|pnpm-workspace)\.yaml$/,
    /^packages\/[^/]+\/(package\.json|src\/.*\.gen\.[^/]+)$/,
    ...(owners.length > 0 ? [new RegExp(`^spec/(${spec.join("|")})/`)] : []),
  ];
}

/** Paths that differ, with those that git does not know yet. */
async function changedFiles(git: Git, commit: string): Promise<readonly string[]> {
  const known = await git("diff", "--name-only", "--no-renames", "-z", commit);
  const others = await git("ls-files", "--others", "--exclude-standard", "-z");
  return `${known}\0${others}`.split("\0").filter((path) => path !== "");
}

/** The rules of that time may be unknown to the redocly of today, and no rule changes a bundle. */
async function keepProvidersOnly(file: string): Promise<void> {
  const config = await readFile(file, "utf8").catch(() => "{}");
  const { apis = {} } = parse(config) as { readonly apis?: unknown };
  await writeFile(file, stringify({ apis }));
}

function refuseUnknown(bumps: ReadonlyMap<string, Bump>, known: readonly string[]): void {
  for (const name of bumps.keys()) {
    if (known.includes(name)) continue;
    throw new UsageProblem(`--bump ${name}: no such package: use one of ${known.join(", ")}`);
  }
}
