import { describe, expect, it } from "vitest";
import { operationsFile } from "../../src/generate/operations-file.js";
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Schema,
} from "../../src/spec/openapi-document.js";
import { jsonOf, pottery, potteryPackage } from "./support/pottery.js";

const write = (document: OpenApiDocument): string => operationsFile(document, potteryPackage);

describe("operationsFile", () => {
  it("is the table, the methods and the client's name, under a note that it is generated", () => {
    expect(write(pottery())).toMatchInlineSnapshot(`
      "// Generated from spec/pottery by \`pnpm generate\`: change it there, not here.

      import {
        asTask,
        encodeMedia,
        png,
        type CallOptions,
        type CreateTaskOptions,
        type Operation,
        type VideoTask,
      } from "@x/core";
      import { protocol } from "./lifecycle.js";
      import type { Vase, VaseInput } from "./schema.gen.js";

      // The other methods that a client may have.
      export { recover, resume, wire } from "@x/core";

      /** The operations of the spec by name. */
      export type PotteryOperationId =
        | "makeVase"
        | "getVase";

      /** Read a vase. */
      export const getVase: Operation<"getVase"> = {
        id: "getVase",
        method: "GET",
        path: "/vases/{vase_id}",
        query: ["side"],
      };

      /** Make a vase. */
      export const makeVase: Operation<"makeVase"> = {
        id: "makeVase",
        method: "POST",
        path: "/vases",
        paid: "task",
        body: { required: ["clay"], fields: { clay: { values: ["red", "white"] } } },
        encode: encodeMedia,
        media: { sketch: { types: [png], maxBytes: 1000, form: "base64" } },
        bind: asTask,
        poll: { protocol, operation: getVase, id: "vase_id" },
      };

      /** All operations of the spec. */
      export const operations: readonly Operation<PotteryOperationId>[] = [
        makeVase,
        getVase,
      ];

      /** The operations of the spec as methods. */
      export interface PotteryOperations {
        /**
         * Make a vase
         *
         * Throws and fires a vase.
         *
         * \`POST /vases\`
         *
         * Docs: "Vases" (page 7e0) on https://ai-docs.tikhub.io.
         * Source: the gateway's docs.
         */
        makeVase(input: VaseInput, options?: CreateTaskOptions): Promise<VideoTask<Vase>>;

        /**
         * Read a vase
         *
         * \`GET /vases/{vase_id}\`
         */
        getVase(
          input: {
            /** Its number. */
            vase_id: string;
            side?: "front" | "back";
          },
          options?: CallOptions,
        ): Promise<Vase>;
      }

      /** The client's name and version, which each request carries. */
      export const clientName = "@x/pottery@2.1.0";
      "
    `);
  });

  it("asks for no input where nothing has to be given", () => {
    const listVases: Operation = {
      operationId: "listVases",
      parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
      responses: { "200": { description: "All.", ...jsonOf("Vase") } },
    };
    const readKiln: Operation = { operationId: "readKiln", responses: listVases.responses };
    const text = write(
      pottery({ paths: { "/all": { get: listVases }, "/kiln": { get: readKiln } } }),
    );
    expect(text).toContain("listVases(\n    input?: {\n      after?: string;\n    },\n");
    expect(text).toContain(
      "readKiln(input?: Record<string, never>, options?: CallOptions): Promise<Vase>;",
    );
  });

  it("takes parameters and a body in one flat input", () => {
    const paintVase: Operation = {
      operationId: "paintVase",
      parameters: [{ name: "vase_id", in: "path", required: true, schema: { type: "string" } }],
      requestBody: jsonOf("VaseRequest"),
      responses: { "200": { description: "Painted.", ...jsonOf("Vase") } },
    };
    const text = write(pottery({ paths: { "/vases/{vase_id}/paint": { put: paintVase } } }));
    expect(text).toContain("input: {\n      vase_id: string;\n    } & VaseInput,\n");
  });

  it("gives an operation that can stream a way to call it with a stream, without one, and with either", () => {
    const paint = chatty({ ...jsonOf("Vase").content, ...events });
    const text = write(pottery({ paths: { "/paint": { post: paint } } }));
    expect(text).toContain("  bind: asStream,\n  stream: chat,\n};\n");
    expect(text.slice(text.indexOf("  paint(\n"), text.indexOf("}\n\n/** The client's name")))
      .toMatchInlineSnapshot(`
        "  paint(
            input: VaseInput & { stream: true },
            options?: StreamOptions,
          ): Promise<TextStream<Vase, Vase>>;
          /** Paint a vase: the whole answer at once */
          paint(input: VaseInput & { stream?: false | null }, options?: CallOptions): Promise<Vase>;
          /** Paint a vase: as a stream or at once, as \`stream\` says */
          paint(input: VaseInput, options?: StreamOptions): Promise<TextStream<Vase, Vase> | Vase>;
        "
      `);
    expect(text).toContain("  type StreamOptions,\n  type TextStream,\n");
  });

  it("gives an operation that only streams one way to call it, and its events make the whole answer", () => {
    const text = write(pottery({ paths: { "/paint": { post: chatty(events) } } }));
    expect(text).toContain("  stream: chat,\n  streamsAlways: true,\n");
    expect(text).toContain(
      "  paint(input: VaseInput, options?: StreamOptions): Promise<TextStream<Vase, Vase>>;\n",
    );
  });

  it("tells a text from JSON by the member that asks for it", () => {
    const describeVase: Operation = {
      operationId: "describeVase",
      summary: "Describe",
      "x-text-answer": { member: "glaze", values: ["matt"] },
      requestBody: jsonOf("VaseRequest"),
      responses: {
        "200": {
          description: "",
          content: { ...jsonOf("Vase").content, "text/plain": { schema: { type: "string" } } },
        },
      },
    };
    const text = write(pottery({ paths: { "/describe": { post: describeVase } } }));
    expect(text).toContain('  answer: "text",\n};\n');
    expect(text.match(/describeVase\(.*/g)).toEqual([
      'describeVase(input: VaseInput & { glaze?: "gloss" }, options?: CallOptions): Promise<Vase>;',
      'describeVase(input: VaseInput & { glaze: "matt" }, options?: CallOptions): Promise<string>;',
      "describeVase(input: VaseInput, options?: CallOptions): Promise<string | Vase>;",
    ]);
    const wrong = { ...describeVase, "x-text-answer": { member: "clay", values: ["red"] } };
    expect(() => write(pottery({ paths: { "/describe": { post: wrong } } }))).toThrow(
      'operation describeVase: x-text-answer names "clay", which is no member of its body with x-extensible-enum',
    );
  });

  it("makes pages of a list, and bytes of a file", () => {
    const pages = { items: "vases", cursor: "after", next: "last", more: "more" };
    const listVases: Operation = {
      operationId: "listVases",
      "x-pages": pages,
      parameters: [{ name: "after", in: "query", schema: { type: "string" } }],
      responses: { "200": { description: "All.", ...jsonOf("Shelf") } },
    };
    const printVase: Operation = {
      operationId: "printVase",
      responses: {
        "200": {
          description: "",
          content: { "image/png": { schema: { type: "string", format: "binary" } } },
        },
      },
    };
    const items: Schema = { $ref: "#/components/schemas/Vase" };
    const Shelf: Schema = { type: "object", properties: { vases: { type: "array", items } } };
    const paths = { "/all": { get: listVases }, "/print": { get: printVase } };
    const text = write(pottery({ paths, schemas: { Shelf } }));
    expect(text).toContain(
      'pages: { items: "vases", cursor: "after", next: "last", more: "more" }',
    );
    expect(text).toContain("  ): Pages<Shelf, Vase>;");
    expect(text).toContain("): Promise<FileStream>;");
    expect(() => write(pottery({ paths, schemas: { Shelf: { type: "object" } } }))).toThrow(
      'operation listVases: x-pages names "vases", which is no list of a named schema in its answer',
    );
  });

  it("needs a title that begins with the provider's name", () => {
    const document = pottery();
    const info = { ...document.info, title: "the pottery" };
    expect(() => write({ ...document, info })).toThrow(
      '"the pottery": begin the title with the provider\'s name in PascalCase',
    );
  });
});

const events = { "text/event-stream": { schema: { $ref: "#/components/schemas/Vase" } } };

/** Paints a vase, and tells of it as it is done. */
function chatty(content: Readonly<Record<string, MediaType>>): Operation {
  return {
    operationId: "paint",
    summary: "Paint a vase",
    "x-stream": "chat",
    requestBody: jsonOf("VaseRequest"),
    responses: { "200": { description: "", content } },
  };
}
