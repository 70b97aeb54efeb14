import { parseArgs } from "node:util";
import { UsageProblem } from "./usage-problem.js";

/** What a live run was asked for. */
export interface Arguments {
  /** Whether calls that cost money are made. */
  readonly paid: boolean;
  /** The call to make of each case. Undefined: the one it names for paid runs. */
  readonly call: string | undefined;
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
  --paid              also make the calls that cost money: one video or text for each paid operation,
                      and what takes a finished video, which is deleted at last
  --call <name>       with --paid: make this call of the cases, such as streamed, in place of the usual one
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
        call: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const { provider, operation, call, ...switches } = values;
    if (call !== undefined && !switches.paid) {
      throw new UsageProblem("--call needs --paid: without it only probes are sent");
    }
    return { ...switches, call, providers: provider, operations: operation };
  } catch (error) {
    if (error instanceof UsageProblem) throw error;
    throw new UsageProblem(`${(error as Error).message}\n\n${usage}`);
  }
}
