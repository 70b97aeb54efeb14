import type { Problem } from "../spec/problem.js";

/** A block of TypeScript in a document or in a doc comment. */
export interface Snippet {
  /** The file it stands in, from the repository's root, with `/`. */
  readonly file: string;
  /** The line its first line of code stands on, from 1. */
  readonly line: number;
  readonly code: readonly string[];
  /** Whether it goes on from the block before it in the same file, marked by `ts continued`. */
  readonly isContinued: boolean;
}

/** The snippets of a file, and the blocks that would escape the check. */
export interface Extracted {
  readonly snippets: readonly Snippet[];
  readonly problems: readonly Problem[];
}

const fence = "```";
const commentStart = /^\s*\* ?/;
const alike = /^(typescript|tsx|mts|js|javascript|mjs|jsx|ts .*)$/;

/** Finds the blocks that open with a fence and `ts`: in Markdown anywhere, in TypeScript in doc comments. */
export function extractSnippets(file: string, text: string): Extracted {
  const isSource = file.endsWith(".ts");
  const snippets: Snippet[] = [];
  const problems: Problem[] = [];
  let open: { readonly info: string; readonly line: number; readonly code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const isOutside = isSource && !commentStart.test(line);
    const content = isSource ? line.replace(commentStart, "") : line;
    if (isOutside || !content.trimStart().startsWith(fence)) {
      open?.code.push(content);
    } else if (open) {
      if (isSnippet(open.info)) snippets.push(toSnippet(file, open, snippets));
      open = undefined;
    } else {
      const info = content.trim().slice(fence.length).trim();
      open = { info, line: index + 2, code: [] };
      if (alike.test(info) && !isSnippet(info)) problems.push(escapes(file, index + 1, info));
    }
  }
  return { snippets, problems };
}

function isSnippet(info: string): boolean {
  return info === "ts" || info === "ts continued";
}

function toSnippet(
  file: string,
  { info, line, code }: { info: string; line: number; code: readonly string[] },
  before: readonly Snippet[],
): Snippet {
  return { file, line, code, isContinued: info === "ts continued" && before.length > 0 };
}

function escapes(file: string, line: number, info: string): Problem {
  return {
    file: `${file}:${line}`,
    what: `a block is marked "${info}", which nothing checks`,
    todo: "mark it ts, or ts continued where it goes on from the block before",
  };
}
