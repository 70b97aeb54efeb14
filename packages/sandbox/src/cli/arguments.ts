import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliArguments {
  readonly port: number;
  readonly filesPort: number;
  readonly host: string;
  readonly taskSeconds: number;
  readonly speed: number;
  readonly help: boolean;
}

export const USAGE = `The TikHub AI gateway on your own machine: same routes, same oddities, no bill.

Usage: tikhub-sandbox [options]

  --port <number>          port of the gateway; 0 takes any free one (default 8787)
  --files-port <number>    port of the finished videos; 0 takes any free one (default 0)
  --host <address>         address to listen on (default 127.0.0.1)
  --task-seconds <number>  how long a video takes, in seconds (default 20)
  --speed <number>         how many times faster than the wall clock time goes (default 1)
  --help                   show this text
`;

/**
 * Reads the arguments after the program's name.
 *
 * @throws Error for an unknown option, and for a value that is no number, or no port, where one is needed.
 */
export function readArguments(argv: readonly string[]): CliArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: "string", default: "8787" },
      "files-port": { type: "string", default: "0" },
      host: { type: "string", default: "127.0.0.1" },
      "task-seconds": { type: "string", default: "20" },
      speed: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
  });
  return {
    port: portOf("port", values.port),
    filesPort: portOf("files-port", values["files-port"]),
    host: values.host,
    taskSeconds: numberOf("task-seconds", values["task-seconds"]),
    speed: numberOf("speed", values.speed),
    help: values.help,
  };
}

function portOf(name: string, text: string): number {
  const port = numberOf(name, text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--${name} is "${text}": give a whole number from 0 to 65535`);
  }
  return port;
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) {
    throw new Error(`--${name} is "${text}": give a number`);
  }
  return value;
}
