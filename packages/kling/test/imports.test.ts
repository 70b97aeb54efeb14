import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as main from "../src/index.js";
import * as node from "../src/node.js";
import * as generated from "../src/operations.gen.js";

function names(of: object): string[] {
  const all = Object.keys(of);
  all.sort();
  return all;
}

describe("the public names", () => {
  test("of the package are these", () => {
    expect(names(main)).toEqual([
      "AllFailedError",
      "GatewayError",
      "InvalidInputError",
      "TaskFailedError",
      "UnknownOutcomeError",
      "WaitTimeoutError",
      "createKlingClient",
      "createMemoryStore",
      "createTaskStore",
      "firstOf",
      "openVideo",
      "pickKlingClient",
      "runAll",
    ]);
  });

  test("of its node part are these", () => {
    expect(names(node)).toEqual(["checkOutputPath", "createFileStore", "readMedia", "save"]);
  });
});

test("importing the package and creating a client looks at no part of the platform for requests", async () => {
  const program = join(import.meta.dirname, "support/look-at-globals.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(JSON.parse(stdout)).toEqual({ kept: [], notices: true });
});

test("a client is the wire, the operations and the tasks, and nothing else", () => {
  const kling = main.createKlingClient({ apiKey: "sk-key" });
  const wire = ["DELETE", "GET", "PATCH", "POST", "PUT", "eject", "use"];
  const operations = ["getImageToVideo", "getTextToVideo", "imageToVideo", "textToVideo"];
  expect(new Set(names(kling))).toEqual(new Set([...wire, ...operations, "recover", "resume"]));
});

test("a client that is picked together has what was picked, and with all of it is the whole client", () => {
  const options = { apiKey: "sk-key" };
  const one = main.pickKlingClient([generated.textToVideo, generated.resume], options);
  expect(Object.keys(one)).toEqual(["textToVideo", "resume"]);
  const all = main.pickKlingClient(
    [...generated.operations, generated.resume, generated.recover, ...generated.wire],
    options,
  );
  expect(Object.keys(all)).toEqual(Object.keys(main.createKlingClient(options)));
});
