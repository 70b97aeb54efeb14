import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Problem } from "../spec/problem.js";
import { unexpectedFiles } from "./packed-files.js";
import type { PublicPackage } from "./public-packages.js";
import { wrongTypes } from "./wrong-types.js";

/** Finds what is wrong with a package as users would get it: its files, its exports and its types. */
export async function checkPackedPackage(
  one: PublicPackage,
  tarball: string,
): Promise<readonly Problem[]> {
  const file = `${one.folder}/package.json`;
  const bytes = await readFile(tarball);
  const extra = await unexpectedFiles(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(bytes).buffer },
  });
  return [
    ...extra.map((name) => ({
      file,
      what: `${name} would be published`,
      todo: 'name only what users need under "files"',
    })),
    ...messages.map((message) => ({
      file,
      what: formatMessage(message, pkg, { color: false }) ?? message.code,
      todo: "see publint's documentation of this rule",
    })),
    ...(await wrongTypes(file, bytes)),
  ];
}
