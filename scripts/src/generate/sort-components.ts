import type { OpenApiDocument } from "../spec/openapi-document.js";
import { mapValues } from "./map-subschemas.js";

/**
 * Sorts the components by name. Their order in a bundle is that of their first use, so that without this a new
 * operation would move schemas it has nothing to do with.
 */
export function sortComponents(document: OpenApiDocument): OpenApiDocument {
  if (!document.components) return document;
  const components = mapValues(document.components as Record<string, object>, sortByKey);
  return { ...document, components: sortByKey(components) };
}

function sortByKey<Values extends object>(values: Values): Values {
  // Code units, not a locale's order: the same on every machine.
  const entries = Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries) as Values;
}
