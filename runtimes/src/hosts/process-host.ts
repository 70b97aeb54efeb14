import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tools } from "../places.js";
import { Missing } from "../result.js";
import { runProgram } from "../run-program.js";
import type { Gateway, Host, SmokeReport } from "./host.js";

/** A runtime that is a program, and runs a file. */
function processHost(name: string, program: string, argv: readonly string[] = []): Host {
  return {
    name,
    async version() {
      if (!existsSync(program))
        throw new Missing(`no package brings ${name} to ${process.platform} ${process.arch}`);
      const printed = await runProgram(program, ["--version"], { cwd: tools });
      return /\d+\.\d+\.\d+/.exec(printed)?.[0] ?? printed.trim();
    },
    async run(folder, gateway) {
      return runSmokeProcess(program, argv, folder, gateway);
    },
  };
}

/** Runs `smoke/process.js`, which finds the gateway in its environment. */
export async function runSmokeProcess(
  program: string,
  argv: readonly string[],
  folder: string,
  gateway: Gateway,
): Promise<SmokeReport> {
  const env = {
    TIKHUB_API_KEY: gateway.apiKey,
    TIKHUB_BASE_URL: gateway.baseUrl,
    DENO_DIR: join(tmpdir(), "deno-of-runtimes"),
    DENO_NO_UPDATE_CHECK: "1",
  };
  const printed = await runProgram(program, [...argv, "process.js"], { cwd: folder, env });
  return JSON.parse(printed) as SmokeReport;
}

/** The oldest Node that the packages promise to run on, and the two lines after it. */
const nodes = ["20", "22", "24"].map((line) => {
  const folder = `node-${line}-${process.platform}-${process.arch}`;
  return processHost(`Node ${line}`, join(tools, folder, "bin/node"));
});

const denoArguments = ["run", "--allow-all", "--no-prompt", "--node-modules-dir=manual"];

export const processHosts: readonly Host[] = [
  ...nodes,
  processHost("Bun", join(tools, "bun/bin/bun.exe"), ["--no-install"]),
  processHost("Deno", join(tools, ".bin/deno"), denoArguments),
];
