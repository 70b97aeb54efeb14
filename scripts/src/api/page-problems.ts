import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../spec/problem.js";
import { API_COMMAND } from "./api-page.js";
import type { ApiPage } from "./api-pages.js";

/** How many lines of a difference are told. */
const MOST_LINES = 6;

/** Finds the packages of which users see something else than their committed pages say. */
export async function pageProblems(
  root: string,
  pages: readonly ApiPage[],
): Promise<readonly Problem[]> {
  const problems = pages.map(async ({ package: name, file, text }): Promise<Problem[]> => {
    const committed = await readFile(join(root, file), "utf8").catch(() => "");
    if (committed === text) return [];
    return [
      {
        file,
        what: `users see something else of ${name} now: ${difference(committed, text)}`,
        todo: `run ${API_COMMAND}, look at what it changes in the page, and say in a changeset what that is to users: pnpm draft-changeset`,
      },
    ];
  });
  return (await Promise.all(problems)).flat();
}

/** The lines that only one of two texts has. */
function difference(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const lines = [
    ...linesMissingIn(now, old).map((line) => `- ${line.trim()}`),
    ...linesMissingIn(old, now).map((line) => `+ ${line.trim()}`),
  ];
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} lines more`] : [];
  return lines.length === 0 ? "the order" : [...lines.slice(0, MOST_LINES), ...more].join(" ");
}

function linesMissingIn(there: readonly string[], here: readonly string[]): readonly string[] {
  const lines = new Set(there);
  return here.filter((line) => !lines.has(line));
}
