import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import * as main from "../src/index.js";
import * as generated from "../src/operations.gen.js";

test("the public names of the package are these", () => {
  const errors = [
    "GatewayError",
    "InvalidInputError",
    "OutputError",
    "ToolCallError",
    "ToolRunError",
    "TruncatedStreamError",
  ];
  const functions = ["imagePart", "parseOutput", "runTools", "toolCalls"];
  expect(new Set(Object.keys(main))).toEqual(
    new Set([...errors, ...functions, "createDeepSeekClient", "pickDeepSeekClient"]),
  );
});

test("importing the package and creating a client looks at no part of the platform for requests", async () => {
  const program = join(import.meta.dirname, "support/look-at-globals.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(JSON.parse(stdout)).toEqual({ kept: [], notices: true });
});

test("a client is the wire and the operations, and nothing else", () => {
  const client = main.createDeepSeekClient({ apiKey: "sk-key" });
  const wire = ["DELETE", "GET", "PATCH", "POST", "PUT", "eject", "use"];
  expect(new Set(Object.keys(client))).toEqual(new Set([...wire, "createChatCompletion"]));
});

test("a client that is picked together has what was picked, and with all of it is the whole client", () => {
  const options = { apiKey: "sk-key" };
  const one = main.pickDeepSeekClient([generated.createChatCompletion], options);
  expect(Object.keys(one)).toEqual(["createChatCompletion"]);
  const all = main.pickDeepSeekClient([...generated.operations, ...generated.wire], options);
  expect(Object.keys(all)).toEqual(Object.keys(main.createDeepSeekClient(options)));
});
