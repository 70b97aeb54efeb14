import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../../src/spec/load-spec.js";
import { bundleProvider } from "../../src/spec/load-spec.js";
import { formatProblem } from "../../src/spec/problem.js";
import { writeReport } from "../../src/spec/readme-report.js";
import type { Rule } from "../../src/spec/rule.js";
import { loadSpec, type Spec } from "../../src/spec/spec.js";
import { repositoryRoot, unspoiledBundle } from "./unspoiled-bundle.js";

/** The whole spec of this repository. */
export function wholeSpec(): Promise<Spec> {
  return loadSpec(repositoryRoot, unspoiledBundle);
}

/** What `redocly.yaml` holds. */
interface Config {
  readonly apis: Readonly<Record<string, unknown>>;
}

/** A temporary repository that holds the spec of this one, to be spoiled. What a test spoils is mended when it ends. */
export interface SpecCopy {
  readonly root: string;
  /** Replaces a text that stands in the file; throws if it does not. Paths are below `spec/`. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  /** What a rule says of the copy as it is now, one line a problem. */
  problems(rule: Rule): Promise<readonly string[]>;
  /** The same for a rule that reads only what was edited as it is written: with the unspoiled bundles only. */
  problemsOfFiles(rule: Rule): Promise<readonly string[]>;
}

/** The copies on disk, by the providers in them: writing one takes longer than most tests. */
const roots = new Map<string, string>();

/** Copies the spec of some providers, with what they use of the common files. All of them take seconds to read. */
export async function copySpec(names: readonly string[] = ["kling"]): Promise<SpecCopy> {
  const key = names.join();
  const root = roots.get(key) ?? (await writeCopy(names));
  roots.set(key, root);
  const spoiled = new Set<string>();
  const write = async (file: string, text: string): Promise<void> => {
    const [owner = ""] = file.split("/");
    // What is common shows in every provider; one of them is enough to see it.
    spoiled.add(owner === "common" ? (names[0] ?? owner) : owner);
    const path = join(root, "spec", file);
    const before = await readFile(path).catch(() => undefined);
    await writeFile(path, text);
    onTestFinished(() => (before === undefined ? rm(path) : writeFile(path, before)));
  };
  const bundle = (from: string, name: string): Promise<OpenApiDocument> =>
    (spoiled.has(name) ? bundleProvider : unspoiledBundle)(from, name);
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
      return rule(await loadSpec(root, bundle)).map(formatProblem);
    },
    async problemsOfFiles(rule) {
      return rule(await loadSpec(root, unspoiledBundle)).map(formatProblem);
    },
  };
}

/** Writes a copy into the folder that is removed after all tests. */
async function writeCopy(names: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(inject("copiesFolder"), "copy-"));
  const used = await usedComponents(names);
  for (const part of [...names, "common", "README.md"]) {
    await cp(join(repositoryRoot, "spec", part), join(root, "spec", part), {
      recursive: true,
      filter: (path) =>
        !path.includes("common") || !path.endsWith(".yaml") || used.has(basename(path, ".yaml")),
    });
  }
  await writeFile(join(root, "spec/docs-index.yaml"), await docsIndexOf(root, names));
  const config = parse(await readFile(join(repositoryRoot, "redocly.yaml"), "utf8")) as Config;
  const apis = Object.fromEntries(names.map((name) => [name, config.apis[name]]));
  await writeFile(join(root, "redocly.yaml"), stringify({ ...config, apis }));
  await writeReport(root, await loadSpec(root, unspoiledBundle));
  return root;
}

/** The names of all components of some providers' bundles. */
async function usedComponents(names: readonly string[]): Promise<ReadonlySet<string>> {
  const documents = await Promise.all(names.map((name) => unspoiledBundle(repositoryRoot, name)));
  return new Set(
    documents.flatMap(({ components = {} }) =>
      Object.values(components).flatMap((kind) => Object.keys(kind as object)),
    ),
  );
}

/** The docs' index, in which what the copy does not hold is not covered. */
async function docsIndexOf(root: string, names: readonly string[]): Promise<string> {
  const text = await readFile(join(repositoryRoot, "spec/docs-index.yaml"), "utf8");
  return text
    .replaceAll(/operation: ([a-z]+)\/\w+/g, (line: string, name: string) =>
      names.includes(name) ? line : "covered: false",
    )
    .replaceAll(/file: ([\w/]+\.yaml)/g, (line: string, file: string) =>
      existsSync(join(root, "spec", file)) ? line : "covered: false",
    );
}
