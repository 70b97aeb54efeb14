import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { runSmokeProcess } from "./hosts/process-host.js";
import { attempt, type Part } from "./result.js";
import { runProgram } from "./run-program.js";
import type { Workshop } from "./workshop.js";

/** Starts the packed `tikhub-sandbox`, lets a program use what it prints, and stops it as Ctrl-C does. */
export async function checkCommand({ sandbox, together }: Workshop): Promise<Part> {
  const command = join(sandbox.folder, "node_modules/.bin/tikhub-sandbox");
  const results = [
    await attempt("tikhub-sandbox --help", async () => {
      const printed = await runProgram(command, ["--help"], { cwd: sandbox.folder });
      if (!printed.includes("Usage: tikhub-sandbox")) throw new Error(`it prints: ${printed}`);
      return ["prints its usage"];
    }),
    await attempt("tikhub-sandbox --prot", () => refuse(command, sandbox.folder)),
    await attempt("tikhub-sandbox", () => serve(command, together.folder)),
  ];
  return { title: "The packed command", columns: ["what it does"], results };
}

async function refuse(command: string, cwd: string): Promise<readonly string[]> {
  const printed = await runProgram(command, ["--prot"], { cwd }).catch(
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );
  if (typeof printed === "string" || printed.code !== 1 || !printed.stderr.includes("--help"))
    throw new Error(`it was taken: ${JSON.stringify(printed)}`);
  return ["refuses what it does not know"];
}

async function serve(command: string, folder: string): Promise<readonly string[]> {
  const argv = ["--port", "0", "--task-seconds", "20", "--speed", "100"];
  const child = spawn(command, argv, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit") as Promise<[code: number | null]>;
  try {
    const printed = await firstWords(child.stdout, exited);
    const told = (name: string): string =>
      new RegExp(`export ${name}=(\\S+)`).exec(printed)?.[1] ?? "";
    const gateway = { apiKey: told("TIKHUB_API_KEY"), baseUrl: told("TIKHUB_BASE_URL") };
    const { paid } = await runSmokeProcess(process.execPath, [], folder, gateway);
    child.kill("SIGINT");
    const [code] = await exited;
    if (code !== 0) throw new Error(`Ctrl-C ends it with ${code}`);
    return [`serves the smoke program's ${paid.length} paid calls, and ends with 0`];
  } finally {
    child.kill("SIGKILL");
  }
}

/** All that is printed up to the last line, which says how to stop. */
async function firstWords(
  output: AsyncIterable<Buffer>,
  exited: Promise<[code: number | null]>,
): Promise<string> {
  let printed = "";
  for await (const chunk of output) {
    printed += String(chunk);
    if (printed.includes("Ctrl-C")) return printed;
  }
  throw new Error(`it ended with ${(await exited)[0]}, and printed: ${printed}`);
}
