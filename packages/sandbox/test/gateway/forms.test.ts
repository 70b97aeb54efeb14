import { describe, expect, it } from "vitest";
import { type FormFile, formInput } from "../../src/gateway/form-input.js";
import { createTextBench } from "../text/text-bench.js";

function formOf(...entries: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const RECORDING = new Blob(["abc"], { type: "audio/mpeg" });

async function send(form: FormData | URLSearchParams, path = "/v1/audio/transcriptions") {
  const { sandbox } = createTextBench();
  const headers = { Authorization: `Bearer ${sandbox.apiKey}` };
  const init = { method: "POST", headers, body: form };
  const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, init);
  return { sandbox, status: response.status, body: await response.json() };
}

describe("a form", () => {
  it("has members, lists and objects by the names of its parts", async () => {
    const form = formOf(
      ["a", "1"],
      ["list[]", "x"],
      ["twice", "x"],
      ["twice", "y"],
      ["object[type]", "auto"],
      ["object[more][]", "z"],
      ["odd[", "kept"],
    );
    await expect(formInput(form)).resolves.toEqual({
      a: "1",
      list: ["x"],
      twice: ["x", "y"],
      object: { type: "auto", more: ["z"] },
      "odd[": "kept",
    });
  });

  it("has files with their names, types and bytes", async () => {
    const form = new FormData();
    form.set("file", RECORDING, "kite.mp3");
    const { file } = (await formInput(form)) as { file: FormFile };
    expect(file).toMatchObject({ name: "kite.mp3", type: "audio/mpeg" });
    expect(new TextDecoder().decode(file.bytes)).toBe("abc");
  });

  it("stands in the request log by its members", async () => {
    const form = formOf(["model", "whisper-1"], ["temperature", "0.5"], ["file", RECORDING]);
    const { sandbox, status } = await send(form);
    expect(status).toBe(200);
    const { body } = sandbox.requests.last!;
    expect(body).toMatchObject({
      model: "whisper-1",
      temperature: "0.5",
      file: { type: "audio/mpeg" },
    });
  });

  it.each([
    ["no file", formOf(["model", "whisper-1"]), 500, "must have required property 'file'"],
    [
      "a number that is none",
      formOf(["model", "whisper-1"], ["temperature", "warm"], ["file", RECORDING]),
      500,
      "temperature must be number",
    ],
    [
      "too many speakers",
      formOf(
        ["model", "whisper-1"],
        ["file", RECORDING],
        ...[1, 2, 3, 4, 5].map((name) => ["known_speaker_names[]", `${name}`] as const),
      ),
      500,
      "NOT have more than 4 items",
    ],
    ["no model", formOf(["file", RECORDING]), 400, "Model name not specified"],
    ["a text for a file", formOf(["model", "whisper-1"], ["file", "abc"]), 500, "file is required"],
  ])("is refused with %s", async (_name, form, status, message) => {
    const refused = await send(form);
    expect(refused.status).toBe(status);
    expect(refused.body.error.message).toContain(message);
    expect(refused.sandbox.ledger.entries).toEqual([]);
  });

  it("may be written as in an address", async () => {
    const { status } = await send(
      new URLSearchParams({ model: "sora-2", prompt: "A fox" }),
      "/v1/videos",
    );
    expect(status).toBe(200);
  });

  it("that is broken is refused", async () => {
    const { sandbox } = createTextBench();
    const response = await sandbox.fetch(`${sandbox.baseUrl}/v1/videos`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${sandbox.apiKey}`,
        "Content-Type": "multipart/form-data; boundary=x",
      },
      body: "no form",
    });
    expect(response.status).toBe(400);
  });
});
