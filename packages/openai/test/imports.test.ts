import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import * as main from "../src/index.js";
import * as node from "../src/node.js";
import * as generated from "../src/operations.gen.js";

describe("the public names", () => {
  test("of the package are these", () => {
    const errors = [
      "EmbedError",
      "GatewayError",
      "InvalidInputError",
      "OutputError",
      "ToolCallError",
      "ToolRunError",
      "TruncatedStreamError",
    ];
    const parts = ["audioPart", "filePart", "imagePart", "inputAudio", "inputFile", "inputImage"];
    const functions = [
      "createOpenAIClient",
      "pickOpenAIClient",
      "embedAll",
      "parseOutput",
      "runTools",
      "toolCalls",
    ];
    expect(new Set(Object.keys(main))).toEqual(new Set([...errors, ...parts, ...functions]));
  });

  test("of its node part are these", () => {
    expect(Object.keys(node)).toEqual(["readMedia"]);
  });
});

test("importing the package and creating a client looks at no part of the platform for requests", async () => {
  const program = join(import.meta.dirname, "support/look-at-globals.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  expect(JSON.parse(stdout)).toEqual({ kept: [], notices: true });
});

test("a client is the wire and the operations, and nothing else", () => {
  const openai = main.createOpenAIClient({ apiKey: "sk-key" });
  const wire = ["DELETE", "GET", "PATCH", "POST", "PUT", "eject", "use"];
  const operations = [
    "createChatCompletion",
    "createEmbedding",
    "createResponse",
    "createTranscription",
  ];
  expect(new Set(Object.keys(openai))).toEqual(new Set([...wire, ...operations]));
});

test("a client that is picked together has what was picked, and with all of it is the whole client", () => {
  const options = { apiKey: "sk-key" };
  const one = main.pickOpenAIClient([generated.createResponse], options);
  expect(Object.keys(one)).toEqual(["createResponse"]);
  const all = main.pickOpenAIClient([...generated.operations, ...generated.wire], options);
  expect(Object.keys(all)).toEqual(Object.keys(main.createOpenAIClient(options)));
});
