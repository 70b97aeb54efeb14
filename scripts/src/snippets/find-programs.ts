import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../spec/problem.js";
import { extractSnippets } from "./extract.js";
import { joinSnippets, type SnippetProgram } from "./join-snippets.js";

/** All snippets of the repository, by what is done with them. */
export interface FoundPrograms {
  /** From READMEs: complete, so they are compiled as they are, and run. */
  readonly complete: readonly SnippetProgram[];
  /** From other documents and doc comments: compiled, with what such a fragment takes for granted. */
  readonly fragments: readonly SnippetProgram[];
  readonly problems: readonly Problem[];
}

const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/** Finds the snippets of the repository at `root`: in its documents, its packages' READMEs and doc comments. */
export async function findPrograms(root: string): Promise<FoundPrograms> {
  const complete: SnippetProgram[] = [];
  const fragments: SnippetProgram[] = [];
  const problems: Problem[] = [];
  for (const file of [...documents, ...(await packageFiles(root))]) {
    const text = await readFile(join(root, file), "utf8").catch(emptyIfMissing);
    const extracted = extractSnippets(file, text);
    problems.push(...extracted.problems);
    const kind = file.endsWith("README.md") ? complete : fragments;
    kind.push(...joinSnippets(extracted.snippets));
  }
  return { complete, fragments, problems };
}

/** The READMEs and the sources of all packages. */
async function packageFiles(root: string): Promise<readonly string[]> {
  const folders = (await readdir(join(root, "packages"))).toSorted();
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const sources = await readdir(join(root, "packages", folder, "src"), { recursive: true });
      const names = sources.filter((name) => name.endsWith(".ts")).toSorted();
      const paths = names.map((name) => `packages/${folder}/src/${name.replaceAll(sep, "/")}`);
      return [`packages/${folder}/README.md`, ...paths];
    }),
  );
  return lists.flat();
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  throw error;
}
