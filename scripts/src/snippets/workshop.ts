import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { SnippetProgram } from "./join-snippets.js";
import type { SnippetPackage } from "./packages.js";

/** A program that lies in the workshop as a file. */
export interface PlacedProgram extends SnippetProgram {
  readonly path: string;
}

/**
 * A folder outside the repository that looks like a user's: the packages are installed, a picture and a recording lie ready.
 * Each program has a folder of its own in it, so that none finds the files of another.
 */
export class Workshop {
  readonly folder: string;
  readonly #picture: string;
  #count = 0;

  constructor(folder: string, picture: string) {
    this.folder = folder;
    this.#picture = picture;
  }

  /** Opens a workshop. `picture` is copied to each program as `picture.png`. */
  static async open(packages: readonly SnippetPackage[], picture: string): Promise<Workshop> {
    // Its real path: where the system's folder for such things is a link, stack traces don't have the link's name.
    const folder = await mkdtemp(join(await realpath(tmpdir()), "snippets-"));
    const links = packages.map(({ name, path }) => [name, path] as const);
    for (const [name, path] of [...links, ...others.map(installed)]) {
      const link = join(folder, "node_modules", name);
      await mkdir(dirname(link), { recursive: true });
      await symlink(path, link, "junction");
    }
    await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
    return new Workshop(folder, picture);
  }

  async place(program: SnippetProgram): Promise<PlacedProgram> {
    this.#count += 1;
    const folder = join(this.folder, `${this.#count}`);
    const path = join(folder, `${basename(program.file)}.ts`);
    await mkdir(folder);
    await copyFile(this.#picture, join(folder, "picture.png"));
    await writeFile(join(folder, "speech.mp3"), "ID3, and nobody listens");
    await writeFile(path, program.text);
    return { ...program, path };
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** What the snippets may use beside our packages. */
const others = ["vitest", "@types/node", "zod"];

/** Where a package lies. */
function installed(name: string): readonly [name: string, path: string] {
  return [name, dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))];
}
