import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** When a run was made, and with which versions. */
export async function describeRun(): Promise<string> {
  const sdks = ["openai", "@anthropic-ai/sdk", "@google/genai"];
  const date = new Date().toISOString().slice(0, 10);
  return [date, `Node ${process.version}`, ...(await Promise.all(sdks.map(versionOf)))].join(", ");
}

/** A package's name and its installed version. */
async function versionOf(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name);
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
    const { name: found, version } = JSON.parse(manifest) as { name?: string; version?: string };
    if (found === name) return `${name} ${version}`;
  }
  throw new Error(`${name} is not installed: run pnpm install`);
}
