import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SandboxAddress } from "../demo/sandbox/address.js";
import { examples, type Program, startNode, startShell } from "./program.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

/** The demo as compile-programs.ts made it, which has its picture elsewhere. */
const demo = "dist/demo/main.js";
const picture = ["--image", join(examples, "demo/picture.png")];

/** The command that was printed, with the program itself in the place of `npm run demo`. */
function printedCommand({ stdout }: Program): string {
  const line = stdout.split("\n").find((text) => text.startsWith("npm run demo -- ")) ?? "";
  return line.replace("npm run demo --", `"${process.execPath}" ${demo}`);
}

function printedHandle({ stdout }: Program): { readonly taskId: string } {
  const line = stdout.split("\n").find((text) => text.startsWith("{")) ?? "";
  return JSON.parse(line) as { readonly taskId: string };
}

/** The sandbox that a demo left behind. It is ended with the test, whatever becomes of it. */
async function leftSandbox(folder: string): Promise<SandboxAddress> {
  const [file] = await readdir(join(folder, "sandboxes"));
  const text = await readFile(join(folder, "sandboxes", file!), "utf8");
  const address = JSON.parse(text) as SandboxAddress;
  onTestFinished(async () => {
    await fetch(address.controlUrl, { method: "DELETE" }).catch(() => "has ended");
  });
  return address;
}

describe("Ctrl-C while the demo waits", () => {
  it("prints the handle and a command that saves the video after all, for one charge", async () => {
    const folder = await temporaryFolder();
    const first = startNode([demo, ...picture, "--folder", folder, "--task-seconds", "2"]);
    await first.printed("queued");
    first.interrupt();
    expect(await first.ended).toBe(130);
    expect(first.stderr).toBe("");
    const { controlUrl } = await leftSandbox(folder);
    const { taskId } = printedHandle(first);

    const second = startShell(printedCommand(first));
    expect(await second.ended).toBe(0);
    expect(second.stdout).toContain(`Going on with ${taskId}`);
    expect(second.stdout).toMatch(/charged +once: 175000 quota units/);
    const bytes = await readFile(join(folder, `${taskId}.mp4`));
    expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
    expect(await readdir(join(folder, "tasks"))).toEqual([]);
    await expect(fetch(controlUrl)).rejects.toThrow("fetch failed");
  });

  it("goes on by the task's id too, to the file that was asked for", async () => {
    const folder = await temporaryFolder();
    const out = join(folder, "my boat.mp4");
    const first = startNode([
      demo,
      ...picture,
      "--folder",
      folder,
      "--out",
      out,
      "--task-seconds",
      "2",
    ]);
    await first.printed("queued");
    first.interrupt();
    await first.ended;
    await leftSandbox(folder);
    expect(printedCommand(first)).toContain("--out");

    const { taskId } = printedHandle(first);
    const second = startNode([demo, "--folder", folder, "--out", out, "--resume", taskId]);
    expect(await second.ended).toBe(0);
    expect((await readFile(out)).toString("latin1", 4, 8)).toBe("ftyp");
  });

  it("says so when the sandbox of a task has ended", async () => {
    const folder = await temporaryFolder();
    const first = startNode([demo, ...picture, "--folder", folder, "--task-seconds", "60"]);
    await first.printed("queued");
    first.interrupt();
    await first.ended;
    const { controlUrl } = await leftSandbox(folder);
    await fetch(controlUrl, { method: "DELETE" });

    const second = startShell(printedCommand(first));
    expect(await second.ended).toBe(1);
    expect(second.stderr).toMatch(/^The sandbox that made task_\w+ has ended.*\n$/);
    expect(await readdir(join(folder, "tasks"))).toEqual([]);
  });
});

describe("Ctrl-C while a paid request is on its way", () => {
  it("waits for the answer, and prints the handle that comes with it", async () => {
    const { sandbox, variables } = await sandboxServer({ taskSeconds: 600 });
    sandbox.faults.add({ on: "imageToVideo", fault: { kind: "slow", ms: 1500 } });
    const folder = await temporaryFolder();
    const program = startNode([demo, ...picture, "--folder", folder, "--yes"], variables);
    await expect
      .poll(() => sandbox.requests.to("imageToVideo"), { timeout: 20_000 })
      .toHaveLength(1);
    program.interrupt();
    await program.printed("The paid request is on its way");
    expect(await program.ended).toBe(130);
    expect(printedHandle(program).taskId).toBe(sandbox.tasks.all[0]!.id);
    expect(sandbox.requests.to("imageToVideo")).toHaveLength(1);
  });

  it("gives the answer up at the second one, says what that means, and keeps the record", async () => {
    const { sandbox, variables } = await sandboxServer();
    sandbox.faults.add({ on: "imageToVideo", fault: { kind: "stall" } });
    const folder = await temporaryFolder();
    const program = startNode([demo, ...picture, "--folder", folder, "--yes"], variables);
    await expect
      .poll(() => sandbox.requests.to("imageToVideo"), { timeout: 20_000 })
      .toHaveLength(1);
    program.interrupt();
    await program.printed("The paid request is on its way");
    program.interrupt(); // so soon it is the same Ctrl-C, passed on by npm
    await new Promise((resolve) => setTimeout(resolve, 1100));
    program.interrupt();
    expect(await program.ended).toBe(1);
    expect(program.stderr).toMatch(/^.*may have been carried out and billed.*\n$/);
    expect(await readdir(join(folder, "tasks"))).toHaveLength(1);
  });
});
