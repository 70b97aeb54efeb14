import type { Schema } from "../../spec/openapi-document.js";
import type { Change } from "../change.js";
import type { SchemaPair } from "../schema-pair.js";
import { type Bundles, schemaPairs } from "../schema-pairs.js";
import { schemaRules } from "./schema-rules.js";

/** What an edit changes in a schema and in all schemas inside it. */
export function compareSchemas(
  bundles: Bundles,
  position: Pick<SchemaPair, "direction" | "owner"> & { readonly place?: string },
  before: Schema = {},
  after: Schema = {},
): readonly Change[] {
  return schemaPairs(bundles, { place: "", ...position }, before, after).flatMap((pair) =>
    schemaRules.flatMap((rule) => rule(pair)),
  );
}
