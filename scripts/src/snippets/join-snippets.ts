import type { Snippet } from "./extract.js";

/** A snippet with all that continue it: what is compiled and run as one file. */
export interface SnippetProgram {
  readonly file: string;
  /** The line its first line of code stands on. */
  readonly line: number;
  /** The code, each line of it with the number it has in `file`: so a compiler's message points at the document. */
  readonly text: string;
}

/** Joins the snippets of one file to programs. */
export function joinSnippets(snippets: readonly Snippet[]): readonly SnippetProgram[] {
  const chains: Snippet[][] = [];
  for (const snippet of snippets) {
    const last = chains.at(-1);
    if (snippet.isContinued && last) last.push(snippet);
    else chains.push([snippet]);
  }
  return chains.map(toProgram);
}

function toProgram(chain: readonly Snippet[]): SnippetProgram {
  const [{ file, line }] = chain as [Snippet];
  const lines: string[] = [];
  for (const snippet of chain) {
    while (lines.length < snippet.line - 1) lines.push("");
    lines.push(...snippet.code);
  }
  return { file, line, text: `${lines.join("\n")}\n` };
}
