import { createInterface } from "node:readline/promises";
import type { TaskStore, Video } from "@x/kling";
import type { DemoArguments } from "./arguments.js";
import { DemoError } from "./demo-error.js";
import type { DemoGateway } from "./gateway.js";

/** The gateway that takes money: the key is in the environment. */
export function openRealGateway({ provider, yes }: DemoArguments, store: TaskStore): DemoGateway {
  const address = process.env["TIKHUB_BASE_URL"] || "https://ai.tikhub.io";
  return {
    maker: provider.connect({ store }),
    name: address,
    options: [],
    patience: "now or tomorrow",
    announce: ({ what, from }) => {
      console.log(`This spends money at ${address}, on the account of TIKHUB_API_KEY:

  what   ${what}
  from   ${from}
  price  that of your account: this program does not know it
  when   in full as soon as the task is accepted; given back if it fails
`);
      return yes ? Promise.resolve(true) : confirm();
    },
    keep: async () => {},
    charged: async (video) => describe(video),
    leave: async () => {},
  };
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new DemoError(
      "Nobody is there to be asked. Add --yes to spend the money, or --sandbox to spend none.",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const answer = await Promise.race([terminal.question("Spend it? [y/N] "), closed]);
  terminal.close();
  console.log("");
  return /^y(es)?$/i.test(answer.trim());
}

/** The gateway's own note of the price, where its answer has one. */
function describe({ state: { raw } }: Video): string {
  const { quota } = (raw as { data?: { quota?: number } }).data ?? {};
  return quota === undefined
    ? "see the console: the gateway did not say"
    : `${quota} quota units, by the gateway's record of the task`;
}
