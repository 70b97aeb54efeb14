import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { OpenApiDocument } from "../../src/spec/load-spec.js";
import { bundleProvider } from "../../src/spec/load-spec.js";
import { formatProblem } from "../../src/spec/problem.js";
import type { Rule } from "../../src/spec/rule.js";
import { loadSpec } from "../../src/spec/spec.js";

/** This repository. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");

// Bundling starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const unspoiled = new Map<string, Promise<OpenApiDocument>>();

function unspoiledBundle(_root: string, name: string): Promise<OpenApiDocument> {
  const bundle = unspoiled.get(name) ?? bundleProvider(repositoryRoot, name);
  unspoiled.set(name, bundle);
  return bundle;
}

/** A temporary repository that holds the spec of this one, to be spoiled. */
export interface SpecCopy {
  readonly root: string;
  /** Replaces a text that stands in the file; throws if it does not. Paths are below `spec/`. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  /** What a rule says of the copy as it is now, one line a problem. */
  problems(rule: Rule): Promise<readonly string[]>;
  /** The same for a rule that reads only what was edited as it is written: with the unspoiled bundle, made once. */
  problemsOfFiles(rule: Rule): Promise<readonly string[]>;
}

export async function copySpec(): Promise<SpecCopy> {
  const root = await mkdtemp(join(tmpdir(), "spec-copy-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(join(repositoryRoot, "spec"), join(root, "spec"), { recursive: true });
  await cp(join(repositoryRoot, "redocly.yaml"), join(root, "redocly.yaml"));
  const write = (file: string, text: string): Promise<void> =>
    writeFile(join(root, "spec", file), text);
  return {
    root,
    write,
    async edit(file, from, to) {
      const text = await readFile(join(root, "spec", file), "utf8");
      if (!text.includes(from)) throw new Error(`spec/${file} does not hold: ${from}`);
      await write(
        file,
        text.replace(from, () => to),
      );
    },
    async problems(rule) {
      return rule(await loadSpec(root)).map(formatProblem);
    },
    async problemsOfFiles(rule) {
      return rule(await loadSpec(root, unspoiledBundle)).map(formatProblem);
    },
  };
}
