import { expect, it } from "vitest";
import { sortComponents } from "../../src/generate/sort-components.js";
import { pottery } from "./support/pottery.js";

it("sorts components by name and leaves the order of properties alone", () => {
  const Cup = { properties: { b: {}, a: {} } };
  const sorted = sortComponents(pottery({ schemas: { Cup } })).components?.schemas ?? {};
  expect(Object.keys(sorted)).toEqual(["Cup", "Vase", "VaseRequest"]);
  expect(Object.keys(sorted["Cup"]?.properties ?? {})).toEqual(["b", "a"]);
});

it("gives the same text whatever the order of the bundle", () => {
  const one = pottery({ schemas: { A: {}, B: {} } });
  const other = pottery({ schemas: { B: {}, A: {} } });
  expect(JSON.stringify(sortComponents(one))).toBe(JSON.stringify(sortComponents(other)));
});
