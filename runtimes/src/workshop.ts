import { cp } from "node:fs/promises";
import { join } from "node:path";
import { packPackage } from "../../scripts/src/packages/pack-package.js";
import { publicPackages } from "../../scripts/src/packages/public-packages.js";
import { type Installed, installTarballs } from "./install.js";
import { home, root } from "./places.js";

/** A provider's package, installed with what it depends on and nothing else. */
export interface InstalledAlone extends Installed {
  /** The last part of its name, such as `kling`. */
  readonly name: string;
}

/** What is published, as users get it. */
export interface Workshop {
  /** Everything in one folder, with the smoke programs beside it. */
  readonly together: Installed;
  /** The sandbox in a folder of its own. */
  readonly sandbox: Installed;
  /** Each provider in a folder of its own. */
  readonly alone: readonly InstalledAlone[];
}

/** Packs every public package, and installs the tarballs with npm below `folder`. */
export async function setUpWorkshop(folder: string): Promise<Workshop> {
  const tarballs = new Map<string, string>();
  for (const one of await publicPackages(root)) {
    tarballs.set(one.folder.slice("packages/".length), await packPackage(one, folder));
  }
  const together = await installTarballs(join(folder, "together"), [...tarballs.values()]);
  await cp(join(home, "smoke"), together.folder, { recursive: true });
  const { core, sandbox, ...providers } = Object.fromEntries(tarballs);
  const alone: InstalledAlone[] = [];
  for (const [name, tarball] of Object.entries(providers)) {
    // No registry has the core yet: it is given, and npm finds in it what the provider asks for.
    const installed = await installTarballs(join(folder, name), [core!, tarball]);
    alone.push({ name, ...installed });
  }
  return { together, sandbox: await installTarballs(join(folder, "sandbox"), [sandbox!]), alone };
}
