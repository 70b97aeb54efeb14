import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startExample } from "./example-program.js";
import { boxesOf } from "./mp4-boxes.js";
import { examples } from "./program.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

const providers = ["kling", "sora", "seedance", "veo"] as const;

describe("examples/video", () => {
  it.each(providers)("%s.ts saves a whole video, and pays for one", async (provider) => {
    const server = await sandboxServer();
    const folder = await temporaryFolder();
    const program = startExample(`video/${provider}.ts`, server, folder);
    expect(await program.ended).toBe(0);
    expect(program.stderr).toBe("");

    const path = join(folder, "boat.mp4");
    const { size } = await stat(path);
    expect(program.stdout).toMatch(new RegExp(`^succeeded\nboat\\.mp4: ${size} bytes\n$`));
    expect(await readdir(folder)).toEqual(["boat.mp4"]);
    const boxes = boxesOf(await readFile(path)); // throws where they do not end with the file
    expect(boxes).toEqual(expect.arrayContaining(["ftyp", "moov", "mdat"]));

    const { ledger } = server.sandbox;
    expect(ledger.charges).toHaveLength(1);
    expect(ledger.entries.map((entry) => entry.provider)).toEqual([provider]);
  });

  it("kling.ts, sora.ts, seedance.ts and veo.ts differ in import, creator, method and request alone", async () => {
    const texts = await Promise.all(
      providers.map((provider) => readFile(join(examples, `video/${provider}.ts`), "utf8")),
    );
    expect(new Set(texts).size).toBe(providers.length);
    const [first, ...others] = texts.map(withoutItsOwn);
    for (const other of others) expect(other).toBe(first);
    for (const text of texts) expect(text.split("\n").filter(Boolean)).toHaveLength(10);
  });
});

/** A program without what is its provider's: the import, the creator, the method and the request's members. */
function withoutItsOwn(text: string): string {
  return text
    .replace(/^import \{ create\w+Client \} from "@x\/\w+";$/m, "import")
    .replace(/(?<=^import \{ save \} from "@x\/)\w+(?=\/node";$)/m, "provider")
    .replace(/(?<== )create\w+Client(?=\(\);$)/m, "creator")
    .replace(/(?<=await client\.)\w+\(\{\n(?: {2}\w+: .+,\n)+\}\)(?=;$)/m, "method(request)");
}
