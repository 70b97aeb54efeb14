import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, type FormatOptions } from "oxfmt";
import { entryPoints } from "../packages/entry-points.js";
import { publicPackages } from "../packages/public-packages.js";
import { apiPage } from "./api-page.js";
import { declarationsProgram } from "./declarations-program.js";
import { packageApi } from "./package-api.js";
import { specNames } from "./spec-names.js";

/** The page of a package that shows what users see of it. */
export interface ApiPage {
  readonly package: string;
  /** From the repository's root. */
  readonly file: string;
  readonly text: string;
}

/** Makes the pages of all packages that the repository at `root` publishes. Each of them must be built. */
export async function apiPages(root: string): Promise<readonly ApiPage[]> {
  const packages = await publicPackages(root);
  const entries = await Promise.all(packages.map(entryPoints));
  const program = declarationsProgram(entries.flat().map(({ types }) => types));
  return Promise.all(
    packages.map(async (one, index) => {
      const api = packageApi(program, one, entries[index]!, await specNames(one.path));
      const file = `${one.folder}/api.md`;
      return { package: one.name, file, text: await formatted(root, file, apiPage(api)) };
    }),
  );
}

/** As the formatter wants every file, so that it leaves the page alone, and a long line is many short ones. */
async function formatted(root: string, file: string, text: string): Promise<string> {
  const {
    $schema: _schema,
    ignorePatterns: _patterns,
    ...options
  } = JSON.parse(await readFile(join(root, ".oxfmtrc.json"), "utf8")) as FormatOptions & {
    readonly $schema?: string;
    readonly ignorePatterns?: string[];
  };
  // An object is on one line where it has room, however the compiler printed it.
  const { code, errors } = await format(file, text, { ...options, objectWrap: "collapse" });
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return code;
}
