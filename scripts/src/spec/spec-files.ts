import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { JsonObject } from "./json.js";
import { parseYaml } from "./redocly.js";

/** One YAML file below `spec/`, as it is written: references are not followed. */
export interface SpecFile {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** The folder below `spec/`: a provider's name, or `common`. */
  readonly owner: string;
  /** The folder below that, for example `schemas`; empty for a provider's entry file. */
  readonly kind: string;
  /** File name without `.yaml`. */
  readonly name: string;
  readonly content: JsonObject;
}

/** Reads `spec/<owner>/**` in the order of the names. */
export async function specFilesOf(root: string, owner: string): Promise<readonly SpecFile[]> {
  const folder = join(root, "spec", owner);
  const names = await readdir(folder, { recursive: true });
  const yamlNames = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml"));
  yamlNames.sort();
  return Promise.all(yamlNames.map((name) => readSpecFile(root, owner, name)));
}

async function readSpecFile(root: string, owner: string, name: string): Promise<SpecFile> {
  const path = `spec/${owner}/${name}`;
  const content = await parseYaml(await readFile(join(root, path), "utf8"));
  const kind = name.includes("/") ? name.slice(0, name.indexOf("/")) : "";
  return {
    path,
    owner,
    kind,
    name: basename(name, ".yaml"),
    content: (content ?? {}) as JsonObject,
  };
}

/** Reads `spec/<owner>/transcripts`, where there is one: texts by their path from the repository's root. */
export async function transcriptsOf(
  root: string,
  owner: string,
): Promise<ReadonlyMap<string, string>> {
  const files = await filesIn(root, `spec/${owner}/transcripts`);
  return new Map([...files].map(([path, bytes]) => [path, bytes.toString("utf8")]));
}

/** Reads the examples of a provider that are no YAML: their bytes by their path from the repository's root. */
export async function externalExamplesOf(
  root: string,
  owner: string,
): Promise<ReadonlyMap<string, Buffer>> {
  return filesIn(
    root,
    `spec/${owner}/examples`,
    (name) => /\.\w+$/.test(name) && !name.endsWith(".yaml"),
  );
}

async function filesIn(
  root: string,
  folder: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<ReadonlyMap<string, Buffer>> {
  const names: string[] = await readdir(join(root, folder)).catch(() => []);
  const read = async (name: string): Promise<[path: string, bytes: Buffer]> => [
    `${folder}/${name}`,
    await readFile(join(root, folder, name)),
  ];
  return new Map(await Promise.all(names.filter(isWanted).toSorted().map(read)));
}
