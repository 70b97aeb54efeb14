import { describe, expect, it } from "vitest";
import { USAGE, readArguments } from "../../src/cli/arguments.js";
import { run } from "../../src/cli/run.js";
import { rejection } from "../bench.js";

describe("the arguments", () => {
  it("have defaults", () => {
    expect(readArguments([])).toEqual({
      port: 8787,
      filesPort: 0,
      host: "127.0.0.1",
      taskSeconds: 20,
      speed: 1,
      help: false,
    });
  });

  it("are read as numbers where they are numbers", () => {
    const argv = ["--port", "0", "--task-seconds=90", "--speed", "1.5", "--host", "localhost"];
    expect(readArguments(argv)).toMatchObject({
      port: 0,
      taskSeconds: 90,
      speed: 1.5,
      host: "localhost",
    });
  });

  it.each([
    [["--port", "many"], '--port is "many": give a number'],
    [["--port", "99999"], '--port is "99999": give a whole number from 0 to 65535'],
    [["--files-port", "80.5"], '--files-port is "80.5": give a whole number from 0 to 65535'],
    [["--speed="], '--speed is "": give a number'],
    [["--bogus"], "bogus"],
  ])("are refused when they make no sense: %j", (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});

describe("the program", () => {
  it("explains every option it knows, and starts nothing", async () => {
    const printed: string[] = [];
    expect(await run(["--help"], (text) => printed.push(text))).toBeUndefined();
    expect(printed).toEqual([USAGE]);
    for (const name of ["port", "files-port", "host", "task-seconds", "speed", "help"]) {
      expect(USAGE).toContain(`--${name} `);
    }
  });

  it("serves a gateway that answers to the lines it prints", async () => {
    const printed: string[] = [];
    const server = await run(["--port", "0"], (text) => printed.push(text));
    const [, baseUrl] = /TIKHUB_BASE_URL=(\S+)/.exec(printed.join("")) ?? [];
    const [, apiKey] = /TIKHUB_API_KEY=(\S+)/.exec(printed.join("")) ?? [];
    const path = "/kling/v1/videos/image2video/task_x";
    const response = await fetch(`${baseUrl}${path}`, {
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    expect(response.status).toBe(400);
    await server!.close();
  });

  it("passes on a speed that makes no sense", async () => {
    const error = await rejection(run(["--port", "0", "--speed", "0"], () => undefined));
    expect(error.message).toContain("speed is 0");
  });
});
