import { parseArgs } from "node:util";
import { isScope } from "./scope-text.js";

/** What was asked for. */
export interface Arguments {
  /** The new scope, such as `@acme`; undefined where only the present one is looked at. */
  readonly scope: string | undefined;
  /** The https address of the repository. */
  readonly repository: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
}

export const usage = `Publishes under a scope of your own: changes it in every file, and proves that none is left out.

  pnpm rescope @acme [--repository https://github.com/acme/clients]
  pnpm rescope [@acme] --check

  --repository <address>  where the source is: package.json of each package says it, for provenance
  --check                 change nothing, and fail where a file names another scope or a name differs
  --help                  print this

Exit code: 0 done, 1 --check failed, 2 the command cannot be carried out.`;

/** Why the scope cannot be changed, and what to do about it. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

/** @throws UsageProblem when an option is not known, or a value is none. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [scope, ...others] = positionals;
  const { repository, check, help } = values;
  if (help) return { scope, repository, check, help };
  if (others.length > 0 || (scope === undefined && !check)) {
    throw new UsageProblem(`Name one scope.\n\n${usage}`);
  }
  if (scope !== undefined && !isScope(scope)) {
    throw new UsageProblem(
      `${scope} is no scope: write @ and small letters, digits, ".", "_" or "-"`,
    );
  }
  if (repository !== undefined && !/^https:\/\/[^\s/]+\/\S+$/.test(repository)) {
    throw new UsageProblem(
      `--repository ${repository}: write an https address, such as https://github.com/acme/clients`,
    );
  }
  return { scope, repository, check, help };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        repository: { type: "string" },
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageProblem(`${(error as Error).message}\n\n${usage}`);
  }
}
