import { describe, expect, it } from "vitest";
import { bundledSpec, formFaults, schemaFaults, specOperations } from "../../src/index.js";

describe("the operations of a bundled spec", () => {
  it("tell how each is called, what it costs, and who reads what it makes", async () => {
    const operations = specOperations(await bundledSpec("kling"));
    const facts = operations.map(({ id, method, path, paid, poll, createdBy }) =>
      [id, method, path, paid, poll?.operation, createdBy?.operation].join(" "),
    );
    const base = "/kling/v1/videos";
    expect(facts).toEqual([
      `textToVideo POST ${base}/text2video task getTextToVideo `,
      `getTextToVideo GET ${base}/text2video/{task_id}   textToVideo`,
      `imageToVideo POST ${base}/image2video task getImageToVideo `,
      `getImageToVideo GET ${base}/image2video/{task_id}   imageToVideo`,
    ]);
  });

  it("tell where a task's id goes, and what else reading it takes", async () => {
    const [make, read] = specOperations(await bundledSpec("veo"));
    const link = { id: "operationName", keep: ["model"] };
    expect(make?.poll).toEqual({ operation: "fetchVideoOperation", ...link });
    expect(read?.createdBy).toEqual({ operation: "generateVideo", ...link });
  });

  it("tell which header carries the key", async () => {
    expect(await headersOf("claude")).toEqual(["x-api-key", "authorization"]);
    expect(await keyHeadersOf("gemini")).toEqual(["x-goog-api-key", "x-goog-api-key"]);
  });

  it("tell the forms of a body and of an answer that is no JSON", async () => {
    const operations = specOperations(await bundledSpec("openai"));
    const transcribe = operations.find(({ id }) => id === "createTranscription");
    expect([transcribe?.request, transcribe?.form]).toEqual([
      undefined,
      { $ref: "#/components/schemas/TranscriptionRequest" },
    ]);
    expect([...(transcribe?.answers.get(200)?.others.keys() ?? [])]).toEqual(["text/plain"]);
  });

  it("tell the answers, also those that are shared", async () => {
    const [create] = specOperations(await bundledSpec("kling"));
    expect([...(create?.answers.keys() ?? [])]).toEqual([200, 400, 401, 403, 413, 429, 500, 503]);
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

  it("have schemas that take the texts of a form for what they mean", async () => {
    const operations = specOperations(await bundledSpec("openai"));
    const { document, form = {} } = operations.find(({ id }) => id === "createTranscription") ?? {
      document: { paths: {} },
    };
    const members = { model: "whisper-1", file: "speech.mp3", temperature: "0.5" };
    expect(formFaults(document, form, members)).toEqual([]);
    expect(formFaults(document, form, { ...members, temperature: "5" })).toEqual([
      "/temperature must be <= 1",
    ]);
  });

  it("are unknown for a provider without a spec", async () => {
    await expect(bundledSpec("pottery")).rejects.toThrow('The sandbox has no spec of "pottery"');
  });
});

/** The headers that carry the key, one for each operation of a provider. */
async function headersOf(provider: string): Promise<readonly string[]> {
  return specOperations(await bundledSpec(provider)).map(({ keyHeader }) => keyHeader);
}

async function keyHeadersOf(provider: string): Promise<readonly string[]> {
  return specOperations(await bundledSpec(provider)).map(({ keyHeader }) => keyHeader);
}
