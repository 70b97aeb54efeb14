import { expect, test } from "vitest";
import { schemaFiles } from "../../../src/spec/rules/schema-files.js";
import { copySpec } from "../spec-copy.js";

test("a provider's schema with the name of a common one is refused", async () => {
  const copy = await copySpec();
  await copy.write("kling/schemas/TaskErrorbody.yaml", "type: object\n");
  expect(await copy.problems(schemaFiles)).toContain(
    "spec/kling/schemas/TaskErrorbody.yaml: the name is also that of spec/common/schemas/TaskErrorBody.yaml: rename one: both become types of one package",
  );
});

test.each(["Error", "klingThing", "Kling-Thing"])(
  "%s is refused as a schema's name",
  async (name) => {
    const copy = await copySpec();
    await copy.write(`kling/schemas/${name}.yaml`, "type: object\n");
    expect(await copy.problems(schemaFiles)).toContain(
      `spec/kling/schemas/${name}.yaml: "${name}" is no good name for a type: use a name of its own in PascalCase`,
    );
  },
);

test("a schema of a provider that nothing refers to is refused", async () => {
  const copy = await copySpec();
  await copy.write("kling/schemas/KlingLipSync.yaml", "type: object\n");
  expect(await copy.problems(schemaFiles)).toEqual([
    "spec/kling/schemas/KlingLipSync.yaml: nothing refers to this schema: refer to it with $ref from an operation or another schema, or remove it",
  ]);
});

test("a common schema that no provider refers to is refused", async () => {
  const copy = await copySpec();
  await copy.write("common/schemas/Unused.yaml", "type: object\n");
  expect(await copy.problems(schemaFiles)).toEqual([
    "spec/common/schemas/Unused.yaml: no provider refers to this schema: use it, or remove it",
  ]);
});
