import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** The folder of the examples. */
export const examples = join(import.meta.dirname, "..");

/** A program that was started as a user starts it, with its output as it comes. */
export class Program {
  stdout = "";
  stderr = "";
  /** Its exit code, once it has ended and all its output is read. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #onOutput = new Set<() => void>();

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.on("data", (chunk: Buffer) => this.#take("stdout", chunk));
    child.stderr?.on("data", (chunk: Buffer) => this.#take("stderr", chunk));
    this.ended = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
  }

  /** Waits until the standard output contains `text`; fails when the program ends without it. */
  async printed(text: string): Promise<void> {
    const seen = new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.stdout.includes(text)) resolve();
      };
      this.#onOutput.add(look);
      look();
    });
    const missed = this.ended.then((code) => {
      throw new Error(`ended with ${code} and without "${text}":\n${this.stdout}${this.stderr}`);
    });
    await Promise.race([seen, missed]);
  }

  /** What Ctrl-C sends. */
  interrupt(): void {
    this.#child.kill("SIGINT");
  }

  #take(stream: "stdout" | "stderr", chunk: Buffer): void {
    this[stream] += chunk.toString();
    for (const look of this.#onOutput) look();
  }
}

/** The variables of this process, without what would send a program to the real gateway. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { TIKHUB_API_KEY: _key, TIKHUB_BASE_URL: _address, ...rest } = process.env;
  return { ...rest, ...more };
}

/** Starts a program of Node's. */
export function startNode(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  cwd: string = examples,
): Program {
  return new Program(spawn(process.execPath, [...args], { cwd, env: environment(more) }));
}

/** Starts a command line, through a shell. */
export function startShell(command: string): Program {
  return new Program(spawn(command, { cwd: examples, env: environment(), shell: true }));
}
