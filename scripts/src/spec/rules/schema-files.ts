import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import type { ProviderSpec, Spec } from "../spec.js";

/** Names that would hide a global of JavaScript once they are types. */
const TAKEN_NAMES = new Set(["Error", "Response", "Request", "Blob", "File", "Event", "Record"]);

/**
 * A schema's file name is a public type name: it is written like a type, is unique within a
 * provider and `spec/common`, and names something that is used.
 */
export const schemaFiles: Rule = (spec) => [
  ...spec.providers.flatMap((provider) => [
    ...nameProblems(spec, provider),
    ...usageProblems(provider),
  ]),
  ...unusedCommonSchemas(spec),
];

function schemasOf(files: ProviderSpec["files"]): ProviderSpec["files"] {
  return files.filter((file) => file.kind === "schemas");
}

function nameProblems(spec: Spec, provider: ProviderSpec): readonly Problem[] {
  const common = new Map(
    schemasOf(spec.commonFiles).map((file) => [file.name.toLowerCase(), file.path]),
  );
  return schemasOf(provider.files).flatMap(({ path, name }): Problem[] => {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || TAKEN_NAMES.has(name)) {
      return [
        {
          file: path,
          what: `"${name}" is no good name for a type`,
          todo: "use a name of its own in PascalCase",
        },
      ];
    }
    const other = common.get(name.toLowerCase());
    if (other === undefined) return [];
    return [
      {
        file: path,
        what: `the name is also that of ${other}`,
        todo: "rename one: both become types of one package",
      },
    ];
  });
}

function usageProblems(provider: ProviderSpec): readonly Problem[] {
  const used = Object.keys(provider.document.components?.schemas ?? {});
  return schemasOf(provider.files)
    .filter((file) => !used.includes(file.name))
    .map((file) => ({
      file: file.path,
      what: "nothing refers to this schema",
      todo: "refer to it with $ref from an operation or another schema, or remove it",
    }));
}

function unusedCommonSchemas(spec: Spec): readonly Problem[] {
  const used = new Set(
    spec.providers.flatMap(({ document }) => Object.keys(document.components?.schemas ?? {})),
  );
  return schemasOf(spec.commonFiles)
    .filter((file) => !used.has(file.name))
    .map((file) => ({
      file: file.path,
      what: "no provider refers to this schema",
      todo: "use it, or remove it",
    }));
}
