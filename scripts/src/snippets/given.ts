import { pathToFileURL } from "node:url";
import type { Entry, SnippetPackage } from "./packages.js";

/** What the reader of a fragment has made already: a client, a task, what goes into one. */
const made: Readonly<Record<string, string>> = {
  kling: 'import("@x/kling").KlingClient',
  sora: 'import("@x/sora").SoraClient',
  seedance: 'import("@x/seedance").SeedanceClient',
  veo: 'import("@x/veo").VeoClient',
  openai: 'import("@x/openai").OpenAIClient',
  claude: 'import("@x/claude").ClaudeClient',
  deepseek: 'import("@x/deepseek").DeepSeekClient',
  gemini: 'import("@x/gemini").GeminiClient',
  task: 'import("@x/kling").VideoTask<import("@x/kling").KlingTaskDetailResponse>',
  video: 'import("@x/kling").Video',
  handle: 'import("@x/kling").TaskHandle',
  request: "Parameters<typeof kling.imageToVideo>[0]",
  prompt: "string",
  image: "Uint8Array<ArrayBuffer>",
  sandbox: 'import("@x/sandbox").Sandbox',
  clock: 'import("@x/sandbox").TurnableClock',
};

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
    ([name, specifier]) => [name, `typeof import("${specifier}").${name}`] as const,
  );
  // What the reader has made hides an export of the same name.
  const types = { ...Object.fromEntries(exported), ...made };
  const lines = Object.entries(types).map(([name, type]) => `  const ${name}: ${type};\n`);
  return `export {};\ndeclare global {\n${lines.join("")}}\n`;
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
