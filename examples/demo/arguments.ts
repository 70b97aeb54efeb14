import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DemoError } from "./demo-error.js";
import { type DemoProvider, providers } from "./providers.js";

/** What the command line asks for. Paths are absolute. */
export interface DemoArguments {
  readonly provider: DemoProvider;
  readonly prompt: string;
  readonly image: string;
  /** Where the video goes. Undefined: into `folder`, named after its task. */
  readonly out: string | undefined;
  readonly folder: string;
  /** A handle, or the id of a task that `folder` knows. */
  readonly resume: string | undefined;
  readonly sandbox: boolean;
  readonly taskSeconds: number;
  readonly yes: boolean;
  readonly help: boolean;
}

/** Paths on the command line start from here, wherever npm was called. */
const repository = resolve(import.meta.dirname, "../..");

/** A path as it can be given back on the command line: short where it lies in the repository. */
export function shortPath(path: string): string {
  const short = relative(repository, path);
  return short.startsWith("..") ? path : short;
}

export const usage = `Makes one video from one picture.

Without a key it asks the sandbox, the gateway on your own machine: no account,
no network, no money. With TIKHUB_API_KEY set it asks the real gateway, and
says first what that will spend.

Usage: npm run demo -- [options]

  --provider <name>       ${[...providers.keys()].join(", ")} (default kling)
  --image <file>          the picture (default examples/demo/picture.png)
  --prompt <text>         what happens in the video
  --out <file>            where the video goes (default <folder>/<task>.mp4)
  --folder <folder>       for videos and unfinished tasks (default out)
  --resume <handle>       go on with a task: its handle, or its id
  --sandbox               ask the sandbox although a key is set
  --task-seconds <number> how long the sandbox takes over a video (default 6)
  --yes                   spend without asking
  --help                  show this text

Paths start from the repository's root.
`;

/**
 * Reads the arguments after the program's name.
 *
 * @throws {DemoError} for an unknown option, and for a value that makes no sense.
 */
export function readArguments(argv: readonly string[]): DemoArguments {
  const values = parse(argv);
  const taskSeconds = Number(values["task-seconds"]);
  if (!(taskSeconds >= 0 && taskSeconds < Infinity)) {
    throw new DemoError(`--task-seconds is "${values["task-seconds"]}": give a number from 0 on`);
  }
  const provider = providers.get(values.provider);
  if (!provider) {
    const names = [...providers.keys()].join(", ");
    throw new DemoError(`--provider is "${values.provider}": give one of ${names}`);
  }
  const { prompt, resume, sandbox, yes, help } = values;
  return {
    provider,
    prompt,
    image: resolve(repository, values.image),
    out: values.out === undefined ? undefined : resolve(repository, values.out),
    folder: resolve(repository, values.folder),
    resume,
    sandbox,
    taskSeconds,
    yes,
    help,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        provider: { type: "string", default: "kling" },
        prompt: { type: "string", default: "The paper boat sails off into the sunset" },
        image: { type: "string", default: "examples/demo/picture.png" },
        out: { type: "string" },
        folder: { type: "string", default: "out" },
        resume: { type: "string" },
        sandbox: { type: "boolean", default: false },
        "task-seconds": { type: "string", default: "6" },
        yes: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    const [firstSentence] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new DemoError(`${firstSentence}. See npm run demo -- --help`, { cause: error });
  }
}
