// @ts-check
// The sandbox as a process of its own. A task at the real gateway outlives the program that asked for it, and so must
// one of the demo: whoever presses Ctrl-C while it waits ends the demo, not this. It ends when it is told to, or when
// nobody has asked it for anything for a while. It is JavaScript, because a compiler would take longer than its start.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { createSandbox } from "@x/sandbox";
import { startSandboxServer } from "@x/sandbox/node";

const [taskSeconds = 0, idleMinutes = 0] = process.argv.slice(2).map(Number);
// A seed of its own gives each sandbox other task ids, so that two runs never share a file name.
const sandbox = createSandbox({ taskSeconds, seed: randomUUID() });
const gateway = await startSandboxServer({ sandbox });

/** What a client cannot see: the ledger, and the switch. */
const control = createServer((request, response) => {
  if (request.method === "DELETE") setImmediate(() => process.exit());
  const { charges, total } = sandbox.ledger;
  /** @type {import("./address.js").SandboxCharges} */
  const body = { count: charges.length, total };
  response.setHeader("content-type", "application/json").end(JSON.stringify(body));
});
control.listen(0, "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (control.address());
  const controlUrl = `http://127.0.0.1:${port}`;
  /** @type {import("./address.js").SandboxAddress} */
  const address = { baseUrl: gateway.baseUrl, apiKey: sandbox.apiKey, controlUrl };
  process.send?.(address, () => process.disconnect?.());
});

let seen = 0;
setInterval(() => {
  const { length } = sandbox.requests.entries;
  if (length === seen) process.exit();
  seen = length;
}, idleMinutes * 60_000);
