import { isObject } from "../spec/json.js";
import type { OpenApiDocument } from "../spec/openapi-document.js";
import { mapValues } from "./map-subschemas.js";

/** What is written for people and says nothing about how a call goes. */
const PROSE = new Set([
  "summary",
  "description",
  "title",
  "contact",
  "license",
  "tags",
  "externalDocs",
  "example",
  "examples",
  "$comment",
  "x-docs",
  "x-origin",
  "x-origin-note",
]);

/** Members that hold things by names of the spec's choice: their keys are never prose. */
const NAMED = new Set([
  "paths",
  "responses",
  "content",
  "headers",
  "links",
  "schemas",
  "parameters",
  "requestBodies",
  "securitySchemes",
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
]);

/** Members that hold plain values, which stay as they are. */
const isPlain = (key: string): boolean =>
  ["default", "const", "enum", "required", "security"].includes(key) || key.startsWith("x-");

/**
 * The document without prose, examples and word of where its facts come from: what a machine needs to check a
 * request and to shape an answer.
 */
export function withoutProse(document: OpenApiDocument): OpenApiDocument {
  const { title, version } = document.info;
  return { ...(strip(document) as OpenApiDocument), info: { title, version } };
}

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip);
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => !PROSE.has(key));
  return mapValues(Object.fromEntries(kept), (value, key) => {
    if (isPlain(key)) return value;
    return NAMED.has(key) && isObject(value) ? mapValues(value, strip) : strip(value);
  });
}
