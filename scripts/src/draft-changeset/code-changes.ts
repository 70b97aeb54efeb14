import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { type Change, listSome } from "./change.js";

/** What of a package.json is published and matters to those who install it. */
const PUBLISHED = [
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "optionalDependencies",
  "exports",
  "bin",
  "engines",
  "sideEffects",
];

/** The name and version that a client sends along: they change with every release. */
const CLIENT_NAME = /^export const clientName = .*$/m;

/** The folders of two versions of a repository. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** What changed in a package apart from its spec. */
export async function codeChanges(
  versions: Versions,
  folder: string,
  files: readonly string[],
  specChanged: boolean,
): Promise<readonly Change[]> {
  const sources = files.filter((file) => file.startsWith(`${folder}/src/`));
  const byHand = sources.filter((file) => !isGenerated(file));
  const generated = specChanged
    ? []
    : await filter(sources.filter(isGenerated), (file) => isOtherCode(versions, file));
  const members = await manifestMembers(versions, `${folder}/package.json`);
  const short = (file: string): string => file.slice(folder.length + 1);
  return [
    ...patch("changed", byHand.map(short)),
    ...patch("generated in another way", generated.map(short)),
    ...patch("changed in package.json", members),
  ];
}

function patch(words: string, names: readonly string[]): readonly Change[] {
  return names.length === 0 ? [] : [{ bump: "patch", what: `${words}: ${listSome(names)}` }];
}

function isGenerated(file: string): boolean {
  return /\.gen\.[^/]+$/.test(file);
}

async function isOtherCode({ before, after }: Versions, file: string): Promise<boolean> {
  const [old, now] = [await readIfThere(before, file), await readIfThere(after, file)];
  return withoutClientName(old) !== withoutClientName(now);
}

function withoutClientName(code: string | undefined): string | undefined {
  return code?.replace(CLIENT_NAME, "").trimEnd();
}

/** The published members of a package.json that differ, with `catalog:` read as what the catalog says. */
async function manifestMembers(
  { before, after }: Versions,
  file: string,
): Promise<readonly string[]> {
  const [old, now] = [await publishedIn(before, file), await publishedIn(after, file)];
  return PUBLISHED.filter((member) => !isDeepStrictEqual(old[member], now[member]));
}

type Manifest = Readonly<Record<string, unknown>>;

async function publishedIn(root: string, file: string): Promise<Manifest> {
  const workspace = (await readIfThere(root, "pnpm-workspace.yaml")) ?? "{}";
  const { catalog = {} } = parse(workspace) as { catalog?: Manifest };
  return JSON.parse((await readIfThere(root, file)) ?? "{}", (name, value: unknown) =>
    value === "catalog:" ? catalog[name] : value,
  ) as Manifest;
}

async function readIfThere(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), "utf8").catch(() => undefined);
}

async function filter(
  list: readonly string[],
  isWanted: (item: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const wanted = await Promise.all(list.map(isWanted));
  return list.filter((_, index) => wanted[index]);
}
