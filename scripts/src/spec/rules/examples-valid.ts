import { bodySites } from "../example-sites.js";
import type { Rule } from "../rule.js";
import { compileInBundle } from "../validator.js";

/** Each example keeps to the schema it illustrates. */
export const examplesValid: Rule = (spec) =>
  spec.providers.flatMap((provider) =>
    bodySites(spec, provider).flatMap((site) => {
      if (site.schema === undefined) return [];
      const validate = compileInBundle(provider.document, site.schema);
      return site.examples.flatMap((example) =>
        validate(example.value).map((fault) => ({
          file: example.file,
          what: `example "${example.name}" of ${site.place} in ${site.file} breaks its schema: ${fault}`,
          todo: "correct the example, or the schema if the example was really seen",
        })),
      );
    }),
  );
