import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startNode } from "./program.js";
import { runDemo } from "./run-demo.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

const demo = "demo/start.mjs";

const allSteps = [
  "  queued 0 %",
  "  queued 10 %",
  "  running 30 %",
  "  succeeded 100 %",
  "  saving",
];

describe("the demo without a key", () => {
  it("makes a video on a sandbox of its own, and leaves nothing but the video", async () => {
    const folder = await temporaryFolder();
    const program = startNode([demo, "--folder", folder, "--task-seconds", "1"]);
    expect(await program.ended).toBe(0);
    expect(program.stderr).toBe("");

    const video = (await readdir(folder)).find((name) => name.endsWith(".mp4"));
    const bytes = await readFile(join(folder, video!));
    expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
    expect(program.stdout).toMatch(new RegExp(`^The video is .*${video}$`, "m"));
    expect(program.stdout).toMatch(new RegExp(`^  size +${bytes.length} bytes$`, "m"));
    expect(program.stdout).toMatch(/^ {2}length +5 seconds$/m);
    expect(program.stdout).toMatch(/^ {2}request id +\d{14}\w+$/m);
    expect(program.stdout).toMatch(
      /^ {2}charged +once: 175000 quota units, by the sandbox's ledger$/m,
    );
    expect(await readdir(join(folder, "tasks"))).toEqual([]);
    expect(await readdir(join(folder, "sandboxes"))).toEqual([]);
  });

  it.each(["sora", "seedance", "veo"])(
    "makes a video with %s in the same way",
    async (provider) => {
      const folder = await temporaryFolder();
      const options = ["--provider", provider, "--folder", folder, "--task-seconds", "0"];
      const { exitCode, stdout, stderr } = await runDemo(options);
      expect([exitCode, stderr]).toEqual([0, ""]);
      expect(stdout.toLowerCase()).toContain(`${provider} makes a video`);
      expect(stdout).toMatch(/^ {2}charged +once: 175000 quota units/m);
      const videos = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
      expect(videos).toEqual([expect.stringMatching(/^[\w-]+\.mp4$/)]);
      const bytes = await readFile(join(folder, videos[0]!));
      expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
      expect(await readdir(join(folder, "tasks"))).toEqual([]);
    },
  );

  it("prints a line for each step where there is no terminal", async () => {
    const options = ["--folder", await temporaryFolder(), "--task-seconds", "2"];
    const { stdout } = await runDemo(options);
    const steps = stdout.split("\n").filter((line) => /^ {2}\w+( \d+ %)?$/.test(line));
    // A slow machine may miss one; none comes twice, and none out of turn.
    expect(allSteps.filter((step) => steps.includes(step))).toEqual(steps);
    expect(steps.slice(-3)).toEqual(allSteps.slice(-3));
  });

  it("gives each video a name of its own", async () => {
    const folder = await temporaryFolder();
    for (let run = 0; run < 2; run += 1) {
      const { exitCode } = await runDemo(["--folder", folder, "--task-seconds", "0"]);
      expect(exitCode).toBe(0);
    }
    const videos = (await readdir(folder)).filter((name) => name.endsWith(".mp4"));
    expect(videos).toHaveLength(2);
  });
});

describe("the demo with a key", () => {
  it("says what it spends, and spends it once", async () => {
    const { sandbox, variables } = await sandboxServer();
    const out = join(await temporaryFolder(), "boat.mp4");
    const more = ["--prompt", "The boat turns", "--out", out, "--yes"];
    const options = ["--folder", await temporaryFolder(), ...more];
    const { exitCode, stdout } = await runDemo(options, variables);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/what +one video of 5 seconds with kling-v3, mode std\n/);
    expect(stdout.indexOf("This spends money at")).toBeLessThan(stdout.indexOf("Kling makes"));
    expect(stdout).toContain("175000 quota units, by the gateway's record of the task");
    expect((await readFile(out)).toString("latin1", 4, 8)).toBe("ftyp");
    expect(sandbox.ledger.charges).toHaveLength(1);
    expect(sandbox.requests.to("imageToVideo").map(({ body }) => body)).toMatchObject([
      { model_name: "kling-v3", mode: "std", duration: "5", prompt: "The boat turns" },
    ]);
    expect(stdout).not.toContain(variables["TIKHUB_API_KEY"]);
  });

  it("spends nothing where nobody can be asked", async () => {
    const { sandbox, variables } = await sandboxServer();
    const program = startNode([demo, "--folder", await temporaryFolder()], variables);
    expect(await program.ended).toBe(1);
    expect(program.stderr).toMatch(/^Nobody is there to be asked\. Add --yes .*\n$/);
    expect(sandbox.requests.entries).toEqual([]);
  });

  it("asks the sandbox when it is told to", async () => {
    const { sandbox, variables } = await sandboxServer();
    const options = ["--sandbox", "--task-seconds", "0", "--folder", await temporaryFolder()];
    const { exitCode, stdout } = await runDemo(options, variables);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("by the sandbox's ledger");
    expect(sandbox.requests.entries).toEqual([]);
  });

  it("says in one line why a task failed, and offers nothing to go on with", async () => {
    const { sandbox, variables } = await sandboxServer();
    const fault = { kind: "task-fails", reason: "the picture shows a person" } as const;
    sandbox.faults.add({ on: "imageToVideo", fault });
    const options = ["--folder", await temporaryFolder(), "--yes"];
    const { exitCode, stdout, stderr } = await runDemo(options, variables);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Task task_\w+ failed: the picture shows a person.*\n$/);
    expect(stdout).not.toContain("--resume");
    expect(sandbox.ledger.charges).toEqual([]);
  });
});
