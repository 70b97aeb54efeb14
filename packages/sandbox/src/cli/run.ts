import { realClock } from "../clock/real-clock.js";
import { createSandbox } from "../create-sandbox.js";
import { type SandboxServer, startSandboxServer } from "../server/start-sandbox-server.js";
import { USAGE, readArguments } from "./arguments.js";

/**
 * Does what the command line asks for, and says where the gateway is.
 *
 * @returns the running server, or undefined if only help was wanted.
 * @throws Error for arguments that make no sense, and if a port is taken.
 */
export async function run(
  argv: readonly string[],
  print: (text: string) => void,
): Promise<SandboxServer | undefined> {
  const { help, port, filesPort, host, taskSeconds, speed } = readArguments(argv);
  if (help) {
    print(USAGE);
    return undefined;
  }
  const sandbox = createSandbox({ clock: realClock({ speed }), taskSeconds });
  const server = await startSandboxServer({ sandbox, port, filesPort, host });
  print(`The gateway is at ${server.baseUrl}, finished videos at ${server.filesUrl}.
A video takes ${taskSeconds / speed} s. Nothing here costs anything.

  export TIKHUB_BASE_URL=${server.baseUrl}
  export TIKHUB_API_KEY=${sandbox.apiKey}

Stop with Ctrl-C.
`);
  return server;
}
