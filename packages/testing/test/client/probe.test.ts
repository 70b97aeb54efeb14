import { createSandbox } from "@x/sandbox";
import { expect, test } from "vitest";
import { isHarmless, sendProbe } from "../../src/client/probe.js";
import { bundledSpec, specOperations } from "../../src/index.js";
import { createToyTextClient } from "../support/toy-forms.js";

const operations = specOperations(await bundledSpec("openai"));

test.each<[id: string, body: object, harmless: boolean]>([
  ["createEmbedding", { model: "text-embedding-3-small" }, true],
  ["createEmbedding", { model: "text-embedding-3-small", input: "red apple" }, false],
  ["createTranscription", { model: "whisper-1" }, true],
  ["createTranscription", { model: "whisper-1", file: "speech" }, false],
  // In a form, numbers are texts: this is no fault of it.
  ["createTranscription", { model: "whisper-1", file: "speech", temperature: "0" }, false],
])("a probe of %s is harmless where its body is not whole: %j %s", (id, body, harmless) => {
  const operation = operations.find((one) => one.id === id);
  expect(operation && isHarmless(operation, { body, answer: "" })).toBe(harmless);
});

test("a probe is sent as a form where the operation takes no JSON", async () => {
  const operation = operations.find(({ id }) => id === "createTranscription");
  if (operation === undefined) throw new Error("the spec has no createTranscription");
  const { apiKey, baseUrl, fetch, requests } = createSandbox();
  const probe = { body: { model: "no-such-model" }, answer: "" };
  await sendProbe(createToyTextClient, { apiKey, baseUrl, fetch }, operation, probe);
  expect(requests.last).toMatchObject({ body: probe.body, status: 503 });
  expect(requests.last?.headers["content-type"]).toMatch(/^multipart\/form-data/);
});
