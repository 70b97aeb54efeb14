import { describe, expect, it } from "vitest";
import { readOperations } from "../../src/generate/read-operations.js";
import type { OpenApiDocument, Operation } from "../../src/spec/openapi-document.js";
import { getVase, jsonOf, makeVase, pottery } from "./support/pottery.js";

function read(paths: OpenApiDocument["paths"], schemas = {}): readonly unknown[] {
  return readOperations(pottery({ paths, schemas }));
}

const plain = (parts: Partial<Operation>): Operation => ({
  operationId: "readKiln",
  responses: { "200": { description: "The kiln.", ...jsonOf("Vase") } },
  ...parts,
});

describe("readOperations", () => {
  it("reads the operations in the spec's order", () => {
    expect(readOperations(pottery()).map(({ id, method, answer }) => [id, method, answer])).toEqual(
      [
        ["makeVase", "POST", "Vase"],
        ["getVase", "GET", "Vase"],
      ],
    );
  });

  it("puts an operation's parameter in the place of its path's", () => {
    const shared = {
      name: "kiln",
      in: "path",
      required: true,
      schema: { type: "integer" },
    } as const;
    const own = { ...shared, schema: { type: "string" } };
    const item = { parameters: [shared], get: plain({ parameters: [own] }) };
    const models = readOperations(pottery({ paths: { "/kilns/{kiln}": item } }));
    expect(models.at(-1)?.pathParameters).toEqual([own]);
  });

  it.each<[problem: string, paths: OpenApiDocument["paths"], message: string]>([
    [
      "a name that is in the path and in the body",
      {
        "/vases/{clay}": {
          put: { ...makeVase, operationId: "fireVase", parameters: [inPath("clay")] },
        },
      },
      'Pottery: operation fireVase: "clay" is a path parameter and a member of the body: the input is one flat object, rename one of them',
    ],
    [
      "a paid task that nothing reads",
      {
        "/vases": {
          post: { ...makeVase, responses: { "200": { description: "", ...jsonOf("Vase") } } },
        },
      },
      "operation makeVase: is x-paid: task, but its answer 200 has no links.poll",
    ],
    [
      "a poll operation that is not there",
      { "/vases/{vase_id}": { get: { ...getVase, operationId: "other" } } },
      'operation makeVase: links.poll names "getVase", which is no operation here',
    ],
    [
      "two operations of one name",
      { "/cups/{vase_id}": { get: getVase } },
      "operation getVase: two operations have this operationId",
    ],
    [
      "a name that cannot be a method's",
      { "/kiln": { get: plain({ operationId: "read-kiln" }) } },
      "operation read-kiln: GET /kiln needs an operationId in camelCase",
    ],
    [
      "a path parameter that is not described",
      { "/kilns/{kiln}": { get: plain({}) } },
      "path /kilns/{kiln} has the parameters [kiln], but [] are described",
    ],
    [
      "a path parameter that is no text",
      {
        "/kilns/{kiln}": {
          get: plain({ parameters: [{ ...inPath("kiln"), schema: { type: "integer" } }] }),
        },
      },
      'path parameter "kiln" must be of type string',
    ],
    [
      "a parameter in a header",
      { "/kiln": { get: plain({ parameters: [{ name: "X-Heat", in: "header" }] }) } },
      '"X-Heat" is a header parameter: an input has path and query parameters only',
    ],
    [
      "no good answer",
      { "/kiln": { get: plain({ responses: {} }) } },
      "operation readKiln: has no answer 200",
    ],
    [
      "an answer that is no JSON",
      {
        "/kiln": {
          get: plain({ responses: { "200": { description: "", content: { "video/mp4": {} } } } }),
        },
      },
      "operation readKiln: its answer has no named schema for application/json",
    ],
    [
      "a body without a schema of its own",
      {
        "/kiln": {
          put: plain({ requestBody: { content: { "application/json": { schema: {} } } } }),
        },
      },
      "operation readKiln: its body has no named schema for application/json",
    ],
    [
      "a stream",
      { "/kiln": { get: plain({ "x-stream": "chat" }) } },
      "operation readKiln: has x-stream, which the generator cannot write yet",
    ],
  ])("refuses %s", (_, paths, message) => {
    expect(() => read(paths)).toThrow(message);
  });
});

function inPath(
  name: string,
): NonNullable<Operation["parameters"]>[number] & { readonly name: string } {
  return { name, in: "path", required: true, schema: { type: "string" } };
}
