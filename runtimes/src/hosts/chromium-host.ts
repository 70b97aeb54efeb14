import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { Missing } from "../result.js";
import { bundle } from "./bundle.js";
import type { Host, SmokeReport } from "./host.js";

/** A page of another origin than the gateway's, in the Chromium that this machine has. */
export const chromiumHost: Host = {
  name: "Chromium",
  version: () => withBrowser(async (browser) => browser.version()),
  run: (folder, gateway) =>
    withBrowser(async (browser) => {
      const script = await bundle(folder, "page.js", ["browser"]);
      const { address, close } = await servePage(script, gateway.baseUrl);
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(60_000);
        await page.goto(address);
        await page.waitForFunction("globalThis.runSmoke");
        return await page.evaluate<SmokeReport>(`runSmoke(${JSON.stringify(gateway)})`);
      } finally {
        close();
      }
    }),
};

async function withBrowser<Value>(use: (browser: Browser) => Promise<Value>): Promise<Value> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function findChromium(): string {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env["CHROMIUM_PATH"] ?? "", ...paths].find((path) => existsSync(path));
  if (found === undefined)
    throw new Missing("there is no Chromium: install one, or let CHROMIUM_PATH name it");
  return found;
}

/** Serves a page that runs the script, and may neither evaluate texts nor reach anything but the gateway. */
async function servePage(
  script: string,
  gateway: string,
): Promise<{ address: string; close: () => void }> {
  const policy = `default-src 'none'; script-src 'self'; connect-src ${gateway}`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.setHeader("Content-Security-Policy", policy);
    response.end(isScript ? script : '<script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}
