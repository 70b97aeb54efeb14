import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstScope } from "../rescope/first-scope.js";
import { type Release, releasesOf } from "./release-order.js";

/** Where a release works, and the programs it uses. */
export interface ReleaseRun {
  readonly root: string;
  /** Do all but publish; needs no network and no login. */
  readonly dryRun: boolean;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Packs a package into a folder; resolves to the tarball's path. */
  readonly pack: (one: Release, folder: string) => Promise<string>;
  /** Runs npm; resolves to whether it succeeded. */
  readonly npm: (argv: readonly string[], show: "output" | "nothing") => Promise<boolean>;
  /** Marks the present commit as that of a version which was published. */
  readonly tag: (name: string) => Promise<void>;
}

/**
 * Publishes every package whose version is not on the registry yet, each behind those it depends on. What stopped
 * half-way is finished by running it again. Resolves to the exit code.
 */
export async function runRelease(run: ReleaseRun): Promise<0 | 1> {
  const { root, dryRun, print, warn } = run;
  const releases = await releasesOf(root);
  const obstacles = releases.flatMap(obstaclesOf);
  for (const obstacle of obstacles) warn(obstacle);
  if (obstacles.length > 0 && !dryRun) return 1;
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    for (const one of releases) {
      if (!(await publish(run, one, folder))) {
        warn(`${nameOf(one)} is not published, nor what follows it: run the release again`);
        return 1;
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  print(`${releases.length} packages ${dryRun ? "could be published" : "are published"}.`);
  return 0;
}

/** What a registry would refuse, or should not be asked for. */
function obstaclesOf({ name, folder, repository }: Release): readonly string[] {
  const file = `${folder}/package.json`;
  return [
    ...(name.startsWith(`${firstScope}/`)
      ? [`${file}: ${firstScope} stands for a scope: publish under your own, with pnpm rescope`]
      : []),
    ...(repository === undefined
      ? [`${file}: has no repository, which provenance needs: run pnpm rescope with --repository`]
      : []),
  ];
}

async function publish(run: ReleaseRun, one: Release, folder: string): Promise<boolean> {
  const { dryRun, print, pack, npm, tag } = run;
  if (!dryRun && (await npm(["view", nameOf(one), "version"], "nothing"))) {
    print(`${nameOf(one)} is on the registry.`);
    return true;
  }
  print(`${nameOf(one)}${dryRun ? " (dry run)" : ""}`);
  const tarball = await pack(one, folder);
  const mode = dryRun ? ["--dry-run", "--offline"] : ["--provenance"];
  const argv = ["publish", tarball, "--access", "public", "--tag", tagOf(one), ...mode];
  const isDone = await npm(argv, "output");
  if (isDone && !dryRun) await tag(nameOf(one));
  return isDone;
}

function nameOf({ name, version }: Release): string {
  return `${name}@${version}`;
}

/** A version to be tried, such as `1.1.0-next-20260101`, is found under its own word only. */
export function tagOf({ version }: Pick<Release, "version">): string {
  return /^[^-+]+-([a-z]+)/.exec(version)?.[1] ?? "latest";
}
