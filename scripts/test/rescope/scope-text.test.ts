import { expect, test } from "vitest";
import { firstScope } from "../../src/rescope/first-scope.js";
import { isScope, linesWith, replaceScope } from "../../src/rescope/scope-text.js";

test.each([
  [`import { a } from "${firstScope}/core";`, `import { a } from "@acme/core";`],
  [`node_modules/${firstScope}/kling`, "node_modules/@acme/kling"],
  [`'${firstScope}/core@1.0.0':`, "'@acme/core@1.0.0':"],
  [`the scope ${firstScope}.`, "the scope @acme."],
  [`${firstScope}/core${firstScope}/core`, `@acme/core${firstScope}/core`],
])("%j names the scope, and becomes %j", (before, after) => {
  expect(replaceScope(before, firstScope, "@acme")).toBe(after);
});

test.each([`someone${firstScope}.org`, `${firstScope}ray/core`, `${firstScope}-ray/core`])(
  "%j is another word",
  (text) => {
    expect(replaceScope(text, firstScope, "@acme")).toBe(text);
    expect(linesWith(text, firstScope)).toEqual([]);
  },
);

test("the lines with a scope are counted from 1", () => {
  expect(linesWith("a\n@acme/core\n\n@acme", "@acme")).toEqual([2, 4]);
});

test("a dot in a scope stands for itself", () => {
  expect(replaceScope("@aXb/core @a.b/core", "@a.b", "@c")).toBe("@aXb/core @c/core");
});

test.each([
  ["@acme", true],
  ["@acme-video.2", true],
  ["acme", false],
  ["@", false],
  ["@Acme", false],
  ["@acme/core", false],
])("whether %j is a scope: %j", (text, expected) => {
  expect(isScope(text)).toBe(expected);
});
