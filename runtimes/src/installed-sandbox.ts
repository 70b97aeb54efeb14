import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is used here of the sandbox's entry `/node` and of its main entry. */
interface Entries {
  startSandboxServer(options: { sandbox: object }): Promise<SandboxServer>;
  createSandbox(options: { clock: object; taskSeconds: number }): object;
  realClock(options: { speed: number }): object;
}

export interface SandboxServer {
  readonly baseUrl: string;
  readonly filesUrl: string;
  readonly sandbox: {
    readonly apiKey: string;
    readonly ledger: { readonly charges: readonly { provider: string; operation: string }[] };
    readonly requests: { readonly entries: readonly LoggedRequest[] };
    reset(): void;
  };
  close(): Promise<void>;
}

interface LoggedRequest {
  readonly origin: string;
  readonly url: string;
  readonly credentials: readonly string[];
}

/** Serves the sandbox that is installed in `folder`. A video takes a fifth of a second. */
export async function startInstalledSandbox(folder: string): Promise<SandboxServer> {
  const entry = (name: string): Promise<Entries> =>
    import(pathToFileURL(join(folder, "node_modules/@x/sandbox/dist", name)).href);
  const { createSandbox, realClock } = await entry("index.js");
  const { startSandboxServer } = await entry("node.js");
  const sandbox = createSandbox({ clock: realClock({ speed: 100 }), taskSeconds: 20 });
  return startSandboxServer({ sandbox });
}
