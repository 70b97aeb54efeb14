import { describe, expect, it } from "vitest";
import { readOperations } from "../../src/generate/read-operations.js";
import type { OperationModel } from "../../src/generate/operation-model.js";
import type {
  Link,
  MediaType,
  OpenApiDocument,
  Operation,
  Response,
  Schema,
} from "../../src/spec/openapi-document.js";
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
    const models = readOperations(pottery());
    expect(models.map(({ id, method, answer }) => [id, method, answer.json])).toEqual([
      ["makeVase", "POST", "Vase"],
      ["getVase", "GET", "Vase"],
    ]);
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
      "a content operation that is not there",
      { "/vases": { post: handedOutBy("getClay") } },
      'operation makeVase: links.content names "getClay", which is no GET operation here',
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
      "a stream of events that is not said to be one",
      { "/kiln": { get: plain({ responses: { "200": eventsOf("Vase") } }) } },
      "operation readKiln: answers text/event-stream: add x-stream",
    ],
    [
      "a stream whose events are not described",
      { "/kiln": { get: plain({ "x-stream": "chat" }) } },
      "operation readKiln: its stream has no named schema for text/event-stream",
    ],
    [
      "an answer in text without the values that ask for it",
      {
        "/kiln": { get: plain({ responses: { "200": { description: "", content: jsonOrText } } }) },
      },
      "operation readKiln: needs both or neither of an answer in text/plain and x-text-answer",
    ],
    [
      "a task whose id is nowhere in the answer",
      { "/vases": { post: polledWith({ vase_id: "$request.path.vase_id" }) } },
      "operation makeVase: links.poll takes no member, or several, from $response.body",
    ],
    [
      "a task that is read with what the request has under another name",
      {
        "/vases": {
          post: polledWith({ vase_id: "$response.body#/id", kiln: "$request.path.oven" }),
        },
      },
      'operation makeVase: links.poll takes "kiln" from $request.path.oven: it can only be $request.path.kiln',
    ],
  ])("refuses %s", (_, paths, message) => {
    expect(() => read(paths)).toThrow(message);
  });
});

describe("readOperations reads", () => {
  it("a parameter of the query that leaves no choice as one that always goes along", () => {
    const parameters = [
      { name: "alt", in: "query", required: true, schema: { type: "string", enum: ["sse"] } },
      { name: "side", in: "query", schema: { type: "string", enum: ["front"] } },
    ] as const;
    const model = readLast({ "/kiln": { get: plain({ parameters }) } });
    expect(model?.fixedQuery).toEqual({ alt: "sse" });
    expect(model?.queryParameters.map(({ name }) => name)).toEqual(["side"]);
  });

  it("the header of the key: the first way an operation names, or else its document", () => {
    const securitySchemes = {
      bearer: { type: "http" },
      own: { type: "apiKey", in: "header", name: "x-kiln-key" },
    };
    const headerOf = (
      security: Operation["security"],
      general?: Operation["security"],
    ): unknown => {
      const document = pottery({
        paths: { "/kiln": { get: plain({ ...(security && { security }) }) } },
      });
      const components = { ...document.components, securitySchemes };
      return readOperations({ ...document, components, ...(general && { security: general }) }).at(
        -1,
      )?.keyHeader;
    };
    expect(headerOf(undefined)).toBeUndefined();
    expect(headerOf([{ own: [] }, { bearer: [] }])).toBe("x-kiln-key");
    expect(headerOf([{ bearer: [] }, { own: [] }])).toBeUndefined();
    expect(headerOf(undefined, [{ own: [] }])).toBe("x-kiln-key");
    expect(headerOf([{ bearer: [] }], [{ own: [] }])).toBeUndefined();
  });

  it("how a task is read: the member with its id, in the path or in the body, and what is kept", () => {
    expect(pollOf({ vase_id: "$response.body#/id" })).toEqual({
      operation: "getVase",
      id: "vase_id",
    });
    expect(pollOf({ kiln: "$request.path.kiln" }, { name: "{$response.body#/name}" })).toEqual({
      operation: "getVase",
      id: "name",
      keep: ["kiln"],
    });
  });

  it("which operation hands out the file of a task", () => {
    const paths = { "/vases": { post: handedOutBy("getVase") } };
    const model = readOperations(pottery({ paths })).find(({ id }) => id === "makeVase");
    expect(model?.poll?.content).toEqual({
      id: "getVase",
      method: "GET",
      path: "/vases/{vase_id}",
    });
  });

  it("a body that is a form, and one that is a form for its files", () => {
    const json = jsonOf("VaseRequest").content;
    const form = { "multipart/form-data": json["application/json"] as MediaType };
    expect(formOf(json)).toBeUndefined();
    expect(formOf(form)).toBe("always");
    expect(formOf({ ...json, ...form })).toBe("for-files");
  });

  it("a file as an answer", () => {
    const content = { "video/mp4": { schema: { type: "string", format: "binary" } } };
    const model = readLast({
      "/kiln": { get: plain({ responses: { "200": { description: "", content } } }) },
    });
    expect(model?.answer).toEqual({ json: undefined, other: "file" });
  });

  it("the events of a stream, those that end it as an error left out", () => {
    const schemas = {
      Fired: { type: "object" },
      Cooled: { type: "object" },
      Cracked: { type: "object", "x-stream-error": true },
      Event: { anyOf: ["Fired", "Cooled", "Cracked"].map(refTo) },
      Short: { anyOf: ["Fired", "Cracked"].map(refTo) },
    };
    const streamOf = (name: string): unknown => {
      const get = plain({ "x-stream": "chat", responses: { "200": eventsOf(name) } });
      return readLast({ "/kiln": { get } }, schemas)?.stream;
    };
    const dialect = "chat";
    expect(streamOf("Fired")).toEqual({ dialect, event: "Fired", schemas: ["Fired"] });
    expect(streamOf("Short")).toEqual({ dialect, event: "Fired", schemas: ["Fired"] });
    expect(streamOf("Event")).toEqual({
      dialect,
      event: "Exclude<Event, Cracked>",
      schemas: ["Event", "Cracked"],
    });
  });
});

const jsonOrText = { ...jsonOf("Vase").content, "text/plain": { schema: { type: "string" } } };

function polledWith(parameters: Link["parameters"], requestBody?: Link["requestBody"]): Operation {
  const poll: Link = {
    operationId: "getVase",
    ...(parameters && { parameters }),
    ...(requestBody && { requestBody }),
  };
  return {
    ...makeVase,
    responses: { "200": { description: "", ...jsonOf("Vase"), links: { poll } } },
  };
}

function handedOutBy(content: string): Operation {
  const links = {
    poll: { operationId: "getVase", parameters: { vase_id: "$response.body#/id" } },
    content: { operationId: content },
  };
  return { ...makeVase, responses: { "200": { description: "", ...jsonOf("Vase"), links } } };
}

function eventsOf(name: string): Response {
  return { description: "", content: { "text/event-stream": { schema: refTo(name) } } };
}

function refTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function inPath(
  name: string,
): NonNullable<Operation["parameters"]>[number] & { readonly name: string } {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

/** The last operation of the pottery with these paths. */
function readLast(paths: OpenApiDocument["paths"], schemas = {}): OperationModel | undefined {
  return readOperations(pottery({ paths, schemas })).at(-1);
}

/** How a vase is read that a post with such a link has made. */
function pollOf(
  parameters: Link["parameters"],
  requestBody?: Link["requestBody"],
): OperationModel["poll"] {
  const paths = { "/vases": { post: polledWith(parameters, requestBody) } };
  return readOperations(pottery({ paths })).find(({ id }) => id === "makeVase")?.poll;
}

function formOf(content: Readonly<Record<string, MediaType>>): unknown {
  return readLast({ "/kiln": { put: plain({ requestBody: { content } }) } })?.body?.form;
}
