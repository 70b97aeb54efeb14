import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "./redocly.js";

/** The file that holds the docs' table of contents, from the repository's root. */
export const DOCS_INDEX_FILE = "spec/docs-index.yaml";

/** The docs' own table of contents. The head of the file says what each member means. */
export interface DocsIndex {
  readonly site: string;
  readonly guides: readonly GuidePage[];
  readonly pages: readonly EndpointPage[];
  readonly schemas: readonly SchemaName[];
}

interface Covered {
  /** `<provider>/<operationId>`. */
  readonly operation?: string;
  readonly covered?: false;
  readonly note?: string;
}

/** A form of a call that stands on a guide page and on no endpoint page. */
export interface GuideForm extends Covered {
  readonly title: string;
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly pathOrigin: "docs" | "client" | "inferred";
}

export interface GuidePage {
  readonly title: string;
  readonly page: string | null;
  readonly forms?: readonly GuideForm[];
}

export interface EndpointPage extends Covered {
  readonly title: string;
  readonly page: string | null;
  readonly pageOrigin?: "inferred";
  readonly provider: string;
  readonly method: string;
  readonly path: string | null;
  readonly pathOrigin?: "docs" | "client" | "inferred";
}

export interface SchemaName {
  readonly name: string;
  /** Below `spec/`. */
  readonly file?: string;
  readonly covered?: false;
  readonly note?: string;
}

/** Reads the index as it is written; the rule `docs-index` judges it. */
export async function readDocsIndex(root: string): Promise<DocsIndex> {
  return (await parseYaml(await readFile(join(root, DOCS_INDEX_FILE), "utf8"))) as DocsIndex;
}

/** How many of some things the spec covers. */
export interface Coverage {
  readonly covered: number;
  readonly all: number;
}

/** How many of the docs' pages and schemas the spec covers. */
export function coverageOf({ pages, schemas }: DocsIndex): {
  readonly pages: Coverage;
  readonly schemas: Coverage;
} {
  return {
    pages: { covered: pages.filter((page) => page.operation).length, all: pages.length },
    schemas: { covered: schemas.filter((schema) => schema.file).length, all: schemas.length },
  };
}
