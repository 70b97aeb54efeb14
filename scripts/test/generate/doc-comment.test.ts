import { describe, expect, it } from "vitest";
import { type DocComment, printComment } from "../../src/generate/doc-comment.js";

describe("printComment", () => {
  it.each<[origin: DocComment["origin"], line: string]>([
    ["docs", "Source: the gateway's docs."],
    ["upstream", "Source: the upstream API."],
    ["gateway", "Source: the gateway's software."],
    ["inferred", "Source: inferred."],
  ])("says where %s knowledge comes from", (origin, line) => {
    expect(printComment({ text: [], origin })).toBe(`/** ${line} */\n`);
  });

  it("writes prose, the docs' page, the source and its reason, then the tags", () => {
    const comment = {
      text: ["Length of the video.", undefined, "In seconds."],
      docs: { title: "Videos", page: "12e0" },
      origin: "inferred",
      originNote: "The page shows no table.",
      default: "5",
      deprecated: true,
    } as const;
    expect(printComment(comment, "  ")).toBe(
      [
        "  /**",
        "   * Length of the video.",
        "   *",
        "   * In seconds.",
        "   *",
        '   * Docs: "Videos" (page 12e0) on https://ai-docs.tikhub.io.',
        "   * Source: inferred. The page shows no table.",
        '   * @default "5"',
        "   * @deprecated",
        "   */",
        "",
      ].join("\n"),
    );
  });

  it("names a docs page whose number is not known by its title alone", () => {
    const docs = { title: "Videos" };
    expect(printComment({ text: [], docs })).toBe(
      '/** Docs: "Videos" on https://ai-docs.tikhub.io. */\n',
    );
  });

  it("is nothing when there is nothing to say", () => {
    expect(printComment({ text: [undefined, ""] })).toBe("");
  });

  it("cannot be closed by its own text", () => {
    expect(printComment({ text: ["All of video/*/done."] })).toBe(
      "/** All of video/*\\/done. */\n",
    );
  });

  it("breaks long prose and list items, and keeps tables and code as they are", () => {
    const long = "word ".repeat(30).trim();
    const row = `| ${"cell ".repeat(40)}|`;
    const text = [`- ${long}\n${row}\n\`\`\`\n${long}\n\`\`\``];
    const lines = printComment({ text }).split("\n");
    expect(lines).toEqual([
      "/**",
      ` * - ${"word ".repeat(21).trim()}`,
      ` *   ${"word ".repeat(9).trim()}`,
      ` * ${row}`,
      " * ```",
      ` * ${long}`,
      " * ```",
      " */",
      "",
    ]);
  });
});
