import { createSandbox, createTurnableClock } from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import { specs } from "@x/sandbox/specs";

/** A sandbox behind sockets, with a fault that was asked for. */
export async function serve(): Promise<string> {
  const sandbox = createSandbox({ clock: createTurnableClock() });
  sandbox.faults.add({ on: "textToVideo", fault: { kind: "lost-answer" } });
  const server = await startSandboxServer({ sandbox });
  console.log(sandbox.ledger.total, Object.keys(specs));
  return server.baseUrl;
}
