import type { TaskHandle, TaskStore } from "@x/kling";
import type { DemoArguments } from "./arguments.js";
import { DemoError } from "./demo-error.js";
import type { DemoGateway } from "./gateway.js";
import {
  dropAddress,
  findAddress,
  keepAddress,
  type SandboxAddress,
  type SandboxCharges,
} from "./sandbox/address.js";
import { idleMinutes, startSandbox } from "./sandbox/start.js";

/** Opens the sandbox that a task is at, or a new one where there is no task yet. */
export async function openSandbox(
  { provider, folder, taskSeconds, sandbox }: DemoArguments,
  store: TaskStore,
  handle?: TaskHandle,
): Promise<DemoGateway> {
  const address = handle
    ? await findSandbox(folder, store, handle)
    : await startSandbox(taskSeconds);
  const { baseUrl, apiKey } = address;
  const pollIntervalMs = 250; // a real video takes minutes, and is looked at every five seconds
  return {
    maker: provider.connect({ baseUrl, apiKey, store, pollIntervalMs }),
    name: "the sandbox",
    options: sandbox ? ["--sandbox"] : [],
    patience: `within ${idleMinutes} minutes (the sandbox waits no longer)`,
    announce: async () => {
      console.log(
        "This asks the sandbox, the gateway on your own machine: no account, no money.\n",
      );
      return true;
    },
    keep: ({ taskId }) => keepAddress(folder, taskId, address),
    charged: async () => describe(await control(address, "GET")),
    leave: async (task) => {
      await control(address, "DELETE");
      if (task) await dropAddress(folder, task.taskId);
    },
  };
}

/** The sandbox of a task, unless it has ended: then the task is gone with it. */
async function findSandbox(
  folder: string,
  store: TaskStore,
  { taskId, recordId }: TaskHandle,
): Promise<SandboxAddress> {
  const address = await findAddress(folder, taskId);
  if (!address)
    throw new DemoError(
      `No sandbox knows ${taskId}. A task of the real gateway needs TIKHUB_API_KEY.`,
    );
  await control(address, "GET").catch(async (cause: unknown) => {
    await dropAddress(folder, taskId);
    if (recordId) await store.remove(recordId);
    const message = `The sandbox that made ${taskId} has ended: it waits ${idleMinutes} minutes. The real gateway keeps a task.`;
    throw new DemoError(message, { cause });
  });
  return address;
}

async function control(
  { controlUrl }: SandboxAddress,
  method: "GET" | "DELETE",
): Promise<SandboxCharges> {
  const answer = await fetch(controlUrl, { method });
  return (await answer.json()) as SandboxCharges;
}

function describe({ count, total }: SandboxCharges): string {
  const times = count === 1 ? "once" : `${count} times`;
  return `${times}: ${total} quota units, by the sandbox's ledger`;
}
