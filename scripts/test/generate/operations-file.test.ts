import { describe, expect, it } from "vitest";
import { operationsFile } from "../../src/generate/operations-file.js";
import type { OpenApiDocument, Operation } from "../../src/spec/openapi-document.js";
import { jsonOf, pottery, potteryPackage } from "./support/pottery.js";

const write = (document: OpenApiDocument): string => operationsFile(document, potteryPackage);

describe("operationsFile", () => {
  it("is the table, the methods and the client's name, under a note that it is generated", () => {
    expect(write(pottery())).toMatchInlineSnapshot(`
      "// Generated from spec/pottery by \`pnpm generate\`: change it there, not here.

      import type { CallOptions, CreateTaskOptions, Operation, VideoTask, WithMedia } from "@x/core";
      import type { Vase, VaseRequest } from "./schema.gen.js";

      /** The operations of the spec by name. */
      export type PotteryOperationId =
        | "makeVase"
        | "getVase";

      /** What the client needs to know of each operation to make the call. */
      export const operations: Record<PotteryOperationId, Operation> = {
        makeVase: {
          method: "POST",
          path: "/vases",
          paid: "task",
          poll: "getVase",
          body: { required: ["clay"], fields: { clay: { values: ["red", "white"] } } },
          media: { sketch: { types: ["image/png"], maxBytes: 1000, form: "base64" } },
        },
        getVase: { method: "GET", path: "/vases/{vase_id}", query: ["side"] },
      };

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
        makeVase(
          input: WithMedia<VaseRequest, "sketch">,
          options?: CreateTaskOptions,
        ): Promise<VideoTask<Vase>>;

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
    expect(text).toContain(
      'input: {\n      vase_id: string;\n    } & WithMedia<VaseRequest, "sketch">,\n',
    );
  });
});
