import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDemo } from "./run-demo.js";
import { sandboxServer } from "./sandbox-server.js";
import { temporaryFolder } from "./temporary-folder.js";

interface BadInput {
  readonly what: string;
  /** The options; `{folder}` is a folder that holds a video and a text. */
  readonly options: readonly string[];
  readonly message: RegExp;
}

const badInputs: readonly BadInput[] = [
  {
    what: "a picture that is not there",
    options: ["--image", "{folder}/none.png"],
    message: /none\.png cannot be read \(ENOENT\)/,
  },
  {
    what: "a picture that is none",
    options: ["--image", "{folder}/text.png"],
    message: /^image: must be image\/jpeg or image\/png/,
  },
  {
    what: "an output file that is there already",
    options: ["--out", "{folder}/there.mp4"],
    message: /there\.mp4 is there already/,
  },
  {
    what: "an output file that is a folder",
    options: ["--out", "{folder}"],
    message: /is a folder: name a file in it/,
  },
  {
    what: "an output file below a file",
    options: ["--out", "{folder}/there.mp4/boat.mp4"],
    message: /there\.mp4 is not a folder that can be written to/,
  },
  {
    what: "a blank prompt",
    options: ["--prompt", " "],
    message: /^prompt: must be a text of 1 /,
  },
  {
    what: "an unknown option",
    options: ["--size", "4"],
    message: /^Unknown option '--size'\. See /,
  },
  {
    what: "a number that is none",
    options: ["--task-seconds", "soon"],
    message: /^--task-seconds is "soon": give a number/,
  },
  {
    what: "a handle that is cut off",
    options: ["--resume", '{"version":1'],
    message: /^--resume: this is not the whole handle/,
  },
  {
    what: "a handle that its provider does not know",
    options: ["--resume", '{"version":1,"provider":"veo","operation":"create","taskId":"task_1"}'],
    message: /^handle: is not one of veo, or of an operation this client lacks/,
  },
  {
    what: "the handle of another provider",
    options: ["--resume", '{"version":1,"provider":"pika","operation":"create","taskId":"task_1"}'],
    message: /^--resume: the handle is one of "pika", which this program does not know/,
  },
  {
    what: "an unknown provider",
    options: ["--provider", "pika"],
    message: /^--provider is "pika": give one of kling, sora, seedance, veo/,
  },
  {
    what: "an id that no task has",
    options: ["--resume", "task_1"],
    message: /^--resume: no unfinished task has the id task_1/,
  },
];

describe("the demo, given what cannot be used", () => {
  it.each(badInputs)(
    "refuses $what in one line, and spends nothing",
    async ({ options, message }) => {
      const { sandbox, variables } = await sandboxServer();
      const folder = await temporaryFolder();
      await writeFile(join(folder, "there.mp4"), "a video");
      await writeFile(join(folder, "text.png"), "no picture");
      const given = options.map((option) => option.replace("{folder}", folder));
      const run = await runDemo(["--yes", "--folder", folder, ...given], variables);
      expect(run.exitCode).toBe(1);
      expect(run.stderr).toMatch(message);
      expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(sandbox.requests.entries).toEqual([]);
    },
  );

  it("refuses to spend what it could not keep a record of", async () => {
    const { sandbox, variables } = await sandboxServer();
    const folder = await temporaryFolder();
    await writeFile(join(folder, "tasks"), "a file in the place of a folder");
    const { exitCode, stderr } = await runDemo(["--yes", "--folder", folder], variables);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^The task store failed: nothing was sent\.\n$/);
    expect(sandbox.requests.entries).toEqual([]);
  });

  it("refuses a task whose sandbox has never been there", async () => {
    const folder = await temporaryFolder();
    const handle = { version: 1, provider: "kling", operation: "imageToVideo", taskId: "task_1" };
    const options = ["--folder", folder, "--resume", JSON.stringify(handle)];
    const { exitCode, stderr } = await runDemo(options);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^No sandbox knows task_1\. .*\n$/);
  });
});
