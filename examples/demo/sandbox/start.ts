import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DemoError } from "../demo-error.js";
import type { SandboxAddress } from "./address.js";

/** How long a sandbox stays when nobody asks it for anything any more. */
export const idleMinutes = 15;

/** Starts a sandbox that outlives this process. It takes `taskSeconds` over a video. */
export async function startSandbox(taskSeconds: number): Promise<SandboxAddress> {
  const child = fork(join(import.meta.dirname, "serve.mjs"), [`${taskSeconds}`, `${idleMinutes}`], {
    cwd: import.meta.dirname,
    execArgv: [],
    detached: true, // a Ctrl-C in the terminal is not for it
    stdio: ["ignore", "ignore", "ignore", "ipc"], // an open pipe would make whoever reads our output wait for it
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new DemoError(
      `The sandbox did not start (exit code ${code}). In examples, "node demo/sandbox/serve.mjs 6 15" says why.`,
    );
  });
  const [address] = await Promise.race([once(child, "message"), ended]);
  child.unref();
  return address as SandboxAddress;
}
