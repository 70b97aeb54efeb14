import { parseArgs } from "node:util";
import { UsageProblem } from "./usage-problem.js";

/** What a live run was asked for. */
export interface Arguments {
  /** Whether calls that cost money are made. */
  readonly paid: boolean;
  /** Empty: all. */
  readonly providers: readonly string[];
  /** Empty: all. */
  readonly operations: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

export const usage = `Compares the gateway with the spec and the contract cases, and reports every difference.

  pnpm contract:live [options]

  --provider <name>   only this provider; may be given several times
  --operation <id>    only this operation; may be given several times
  --paid              also make the calls that cost money: one video or text for each paid operation
  --json              print the report as JSON
  --help              print this

  TIKHUB_API_KEY      a key of the gateway
  TIKHUB_BASE_URL     the gateway's address; default https://ai.tikhub.io

Without --paid only requests are sent that the gateway refuses before they cost anything.
Exit code: 0 no difference, 1 differences, 2 the command cannot be carried out.`;

/** @throws UsageProblem when there is an option that is not known. */
export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        provider: { type: "string", multiple: true, default: [] },
        operation: { type: "string", multiple: true, default: [] },
        paid: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const { provider, operation, ...switches } = values;
    return { ...switches, providers: provider, operations: operation };
  } catch (error) {
    throw new UsageProblem(`${(error as Error).message}\n\n${usage}`);
  }
}
