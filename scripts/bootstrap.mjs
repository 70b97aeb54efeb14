// One command for a newcomer who has Node and nothing else: `npm run demo`, `npm test`.
// Brings the pnpm that package.json names, installs what the lockfile names, runs the script `<task>:build` if there is
// one, and then `<task>:run` with the arguments that are left. Uses nothing outside Node itself.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const leastNode = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quiet = {
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
  npm_config_update_notifier: "false",
  npm_config_loglevel: "error",
  npm_config_progress: "false",
};

const [task, ...rest] = process.argv.slice(2);
process.exitCode = isOldNode() ? 1 : await main();

async function main() {
  const { scripts } = manifest();
  if (!scripts[`${task}:run`]) {
    console.error(
      `There is no task ${task ?? ""}: package.json has no script ${task ?? "<task>"}:run.`,
    );
    return 1;
  }
  const isFirst = !existsSync(join(root, "node_modules"));
  if (isFirst)
    console.log("Installing the tools this repository uses. Only the first time takes a moment.\n");
  return (
    (await pnpm(["install", "--frozen-lockfile"], "on failure")) ||
    (scripts[`${task}:build`] && (await pnpm(["run", `${task}:build`], "on failure"))) ||
    pnpm(["--silent", "run", `${task}:run`, ...rest], "always")
  );
}

function isOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = leastNode;
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  if (isOld)
    console.error(
      `This needs Node ${leastNode.join(".")} or newer, and is Node ${process.versions.node}.`,
    );
  return isOld;
}

/** Runs pnpm, shows its output always or only when it fails, and resolves to its exit code. */
function pnpm(args, show) {
  const output = [];
  const stdio = show === "always" ? "inherit" : "pipe";
  const [program, ...npxArguments] = npx();
  const child = spawn(program, [...npxArguments, "--yes", manifest().packageManager, ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ["inherit", stdio, stdio],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => output.push(chunk));
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      stopForwarding();
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

function manifest() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/** A signal ends what runs, not this: its last words and its exit code are waited for. */
function forwardSignals(child) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const forward = (signal) => {
    // A terminal sends Ctrl-C to everything that runs in it: sent once more, it could mean something else.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return () => signals.forEach((signal) => process.off(signal, forward));
}

/** On Windows npx is a .cmd file: only a shell can start it, and a shell would change the arguments. */
function npx() {
  if (process.platform !== "win32") return ["npx"];
  const { npm_execpath: npm = "" } = process.env;
  const folder = npm.endsWith("npm-cli.js")
    ? dirname(npm)
    : join(dirname(process.execPath), "node_modules/npm/bin");
  return [process.execPath, join(folder, "npx-cli.js")];
}
