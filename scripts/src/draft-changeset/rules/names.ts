import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../spec/openapi-document.js";
import type { Change } from "../change.js";
import { operationsById } from "../operation-pair.js";
import type { Bundles } from "../schema-pairs.js";

/** One idea of what an edit of a whole bundle means. */
export type BundleRule = (bundles: Bundles) => readonly Change[];

/** Operations that came, went, or are called otherwise: their ids are the names of methods. */
export const operationNames: BundleRule = ({ before, after }) => {
  const [old, now] = [operationsById(before), operationsById(after)];
  const added = new Map([...now].filter(([id]) => !old.has(id)));
  const gone = [...old].filter(([id]) => !now.has(id));
  const changes = gone.map(([id, placed]): Change => {
    const heir = [...added].find(
      ([, { path, method }]) => path === placed.path && method === placed.method,
    );
    if (!heir) return { bump: "major", what: `operation \`${id}\` removed` };
    added.delete(heir[0]);
    return { bump: "major", what: `operation \`${id}\` is called \`${heir[0]}\` now` };
  });
  return [
    ...changes,
    ...[...added.keys()].map((id): Change => ({ bump: "minor", what: `new operation \`${id}\`` })),
  ];
};

/** Schemas that went or are called otherwise: their names are the names of types. */
export const typeNames: BundleRule = ({ before, after }) => {
  const [old, now] = [schemasOf(before), schemasOf(after)];
  const added = Object.entries(now).filter(([name]) => !(name in old));
  return Object.entries(old)
    .filter(([name]) => !(name in now))
    .map(([name, schema]): Change => {
      const heir = added.find(([, other]) => isDeepStrictEqual(other, schema));
      return heir
        ? { bump: "major", what: `type \`${name}\` is called \`${heir[0]}\` now` }
        : { bump: "major", what: `type \`${name}\` removed` };
    });
};

/** The first word of the title, with which the names of the generated types begin. */
export const prefix: BundleRule = ({ before, after }) => {
  const [old, now] = [before, after].map(({ info }) => info.title.split(" ")[0] ?? "");
  if (old === now) return [];
  return [{ bump: "major", what: `types begin with \`${now}\`, not with \`${old}\`` }];
};

function schemasOf({ components }: OpenApiDocument): Readonly<Record<string, unknown>> {
  return components?.schemas ?? {};
}
