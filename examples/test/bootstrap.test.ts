import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples, type Program, startNode } from "./program.js";
import { temporaryFolder } from "./temporary-folder.js";

const bootstrap = join(examples, "../scripts/bootstrap.mjs");
const manifest = join(examples, "../package.json");

/** Stands in for npx. Each call leaves a line; `run` prints, waits for a signal if told to, and ends with 7. */
const fakeNpx = `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(process.env.CALLS, JSON.stringify({ args, telemetry: process.env.DO_NOT_TRACK }) + "\\n");
if (args.includes("install")) {
  console.log("much to read");
  process.exit(Number(process.env.INSTALL_CODE));
}
if (!args.some((word) => word.endsWith(":run"))) process.exit(0);
process.on("SIGINT", () => {
  console.log("its last words");
  process.exit(130);
});
console.log("it runs");
if (!process.env.WAITS) process.exit(7);
setInterval(() => {}, 1000);
`;

interface Call {
  readonly args: readonly string[];
  readonly telemetry: string;
}

interface Started {
  readonly program: Program;
  readonly calls: () => Promise<readonly Call[]>;
}

async function start(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const folder = await temporaryFolder();
  const log = join(folder, "calls");
  await writeFile(join(folder, "npx"), fakeNpx);
  await chmod(join(folder, "npx"), 0o755);
  const path = `${folder}${delimiter}${process.env["PATH"]}`;
  const program = startNode([bootstrap, ...args], {
    PATH: path,
    CALLS: log,
    INSTALL_CODE: "0",
    ...variables,
  });
  const calls = async (): Promise<readonly Call[]> => {
    const lines = (await readFile(log, "utf8")).trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line) as Call);
  };
  return { program, calls };
}

// On Windows npx is started in another way, and signals are not to be had.
describe.runIf(process.platform !== "win32")("scripts/bootstrap.mjs", () => {
  it("installs without a word, runs the task with its arguments, and ends as it ended", async () => {
    const { packageManager } = JSON.parse(await readFile(manifest, "utf8")) as {
      packageManager: string;
    };
    const { program, calls } = await start(["demo", "--prompt", 'a "b" $c']);
    expect(await program.ended).toBe(7);
    expect(program.stdout).toBe("it runs\n");
    expect(program.stderr).toBe("");
    const made = await calls();
    expect(made.at(0)).toEqual({
      args: ["--yes", packageManager, "install", "--frozen-lockfile"],
      telemetry: "1",
    });
    expect(made.at(-1)).toEqual({
      args: ["--yes", packageManager, "--silent", "run", "demo:run", "--prompt", 'a "b" $c'],
      telemetry: "1",
    });
  });

  it("shows what the install said when it fails, and runs nothing", async () => {
    const { program, calls } = await start(["demo"], { INSTALL_CODE: "3" });
    expect(await program.ended).toBe(3);
    expect(program.stderr).toBe("much to read\n");
    expect(await calls()).toHaveLength(1);
  });

  it("hands Ctrl-C on, and waits for the last words", async () => {
    const { program } = await start(["demo"], { WAITS: "1" });
    await program.printed("it runs");
    program.interrupt();
    expect(await program.ended).toBe(130);
    expect(program.stdout).toContain("its last words");
  });

  it("knows the tasks by package.json's scripts", async () => {
    const { program } = await start(["paint"]);
    expect(await program.ended).toBe(1);
    expect(program.stderr).toContain("package.json has no script paint:run");
  });
});
