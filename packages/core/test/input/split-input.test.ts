import { expect, test } from "vitest";
import { InvalidInputError, type Operation, type Provider } from "../../src/index.js";
import { splitInput } from "../../src/input/split-input.js";
import { json } from "../support/answers.js";
import { caught, thrown } from "../support/caught.js";
import { scriptedFetch } from "../support/scripted-fetch.js";
import { createTestClient, input } from "../support/test-client.js";

const operation: Operation = {
  id: "op",
  method: "POST",
  path: "/v1/{model}/videos/{id}",
  query: ["page"],
  body: {},
};

test("an input is taken apart into path, query and body", () => {
  const given = { model: "kling", id: 7, page: 2, prompt: "x", mode: undefined, image: null };
  expect(splitInput(operation, given)).toEqual({
    path: { model: "kling", id: 7 },
    query: { page: 2 },
    body: { prompt: "x", image: null },
  });
});

test("an input is left as it was", () => {
  const given = Object.freeze({ id: "a", prompt: "x" });
  splitInput(operation, given);
  expect(given).toEqual({ id: "a", prompt: "x" });
});

test.each([null, undefined, 7, "text", [], [1]])("%j is no input", (given) => {
  const error = thrown(() => splitInput(operation, given));
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({
    field: "input",
    message: "input: must be an object",
    operation: "op",
  });
});

test("an input from JSON cannot change what all objects have", () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  );
  splitInput(operation, hostile);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([{}, { task_id: "" }, { task_id: ".." }, { task_id: undefined }])(
  "an operation says which member of its path is missing: %j",
  async (given) => {
    const { fetch, sent } = scriptedFetch(json(200, {}));
    const error = await caught(
      createTestClient({ apiKey: "sk-key", fetch }).getImageToVideo(given),
    );
    expect(error).toMatchObject({ name: "InvalidInputError", field: "task_id", billed: "no" });
    expect(sent).toEqual([]);
  },
);

const complete: Provider["complete"] = (body) => ({ model: "added", ...body });

test("a provider may add to the body, and the user's own members stay", async () => {
  const { fetch, sent } = scriptedFetch(json(200, { task_id: "t" }));
  const client = createTestClient({ apiKey: "sk-key", fetch }, { complete });
  await client.imageToVideo(input);
  await client.imageToVideo({ ...input, model: "mine" });
  expect(sent.map(({ body }) => (JSON.parse(body) as { model: string }).model)).toEqual([
    "added",
    "mine",
  ]);
});
