import { chromiumHost } from "./hosts/chromium-host.js";
import type { Host, SmokeReport } from "./hosts/host.js";
import { processHosts } from "./hosts/process-host.js";
import { workerdHost } from "./hosts/workerd-host.js";
import { type SandboxServer, startInstalledSandbox } from "./installed-sandbox.js";
import { attempt, type Part, type Result } from "./result.js";

const hosts = [...processHosts, workerdHost, chromiumHost];

/** Runs the smoke program everywhere, against a sandbox on this machine that counts what is paid and sees the key. */
export async function checkHosts(folder: string): Promise<Part> {
  const results: Result[] = [];
  const server = await startInstalledSandbox(folder);
  try {
    for (const host of hosts) {
      results.push(await attempt(host.name, () => checkHost(host, folder, server)));
    }
  } finally {
    await server.close();
  }
  return {
    title: "Run on every runtime",
    columns: ["version", "paid calls", "videos read", "seconds"],
    results,
  };
}

async function checkHost(
  host: Host,
  folder: string,
  server: SandboxServer,
): Promise<readonly string[]> {
  const version = await host.version();
  const { sandbox, baseUrl } = server;
  sandbox.reset();
  const startMs = performance.now();
  const report = await host.run(folder, { apiKey: sandbox.apiKey, baseUrl });
  const seconds = (performance.now() - startMs) / 1000;
  checkLedger(report, server);
  const videos = Object.keys(report.videoBytes).length;
  return [version, String(report.paid.length), String(videos), seconds.toFixed(1)];
}

/** Each call was charged once, and the key went to the gateway alone. */
function checkLedger({ paid }: SmokeReport, { sandbox, filesUrl }: SandboxServer): void {
  const { ledger, requests } = sandbox;
  const charged = ledger.charges.map(({ provider, operation }) => `${provider}/${operation}`);
  if (charged.toSorted().join() !== paid.toSorted().join())
    throw new Error(`paid for ${paid.join(", ")}, and charged were ${charged.join(", ")}`);
  const toldFiles = requests.entries.filter(
    ({ origin, credentials }) => origin === filesUrl && credentials.length > 0,
  );
  if (toldFiles.length > 0) throw new Error("the key was sent to the host of the files");
}
