import type { DocsPage, Origin } from "../spec/openapi-document.js";

/** The longest line of a comment, without its indentation and its ` * `. */
const LINE_LENGTH = 110;

const SOURCES: Readonly<Record<Origin, string>> = {
  docs: "Source: the gateway's docs.",
  upstream: "Source: the upstream API.",
  gateway: "Source: the gateway's software.",
  inferred: "Source: inferred.",
};

const DOCS_SITE = "https://ai-docs.tikhub.io";

/** What a doc comment says, before it is laid out. */
export interface DocComment {
  /** Prose in Markdown: each element is a paragraph, a list or a code block. */
  readonly text: readonly (string | undefined)[];
  readonly docs?: DocsPage | undefined;
  readonly origin?: Origin | undefined;
  /** Why the origin is what it is. */
  readonly originNote?: string | undefined;
  readonly default?: unknown;
  readonly deprecated?: boolean | undefined;
}

/** The lines of a comment without its marks: prose, the docs' page, where the knowledge comes from, tags. */
export function commentLines(comment: DocComment): string[] {
  const paragraphs = comment.text.flatMap((text) => (text ? [wrap(text.trim())] : []));
  const provenance = [...docsLine(comment.docs), ...sourceLines(comment)];
  if (provenance.length > 0) paragraphs.push(provenance);
  const lines = paragraphs.flatMap((paragraph, index) =>
    index > 0 ? ["", ...paragraph] : paragraph,
  );
  if (comment.default !== undefined) lines.push(`@default ${JSON.stringify(comment.default)}`);
  if (comment.deprecated) lines.push("@deprecated");
  return lines;
}

/** Lays lines out as what stands between the slashes of a doc comment: from `*` to the last star's space. */
export function commentBody(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `* ${safe[0]} `;
  return `*\n${safe.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/** A whole doc comment at an indentation, with its line end; nothing when there is nothing to say. */
export function printComment(comment: DocComment, indent = ""): string {
  const lines = commentLines(comment);
  if (lines.length === 0) return "";
  return `/*${commentBody(lines)}*/\n`.replaceAll(/^(?=.)/gm, indent);
}

function docsLine(docs: DocsPage | undefined): string[] {
  if (docs === undefined) return [];
  const page = docs.page === undefined ? "" : ` (page ${docs.page})`;
  return [`Docs: "${docs.title}"${page} on ${DOCS_SITE}.`];
}

function sourceLines({ origin, originNote = "" }: DocComment): string[] {
  return origin === undefined ? [] : wrap(`${SOURCES[origin]} ${originNote}`.trim());
}

/** Breaks long lines of prose; tables, code and indented lines stay as they are. */
function wrap(text: string): string[] {
  let inCode = false;
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.startsWith("```")) inCode = !inCode;
    return inCode || /^(?:\||\s|```)/.test(line) ? [line] : wrapLine(line);
  });
}

function wrapLine(line: string): string[] {
  const hanging = /^(?:[-*]|\d+\.) /.test(line) ? "  " : "";
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(last === undefined ? word : `${hanging}${word}`);
    }
  }
  return lines;
}
