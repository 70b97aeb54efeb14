import type { DocsIndex, EndpointPage, GuideForm } from "../docs-index.js";
import { DOCS_INDEX_FILE } from "../docs-index.js";
import { docsIndexSchema } from "../docs-index-schema.js";
import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import type { PlacedOperation, Spec } from "../spec.js";
import { allFiles, operationsOf } from "../spec.js";
import { compileSchema } from "../validator.js";

/** The docs' table of contents and the spec agree, both ways. */
export const docsIndex: Rule = (spec) => {
  const faults = compileSchema(docsIndexSchema)(spec.docsIndex);
  if (faults.length > 0) {
    return faults.map((fault) => problem(`wrong form: ${fault}`, "see the head of the file"));
  }
  return [...pageProblems(spec), ...operationProblems(spec), ...schemaProblems(spec)];
};

function problem(what: string, todo: string, file: string = DOCS_INDEX_FILE): Problem {
  return { file, what, todo };
}

/** What the index says of operations: the endpoint pages, and the forms on guide pages. */
function entries(index: DocsIndex): readonly (EndpointPage | GuideForm)[] {
  return [...index.pages, ...index.guides.flatMap((guide) => guide.forms ?? [])];
}

function operationsByName(spec: Spec): ReadonlyMap<string, PlacedOperation> {
  return new Map(
    spec.providers.flatMap((provider) =>
      operationsOf(provider).map(
        (placed) => [`${provider.name}/${placed.operation.operationId}`, placed] as const,
      ),
    ),
  );
}

function pageProblems(spec: Spec): readonly Problem[] {
  const operations = operationsByName(spec);
  return entries(spec.docsIndex).flatMap((page): Problem[] => {
    if (page.operation === undefined) return [];
    const placed = operations.get(page.operation);
    if (placed === undefined) {
      return [
        problem(
          `"${page.title}" names ${page.operation}, which does not exist`,
          "correct it, or say covered: false",
        ),
      ];
    }
    const { operation, method, path, file } = placed;
    const docs = operation["x-docs"];
    const problems: Problem[] = [];
    const given = `${page.method} ${page.path?.split("?")[0] ?? "(no path)"}`;
    const real = `${method.toUpperCase()} ${path}`;
    if (given !== real)
      problems.push(
        problem(`"${page.title}" says ${given}, its operation is ${real}`, "correct one of them"),
      );
    if (!page.operation.startsWith(`${page.provider}/`)) {
      problems.push(
        problem(
          `"${page.title}" is of ${page.provider}, its operation is ${page.operation}`,
          "correct one of them",
        ),
      );
    }
    if ("page" in page && docs?.title !== page.title) {
      problems.push(
        problem(
          `x-docs.title is not the page's title "${page.title}"`,
          "copy it from docs-index.yaml",
          file,
        ),
      );
    }
    if (
      "page" in page &&
      docs?.page !== (page.pageOrigin === "inferred" ? undefined : (page.page ?? undefined))
    ) {
      problems.push(
        problem(
          `x-docs.page is not the id of "${page.title}"`,
          "copy it from docs-index.yaml; leave it out if null or inferred",
          file,
        ),
      );
    }
    return problems;
  });
}

function operationProblems(spec: Spec): readonly Problem[] {
  const named = entries(spec.docsIndex).flatMap((page) => page.operation ?? []);
  return [...operationsByName(spec)].flatMap(([name, { operation, file }]): Problem[] => {
    const count = named.filter((other) => other === name).length;
    if (count > 1)
      return [problem(`${name} covers ${count} pages`, "one operation covers one page")];
    if (count === 1 || operation["x-docs"] === undefined) return [];
    return [
      problem(
        `no page of ${DOCS_INDEX_FILE} names ${name}`,
        `add "operation: ${name}" to its page, or remove x-docs`,
        file,
      ),
    ];
  });
}

function schemaProblems(spec: Spec): readonly Problem[] {
  const files = allFiles(spec).filter((file) => file.kind === "schemas");
  const names = spec.docsIndex.schemas.map((schema) => schema.name);
  const doubled = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...doubled.map((name) => problem(`schema ${name} is listed twice`, "remove one")),
    ...spec.docsIndex.schemas.flatMap(({ name, file }): Problem[] => {
      const isThere = file === undefined || files.some(({ path }) => path === `spec/${file}`);
      if (!isThere)
        return [
          problem(
            `schema ${name} names ${file}, which does not exist`,
            "correct it, or say covered: false",
          ),
        ];
      if (file !== undefined && !file.endsWith(`/${name}.yaml`)) {
        return [problem(`schema ${name} names ${file}`, `name the file ${name}.yaml`)];
      }
      const unlisted = file === undefined ? files.find((other) => other.name === name) : undefined;
      if (unlisted === undefined) return [];
      const path = unlisted.path.replace(/^spec\//, "");
      return [
        problem(
          `schema ${name} is said to be not covered, but ${unlisted.path} exists`,
          `write "file: ${path}"`,
        ),
      ];
    }),
  ];
}
