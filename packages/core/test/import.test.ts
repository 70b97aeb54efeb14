import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const packageFolder = join(import.meta.dirname, "..");

async function look(entry: string, create: string, options: unknown[]): Promise<unknown> {
  const program = join(import.meta.dirname, "support/look-at-globals.mjs");
  const path = pathToFileURL(join(packageFolder, "dist", entry)).href;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [program, path, create, JSON.stringify(options)]);
  return JSON.parse(stdout);
}

const provider = { name: "test", clientName: "@x/test@1.0.0" };

test.each([
  ["index.js", "createClient", [provider, [], { apiKey: "sk-key" }], "object"],
  ["index.js", "createMemoryStore", [], "object"],
  ["node.js", "createFileStore", ["tasks"], "object"],
])(
  "importing %s and calling %s looks at no part of the platform for requests",
  async (...given) => {
    const [entry, create, options, made] = given;
    expect(await look(entry, create, options)).toEqual({ kept: [], notices: true, made });
  },
);
