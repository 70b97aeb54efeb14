import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox } from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";
import type { SandboxAddress, SandboxCharges } from "./address.js";

// The sandbox as a process of its own. A task at the real gateway outlives the program that asked for it, and so must
// one of the demo: whoever presses Ctrl-C while it waits ends the demo, not this. It ends when it is told to, or when
// nobody has asked it for anything for a while.

const [taskSeconds, idleMinutes] = process.argv.slice(2).map(Number) as [number, number];
// A seed of its own gives each sandbox other task ids, so that two runs never share a file name.
const sandbox = createSandbox({ taskSeconds, seed: randomUUID() });
const gateway = await startSandboxServer({ sandbox });

/** What a client cannot see: the ledger, and the switch. */
const control = createServer((request, response) => {
  if (request.method === "DELETE") setImmediate(() => process.exit());
  const { charges, total } = sandbox.ledger;
  const body: SandboxCharges = { count: charges.length, total };
  response.setHeader("content-type", "application/json").end(JSON.stringify(body));
});
control.listen(0, "127.0.0.1", () => {
  const { port } = control.address() as AddressInfo;
  const controlUrl = `http://127.0.0.1:${port}`;
  const address: SandboxAddress = { baseUrl: gateway.baseUrl, apiKey: sandbox.apiKey, controlUrl };
  process.send?.(address, () => process.disconnect?.());
});

let seen = 0;
setInterval(() => {
  const { length } = sandbox.requests.entries;
  if (length === seen) process.exit();
  seen = length;
}, idleMinutes * 60_000);
