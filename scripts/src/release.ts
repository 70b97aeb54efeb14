import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { packPackage } from "./packages/pack-package.js";
import { runRelease } from "./release/run.js";

// `pnpm run release` publishes what is not on the registry yet; `pnpm run release:dry` does all but that.
const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });

process.exitCode = await runRelease({
  root: resolve(import.meta.dirname, "../.."),
  dryRun: values["dry-run"],
  print: (text) => console.log(text),
  warn: (text) => console.error(text),
  pack: packPackage,
  npm: (argv, show) => succeeds("npm", argv, show === "output" ? "inherit" : "ignore"),
  tag: async (name) => {
    // A tag that is there already is that of an earlier try.
    await succeeds("git", ["tag", name], "inherit");
  },
});

function succeeds(
  program: string,
  argv: readonly string[],
  stdio: "inherit" | "ignore",
): Promise<boolean> {
  return new Promise((done, reject) => {
    const child = spawn(program, argv, { stdio, shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("close", (code) => done(code === 0));
  });
}
