import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findPrograms } from "../../src/snippets/find-programs.js";

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "repository-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text.replaceAll("'''", "```"));
  }
  return root;
}

describe("findPrograms", () => {
  it("takes what READMEs show for complete, and the rest for fragments", async () => {
    const block = "'''ts\nwork();\n'''\n";
    const root = await repository({
      "README.md": block,
      "ARCHITECTURE.md": block,
      "packages/one/README.md": block,
      "packages/one/src/index.ts": "/** '''ts */\n",
      "packages/one/src/deep/work.ts": "/**\n * '''ts\n * work();\n * '''\n */\n",
      "packages/two/src/index.ts": "",
    });
    const { complete, fragments, problems } = await findPrograms(root);
    expect(complete.map(({ file }) => file)).toEqual(["README.md", "packages/one/README.md"]);
    expect(fragments.map(({ file }) => file)).toEqual([
      "ARCHITECTURE.md",
      "packages/one/src/deep/work.ts",
    ]);
    expect(problems).toEqual([]);
  });

  it("reports the blocks that would escape", async () => {
    const root = await repository({ "packages/one/src/a.ts": "/**\n * '''js\n * '''\n */\n" });
    expect((await findPrograms(root)).problems).toMatchObject([
      { file: "packages/one/src/a.ts:2" },
    ]);
  });
});
