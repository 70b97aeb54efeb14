import { describe, expect, it } from "vitest";
import { bundledSpec, schemaFaults, specOperations } from "../../src/index.js";

describe("the operations of a bundled spec", () => {
  it("tell how each is called, what it costs, and who reads what it makes", async () => {
    const operations = specOperations(await bundledSpec("kling"));
    const facts = operations.map(({ id, method, path, paid, poll, createdBy }) =>
      [id, method, path, paid, poll, createdBy].join(" "),
    );
    const base = "/kling/v1/videos";
    expect(facts).toEqual([
      `textToVideo POST ${base}/text2video task getTextToVideo `,
      `getTextToVideo GET ${base}/text2video/{task_id}   textToVideo`,
      `imageToVideo POST ${base}/image2video task getImageToVideo `,
      `getImageToVideo GET ${base}/image2video/{task_id}   imageToVideo`,
    ]);
  });

  it("tell the answers, also those that are shared", async () => {
    const [create] = specOperations(await bundledSpec("kling"));
    expect([...(create?.answers.keys() ?? [])]).toEqual([200, 400, 401, 403, 429, 500, 503]);
    expect(create?.answers.get(401)?.headers).toEqual(["X-Oneapi-Request-Id", "X-New-Api-Version"]);
    expect(create?.answers.get(401)?.schema).toEqual({ $ref: "#/components/schemas/ErrorBody" });
  });

  it("have schemas that say what is wrong with a body", async () => {
    const [create] = specOperations(await bundledSpec("kling"));
    const { document, request = {} } = create ?? { document: { paths: {} } };
    const body = { model_name: "kling-v3", prompt: "A boat", mode: "fast" };
    expect(schemaFaults(document, request, { ...body, mode: "pro" })).toEqual([]);
    expect(schemaFaults(document, request, body)).toEqual([
      "/mode must be equal to one of the allowed values: std, pro, 4k",
    ]);
  });

  it("are unknown for a provider without a spec", async () => {
    await expect(bundledSpec("pottery")).rejects.toThrow('The sandbox has no spec of "pottery"');
  });
});
