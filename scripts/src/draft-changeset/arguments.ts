import { parseArgs } from "node:util";
import { type Bump, isBump } from "./change.js";
import { UsageProblem } from "./usage-problem.js";

/** What was asked for. */
export interface Arguments {
  readonly since: string | undefined;
  /** The least bump by a package's folder, such as `core`. */
  readonly bumps: ReadonlyMap<string, Bump>;
  readonly dryRun: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

export const usage = `Writes a changeset for each package that changed, and for no other.

  pnpm draft-changeset [options]

  --since <revision>          what to compare with; default: where this branch left main,
                              and on main the last release
  --bump <package>=<bump>     raise a package at least this far, such as core=minor; may be given
                              several times. A change of code by hand counts as patch otherwise
  --dry-run                   print the changesets and write nothing
  --check                     write nothing, and fail where a changeset is missing or raises too little
  --help                      print this

A change of the spec is rated by what callers see: narrower is major, more is minor, words are patch.
Drafting again since the same revision replaces the drafts. Exit code: 0 done, 1 --check failed,
2 the command cannot be carried out.`;

/** @throws UsageProblem when an option is not known, or a bump is none. */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        since: { type: "string" },
        bump: { type: "string", multiple: true, default: [] },
        "dry-run": { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const { since, bump, check, help } = values;
    const bumps = new Map(bump.map(readBump));
    return { since, bumps, dryRun: values["dry-run"], check, help };
  } catch (error) {
    throw new UsageProblem(`${(error as Error).message}\n\n${usage}`);
  }
}

function readBump(text: string): [name: string, bump: Bump] {
  const [name = "", bump] = text.split("=");
  if (name !== "" && isBump(bump)) return [name, bump];
  throw new UsageProblem(
    `--bump ${text}: write <package>=major, minor or patch, such as core=minor`,
  );
}
