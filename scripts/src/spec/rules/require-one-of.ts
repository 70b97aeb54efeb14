import { bodySites } from "../example-sites.js";
import { isObject } from "../json.js";
import type { Problem } from "../problem.js";
import { resolveReference } from "../resolve-reference.js";
import type { Rule } from "../rule.js";
import { compileInBundle } from "../validator.js";

/**
 * What `x-require-one-of` says, the schema enforces: an example without any member of a group is
 * refused by a plain validator too.
 */
export const requireOneOf: Rule = (spec) =>
  spec.providers.flatMap((provider) =>
    bodySites(spec, provider).flatMap((site): Problem[] => {
      if (site.schema === undefined) return [];
      const groups = resolveReference(provider.document, site.schema)["x-require-one-of"] ?? [];
      const sample = site.examples.map((example) => example.value).find(isObject);
      const validate = compileInBundle(provider.document, site.schema);
      return groups
        .filter((group) => validate(without(sample ?? {}, group)).length === 0)
        .map((group) => ({
          file: site.file,
          what: `the schema of ${site.place} accepts a body without ${group.join(" and ")}, though x-require-one-of wants one`,
          todo: "add if/then to the schema, as spec/README.md shows",
        }));
    }),
  );

function without(sample: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(sample).filter(([name]) => !names.includes(name)));
}
