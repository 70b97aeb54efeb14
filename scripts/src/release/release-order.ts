import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublicPackage, publicPackages } from "../packages/public-packages.js";

/** A package as it is published. */
export interface Release extends PublicPackage {
  readonly version: string;
  /** Where its source is; undefined while nobody has said it. */
  readonly repository: string | undefined;
  readonly dependencies: readonly string[];
}

/** The packages of the repository at `root` that are published, each behind those it depends on. */
export async function releasesOf(root: string): Promise<readonly Release[]> {
  const packages = await publicPackages(root);
  return inOrder(await Promise.all(packages.map(readRelease)));
}

/**
 * Sorts packages so that each stands behind those it depends on.
 *
 * @throws if some depend on each other in a circle.
 */
export function inOrder<Package extends Pick<Release, "name" | "dependencies">>(
  packages: readonly Package[],
): readonly Package[] {
  const waiting = new Map(packages.map((one) => [one.name, one]));
  const ordered: Package[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(
      ({ dependencies }) => !dependencies.some((name) => waiting.has(name)),
    );
    if (ready.length === 0) {
      throw new Error(`${[...waiting.keys()].join(", ")} depend on each other: break the circle`);
    }
    for (const one of ready) waiting.delete(one.name);
    ordered.push(...ready);
  }
  return ordered;
}

async function readRelease(one: PublicPackage): Promise<Release> {
  const text = await readFile(join(one.path, "package.json"), "utf8");
  const manifest = JSON.parse(text) as {
    version: string;
    repository?: { url: string };
    dependencies?: Readonly<Record<string, string>>;
  };
  return {
    ...one,
    version: manifest.version,
    repository: manifest.repository?.url,
    dependencies: Object.keys(manifest.dependencies ?? {}),
  };
}
