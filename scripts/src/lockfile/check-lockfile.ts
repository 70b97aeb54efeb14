import type { CheckReport } from "../checks/check.js";
import type { Problem } from "../spec/problem.js";
import { type InstalledPackage, installedPackages } from "./installed-packages.js";
import { type Lockfile, packageKey, readLockfile, withoutPeers } from "./lockfile.js";

/**
 * Finds optional dependencies that pnpm-lock.yaml lacks, in the repository at `root`.
 *
 * Tools bring a binary for each platform as an optional dependency. When the registry lacks one of them, pnpm
 * leaves it out of the lockfile without a word, and a frozen install on that platform has no binary. So what the
 * installed packages name themselves is compared as well.
 */
export async function checkLockfile(root: string): Promise<CheckReport> {
  return {
    problems: missingPlatforms(await readLockfile(root), await installedPackages(root)),
    summary: "lockfile: every optional dependency is locked",
  };
}

/** The comparison behind {@link checkLockfile}. */
export function missingPlatforms(
  lockfile: Lockfile,
  installed: readonly InstalledPackage[],
): readonly Problem[] {
  const wanted = [...lockedWishes(lockfile), ...installedWishes(lockfile, installed)];
  const missing = wanted.filter(({ key }) => key === undefined || !isLocked(lockfile, key));
  const lines = new Map(missing.map((wish) => [`${wish.by} ${wish.name}`, wish]));
  return [...lines.values()].map(({ by, name }) => ({
    file: "pnpm-lock.yaml",
    what: `${by} has the optional dependency ${name}, which is not locked`,
    todo: `pin another version of ${by.slice(0, by.lastIndexOf("@"))}, one whose packages the registry has for every platform`,
  }));
}

/** An optional dependency that a package asks for. */
interface Wish {
  readonly by: string;
  readonly name: string;
  /** Where it stands in the lockfile's list of packages, if the lockfile knows it at all. */
  readonly key: string | undefined;
}

function lockedWishes({ snapshots = {} }: Lockfile): readonly Wish[] {
  return Object.entries(snapshots).flatMap(([key, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name, version]) => ({
      by: withoutPeers(key),
      name,
      key: packageKey(name, version),
    })),
  );
}

function installedWishes(
  lockfile: Lockfile,
  installed: readonly InstalledPackage[],
): readonly Wish[] {
  const locked = lockedDependencies(lockfile);
  return installed.flatMap(({ name: owner, version, optionalDependencies = {} }) => {
    const by = `${owner}@${version}`;
    // Left over from an earlier install.
    if (!isLocked(lockfile, by)) return [];
    return Object.keys(optionalDependencies).map((name) => ({
      by,
      name,
      key: locked.get(by)?.get(name),
    }));
  });
}

/** By package, the keys of what it depends on by name. */
function lockedDependencies({ snapshots = {} }: Lockfile): Map<string, Map<string, string>> {
  return new Map(
    Object.entries(snapshots).map(([key, { dependencies, optionalDependencies }]) => {
      const versions = Object.entries({ ...dependencies, ...optionalDependencies });
      const keys = versions.map(([name, version]) => [name, packageKey(name, version)] as const);
      return [withoutPeers(key), new Map(keys)];
    }),
  );
}

function isLocked({ packages = {} }: Lockfile, key: string): boolean {
  return Object.hasOwn(packages, key);
}
