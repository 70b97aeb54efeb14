import { describe, expect, it } from "vitest";
import type { Snippet } from "../../src/snippets/extract.js";
import { joinSnippets } from "../../src/snippets/join-snippets.js";

function snippet(line: number, code: readonly string[], isContinued = false): Snippet {
  return { file: "README.md", line, code, isContinued };
}

describe("joinSnippets", () => {
  it("makes a program of each snippet, its code on the lines it has in the document", () => {
    const programs = joinSnippets([snippet(3, ["one();", "two();"]), snippet(9, ["three();"])]);
    expect(programs).toEqual([
      { file: "README.md", line: 3, text: "\n\none();\ntwo();\n" },
      { file: "README.md", line: 9, text: `${"\n".repeat(8)}three();\n` },
    ]);
  });

  it("puts a snippet and what goes on from it into one program", () => {
    const chain = [
      snippet(2, ["one();"]),
      snippet(5, ["two();"], true),
      snippet(7, ["three();"], true),
    ];
    expect(joinSnippets(chain)).toEqual([
      { file: "README.md", line: 2, text: "\none();\n\n\ntwo();\n\nthree();\n" },
    ]);
  });
});
