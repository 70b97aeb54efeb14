import { pathToFileURL } from "node:url";
import type { Entry, SnippetPackage } from "./packages.js";

/** What the reader of a fragment has made already: a client, a task, what goes into one. */
const made = `
  const kling: import("@x/kling").KlingClient;
  const task: import("@x/kling").VideoTask<import("@x/kling").KlingTaskDetailResponse>;
  const video: import("@x/kling").Video;
  const handle: import("@x/kling").TaskHandle;
  const request: Parameters<typeof kling.imageToVideo>[0];
  const prompt: string;
  const image: Uint8Array<ArrayBuffer>;
  const sandbox: import("@x/sandbox").Sandbox;
  const clock: import("@x/sandbox").TurnableClock;
`;

/**
 * Declares what a fragment may use without saying where it comes from: everything the packages export, and what its
 * reader has made already. A fragment that declares such a name itself means its own.
 */
export async function declareGiven(packages: readonly SnippetPackage[]): Promise<string> {
  const entries = packages.flatMap((one) => one.entries);
  const names = await Promise.all(entries.map(exportedNames));
  const origins = new Map<string, string>();
  for (const [index, { specifier }] of entries.entries()) {
    for (const name of names[index] ?? []) if (!origins.has(name)) origins.set(name, specifier);
  }
  const exported = [...origins].map(
    ([name, specifier]) => `  const ${name}: typeof import("${specifier}").${name};`,
  );
  return `export {};\ndeclare global {\n${exported.join("\n")}${made}}\n`;
}

async function exportedNames({ specifier, file }: Entry): Promise<readonly string[]> {
  try {
    return Object.keys((await import(pathToFileURL(file).href)) as object);
  } catch (cause) {
    throw new Error(`${specifier} cannot be imported from ${file}: run pnpm build first`, {
      cause,
    });
  }
}
