import { expect, test } from "vitest";
import { walk } from "../../src/spec/walk.js";

function visited(value: unknown): readonly string[] {
  return [...walk(value)].map((node) => node.path.join("/"));
}

test("sample data is not walked through", () => {
  expect(
    visited({ example: { a: {} }, default: {}, examples: [{ b: {} }], items: { enum: [{}] } }),
  ).toEqual(["", "items"]);
});

test("properties named like keywords are walked through", () => {
  expect(
    visited({ properties: { value: { items: {} }, properties: { properties: { enum: {} } } } }),
  ).toEqual([
    "",
    "properties",
    "properties/value",
    "properties/value/items",
    "properties/properties",
    "properties/properties/properties",
    "properties/properties/properties/enum",
  ]);
});

test("only a mapping of chosen names is marked as one", () => {
  const marked = [...walk({ properties: { properties: { type: "object" } } })].filter(
    (node) => node.holdsNames,
  );
  expect(marked.map((node) => node.path.join("/"))).toEqual(["properties"]);
});
