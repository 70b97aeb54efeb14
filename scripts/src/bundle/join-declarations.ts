import { readFile } from "node:fs/promises";
import { rollup, type RollupLog } from "rollup";
import { dts } from "rollup-plugin-dts";
import { halveIndent } from "../halve-indent.js";
import { asTypeOnly, typeOnlyExports } from "./type-only-exports.js";

/** The declarations of an entry and of all that it is made of, in one text. */
export interface Joined {
  readonly text: string;
  /** The files they come from. */
  readonly files: readonly string[];
}

/** Where an entry imports from what another one has already. */
export interface Elsewhere {
  readonly files: readonly string[];
  /** How it is imported, such as `./index.js`. */
  readonly from: string;
}

/** Puts an entry's declarations together, without those that are elsewhere. */
export async function joinDeclarations(
  entry: string,
  { files, from }: Elsewhere = { files: [], from: "" },
): Promise<Joined> {
  const bundle = await rollup({
    input: entry,
    external: (id) => files.includes(id),
    plugins: [dts()],
    onwarn: refuse,
  });
  const paths = (id: string): string => (files.includes(id) ? from : id);
  const { output } = await bundle.generate({ format: "es", paths });
  // Rollup takes a class that is exported as a type for one that is there at run time, too.
  const types = typeOnlyExports(await readFile(entry, "utf8"));
  const text = asTypeOnly(halveIndent(output[0].code), types);
  return { text, files: bundle.watchFiles };
}

function refuse({ message }: RollupLog): never {
  throw new Error(message);
}
