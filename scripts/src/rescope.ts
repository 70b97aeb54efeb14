import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { runRescope } from "./rescope/run.js";

// `pnpm rescope @acme` publishes under a scope of your own. See its --help.
const root = resolve(import.meta.dirname, "../..");

process.exitCode = await runRescope({
  root,
  argv: process.argv.slice(2),
  print: (text) => console.log(text),
  warn: (text) => console.error(text),
  pnpm: (...argv) =>
    new Promise((done, reject) => {
      const shell = process.platform === "win32";
      const child = spawn("pnpm", argv, { cwd: root, stdio: "inherit", shell });
      child.on("error", reject);
      child.on("close", (code) => done(code ?? 1));
    }),
});
