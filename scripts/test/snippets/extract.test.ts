import { describe, expect, it } from "vitest";
import { extractSnippets } from "../../src/snippets/extract.js";

const fence = "```";

function markdown(...lines: readonly string[]): string {
  return lines.join("\n").replaceAll("'''", fence);
}

describe("extractSnippets", () => {
  it("finds the blocks marked ts, with the line their code begins on", () => {
    const text = markdown("# Title", "'''ts", "one();", "", "two();", "'''", "'''sh", "ls", "'''");
    expect(extractSnippets("README.md", text)).toEqual({
      snippets: [
        { file: "README.md", line: 3, code: ["one();", "", "two();"], isContinued: false },
      ],
      problems: [],
    });
  });

  it("notices which blocks go on from the one before", () => {
    const text = markdown("'''ts", "one();", "'''", "then", "'''ts continued", "two();", "'''");
    const { snippets } = extractSnippets("README.md", text);
    expect(snippets.map(({ isContinued }) => isContinued)).toEqual([false, true]);
  });

  it("finds the blocks of doc comments, and no others of a source", () => {
    const text = markdown(
      "const text = `",
      "'''ts",
      "none();",
      "'''`;",
      "/**",
      " * @example",
      " * '''ts",
      " * one();",
      " *   two();",
      " * '''",
      " */",
    );
    const { snippets } = extractSnippets("a.ts", text);
    expect(snippets).toEqual([
      { file: "a.ts", line: 8, code: ["one();", "  two();"], isContinued: false },
    ]);
  });

  it.each(["typescript", "js", "ts no-run", "tsx"])("refuses a block marked %s", (info) => {
    const { snippets, problems } = extractSnippets("README.md", markdown(`'''${info}`, "'''"));
    expect(snippets).toEqual([]);
    expect(problems).toMatchObject([{ file: "README.md:1", what: expect.stringContaining(info) }]);
  });

  it("leaves other languages alone, also those with a fence in them", () => {
    const text = markdown("'''json", "{}", "'''", "", "'''", "'''ts", "'''", "text");
    expect(extractSnippets("README.md", text)).toEqual({ snippets: [], problems: [] });
  });
});
