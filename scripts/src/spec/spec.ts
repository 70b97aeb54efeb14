import { relative } from "node:path";
import type { DocsIndex } from "./docs-index.js";
import { readDocsIndex } from "./docs-index.js";
import { bundleProvider, providers } from "./load-spec.js";
import type { HttpMethod, OpenApiDocument, Operation } from "./openapi-document.js";
import { HTTP_METHODS } from "./openapi-document.js";
import type { SpecFile } from "./spec-files.js";
import { externalExamplesOf, specFilesOf, transcriptsOf } from "./spec-files.js";

/** Everything the rules look at: the files as written, and each provider's bundle. */
export interface Spec {
  readonly providers: readonly ProviderSpec[];
  /** The files of `spec/common`. */
  readonly commonFiles: readonly SpecFile[];
  readonly docsIndex: DocsIndex;
}

export interface ProviderSpec {
  readonly name: string;
  /** The entry's path from the repository's root. */
  readonly entryPath: string;
  /** The provider's own files. */
  readonly files: readonly SpecFile[];
  readonly document: OpenApiDocument;
  /** Its streams as they are on the wire: texts by their path from the repository's root. */
  readonly transcripts: ReadonlyMap<string, string>;
  /** Its examples that are no YAML: bytes by their path from the repository's root. */
  readonly externalExamples: ReadonlyMap<string, Uint8Array>;
}

/** An operation of a bundle, with the place it hangs at. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: Operation;
  /** The file that has to hold it, from the repository's root. */
  readonly file: string;
}

/**
 * Reads and bundles the spec of the repository at `root`.
 *
 * @param bundle makes the bundles; tests of rules that read only the files hand in a cheaper one.
 */
export async function loadSpec(
  root: string,
  bundle: typeof bundleProvider = bundleProvider,
): Promise<Spec> {
  const loaded: ProviderSpec[] = [];
  for (const { name, entry } of await providers(root)) {
    loaded.push({
      name,
      entryPath: relative(root, entry).replaceAll("\\", "/"),
      files: await specFilesOf(root, name),
      document: await bundle(root, name),
      transcripts: await transcriptsOf(root, name),
      externalExamples: await externalExamplesOf(root, name),
    });
  }
  return {
    providers: loaded,
    commonFiles: await specFilesOf(root, "common"),
    docsIndex: await readDocsIndex(root),
  };
}

/** All files, the common ones first. */
export function allFiles(spec: Spec): readonly SpecFile[] {
  return [...spec.commonFiles, ...spec.providers.flatMap((provider) => provider.files)];
}

/** The operations of a provider in the order of its entry file. */
export function operationsOf(provider: ProviderSpec): readonly PlacedOperation[] {
  return Object.entries(provider.document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const file = `spec/${provider.name}/paths/${operation.operationId}.yaml`;
      return [{ path, method, operation, file }];
    }),
  );
}
