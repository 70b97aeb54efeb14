import type { OpenApiDocument, Parameter, Reference } from "../../spec/openapi-document.js";
import { resolveReference } from "../../spec/resolve-reference.js";
import type { Change } from "../change.js";
import type { OperationRule, PlacedOperation } from "../operation-pair.js";
import { compareSchemas } from "./compare-schemas.js";

/** Parameters of the path and of the query, which are members of the input. */
export const parameters: OperationRule = ({ bundles, before, after }) => {
  const old = parametersOf(bundles.before, before);
  const now = parametersOf(bundles.after, after);
  const removed = [...old.values()].filter(({ name }) => !now.has(name));
  const kept = [...now.values()].flatMap((parameter): readonly Change[] => {
    const { name, required = false, schema } = parameter;
    const earlier = old.get(name);
    if (!earlier) return [addedParameter(parameter)];
    return [
      ...requiredChange(name, earlier.required ?? false, required),
      ...travelChange(earlier, parameter),
      ...compareSchemas(bundles, { ...asInput, place: name }, earlier.schema, schema),
    ];
  });
  return [
    ...removed.map(({ name }): Change => ({ bump: "major", what: `member \`${name}\` removed` })),
    ...kept,
  ];
};

const asInput = { direction: "request", owner: "" } as const;

function addedParameter({ name, required }: Parameter): Change {
  return required
    ? { bump: "major", what: `new required member \`${name}\`` }
    : { bump: "minor", what: `new optional member \`${name}\`` };
}

function requiredChange(name: string, old: boolean, now: boolean): readonly Change[] {
  if (old === now) return [];
  return now
    ? [{ bump: "major", what: `\`${name}\` is required now` }]
    : [{ bump: "minor", what: `\`${name}\` is no longer required` }];
}

function travelChange(before: Parameter, after: Parameter): readonly Change[] {
  if (before.in === after.in) return [];
  return [
    { bump: "major", what: `\`${after.name}\` travels in the ${after.in}, not the ${before.in}` },
  ];
}

/** By name: an input has one member of a name. */
function parametersOf(
  document: OpenApiDocument,
  { path, operation }: PlacedOperation,
): ReadonlyMap<string, Parameter> {
  const item = document.paths[path] as { parameters?: readonly (Parameter | Reference)[] };
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const resolved = all.map((parameter) => resolveReference<Parameter>(document, parameter));
  return new Map(resolved.map((parameter) => [parameter.name, parameter]));
}
