import { bodySites } from "../example-sites.js";
import type { Rule } from "../rule.js";

/** Each described body has an example: tests, the sandbox and readers live on them. */
export const examplesPresent: Rule = (spec) =>
  spec.providers.flatMap((provider) =>
    bodySites(spec, provider)
      .filter((site) => site.schema !== undefined && site.examples.length === 0)
      .map((site) => ({
        file: site.file,
        what: `${site.place} has no example`,
        todo: "add one under examples, with x-origin and value",
      })),
  );
