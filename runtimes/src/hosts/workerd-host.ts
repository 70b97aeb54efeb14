import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { tools } from "../places.js";
import { bundle } from "./bundle.js";
import type { Host, SmokeReport } from "./host.js";

/** Cloudflare's runtime, without what it can imitate of Node. */
export const workerdHost: Host = {
  name: "workerd",
  async version() {
    const manifest = await readFile(join(tools, "miniflare/package.json"), "utf8");
    const { dependencies } = JSON.parse(manifest) as { dependencies: { workerd: string } };
    return dependencies.workerd;
  },
  async run(folder, { apiKey, baseUrl }) {
    const worker = new Miniflare({
      modules: true,
      script: await bundle(folder, "worker.js", ["workerd", "worker"]),
      compatibilityDate: "2026-04-01",
      bindings: { TIKHUB_API_KEY: apiKey, TIKHUB_BASE_URL: baseUrl },
    });
    try {
      const answer = await worker.dispatchFetch("http://worker/");
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return JSON.parse(text) as SmokeReport;
    } finally {
      await worker.dispose();
    }
  },
};
