import { readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { declarationFaults } from "./declaration-faults.js";
import { entriesOf } from "./entries.js";
import { type Joined, joinDeclarations } from "./join-declarations.js";

/**
 * Puts the declarations of a built package together: one file for each of its entries, in the place of one for each of
 * its sources. A compiler takes longer to find and to read a hundred small files than one large one.
 *
 * Entries import what they share with the first one from there, so that it has to export it.
 *
 * @param folder The package's.
 * @throws {Error} when what comes of it does not compile.
 */
export async function bundleTypes(folder: string): Promise<void> {
  const [main = "", ...others] = (await entriesOf(folder)).map(({ types }) => types);
  const joined = new Map<string, Joined>([[main, await joinDeclarations(main)]]);
  const { files } = joined.get(main)!;
  const from = `./${basename(main, ".d.ts")}.js`;
  for (const entry of others) joined.set(entry, await joinDeclarations(entry, { files, from }));
  await removeDeclarations(dirname(main));
  for (const [entry, { text }] of joined) await writeFile(entry, text);
  const faults = declarationFaults([...joined.keys()]);
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Removes the declarations in a folder, and its folders, which hold nothing else. */
async function removeDeclarations(folder: string): Promise<void> {
  const all = await readdir(folder, { withFileTypes: true });
  const made = all.filter((one) => one.isDirectory() || one.name.endsWith(".d.ts"));
  await Promise.all(made.map(({ name }) => rm(join(folder, name), { recursive: true })));
}
