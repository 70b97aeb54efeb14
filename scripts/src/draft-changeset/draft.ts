import { type Bump, type Change, highestBump } from "./change.js";

/** A changeset to be written: one for each package, so that every changelog has its own words only. */
export interface Draft {
  /** The package's folder below `packages`, such as `kling`. */
  readonly folder: string;
  /** The package's name, such as `@x/kling`. */
  readonly name: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** Puts together what was found of a package; undefined where nothing was. */
export function makeDraft(
  folder: string,
  name: string,
  changes: readonly Change[],
  least: Bump | undefined,
): Draft | undefined {
  if (changes.length === 0) return undefined;
  const bumps = changes.map((change) => change.bump);
  const bump = highestBump(least ? [...bumps, least] : bumps);
  return bump && { folder, name, bump, changes };
}

/** The file's name: drafting again since the same commit replaces the draft, and no other changeset. */
export function draftFile(folder: string, commit: string): string {
  return `${folder}${draftEnd(commit)}`;
}

export function draftEnd(commit: string): string {
  return `-since-${commit.slice(0, 8)}.md`;
}

/** The text of the changeset. */
export function draftText({ name, bump, changes }: Draft): string {
  const sentences = changes.map(({ bump: own, what }) => {
    const sentence = `${what[0]?.toUpperCase()}${what.slice(1)}.`;
    return own === "major" ? `**Breaking:** ${sentence}` : sentence;
  });
  const [only = ""] = sentences;
  const body =
    sentences.length === 1
      ? only
      : `What is different:\n\n${sentences.map((one) => `- ${one}`).join("\n")}`;
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${body}\n`;
}
