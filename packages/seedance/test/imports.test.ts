import { expect, test } from "vitest";
import * as main from "../src/index.js";
import * as node from "../src/node.js";
import * as generated from "../src/operations.gen.js";

function names(of: object): string[] {
  const all = Object.keys(of);
  all.sort();
  return all;
}

test("the public names of the package are these", () => {
  expect(names(main)).toEqual([
    "AllFailedError",
    "GatewayError",
    "InvalidInputError",
    "TaskFailedError",
    "UnknownOutcomeError",
    "WaitTimeoutError",
    "createMemoryStore",
    "createSeedanceClient",
    "createTaskStore",
    "firstOf",
    "openVideo",
    "pickSeedanceClient",
    "runAll",
    "vendorTask",
  ]);
  expect(names(node)).toEqual(["checkOutputPath", "createFileStore", "readMedia", "save"]);
});

test("a client is the wire, the operations and the tasks, and nothing else", () => {
  const wire = ["DELETE", "GET", "PATCH", "POST", "PUT", "eject", "use"];
  const operations = ["createVideo", "getTask"];
  const seedance = main.createSeedanceClient({ apiKey: "sk-key" });
  expect(new Set(names(seedance))).toEqual(new Set([...wire, ...operations, "recover", "resume"]));
});

test("a client that is picked together has what was picked, and with all of it is the whole client", () => {
  const options = { apiKey: "sk-key" };
  const one = main.pickSeedanceClient([generated.createVideo, generated.resume], options);
  expect(Object.keys(one)).toEqual(["createVideo", "resume"]);
  const all = main.pickSeedanceClient(
    [...generated.operations, generated.resume, generated.recover, ...generated.wire],
    options,
  );
  expect(Object.keys(all)).toEqual(Object.keys(main.createSeedanceClient(options)));
});
