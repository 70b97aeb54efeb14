import { existsSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, type Coverage, type DocsIndex } from "./docs-index.js";
import { bodySites } from "./example-sites.js";
import type { JsonObject } from "./json.js";
import { isObject } from "./json.js";
import type { Origin } from "./openapi-document.js";
import { allFiles, operationsOf, type PlacedOperation, type Spec } from "./spec.js";
import { walk } from "./walk.js";

/** One operation of the spec, or a page of the docs that none covers. */
export interface ReportRow {
  readonly page: string;
  /** `<provider>/<operationId>`, or empty. */
  readonly operation: string;
  readonly origin: string;
  readonly examples: number;
  /** When the docs say the page was last modified, or empty. */
  readonly modified: string;
  /** The contract cases, from the repository's root, or empty while there are none. */
  readonly caseFile: string;
}

/** What the spec covers, and what it rests on. */
export interface SpecReport {
  readonly rows: readonly ReportRow[];
  readonly pages: Coverage;
  readonly schemas: Coverage;
  /** How many members of schemas rest on each kind of source. */
  readonly fields: Readonly<Record<Origin, number>>;
}

/** Reports on the spec of the repository at `root`. */
export function reportSpec(root: string, spec: Spec): SpecReport {
  const { pages, guides } = spec.docsIndex;
  const forms = guides.flatMap((guide) => guide.forms ?? []);
  return {
    rows: [...pages, ...forms].map((page) => rowOf(root, spec, page)),
    ...coverageOf(spec.docsIndex),
    fields: countFields(spec),
  };
}

function rowOf(
  root: string,
  spec: Spec,
  page: DocsIndex["pages"][number] | { readonly title: string; readonly operation?: string },
): ReportRow {
  const { title, operation: name = "" } = page;
  const [providerName = "", id = ""] = name.split("/");
  const provider = spec.providers.find((one) => one.name === providerName);
  const placed =
    provider && operationsOf(provider).find(({ operation }) => operation.operationId === id);
  const caseFile = `packages/${providerName}/test/cases/${id}.ts`;
  return {
    page: title,
    operation: name,
    origin: placed?.operation["x-origin"] ?? "",
    examples: provider && placed ? countExamples(spec, provider, placed) : 0,
    modified: placed?.operation["x-docs"]?.modified ?? "",
    caseFile: existsSync(join(root, caseFile)) ? caseFile : "",
  };
}

function countExamples(
  spec: Spec,
  provider: Spec["providers"][number],
  { file }: PlacedOperation,
): number {
  const sites = bodySites(spec, provider).filter((site) => site.file === file);
  return sites.reduce((sum, { examples }) => sum + examples.length, 0);
}

/** A member that names no origin rests on what the schema around it rests on. */
function countFields(spec: Spec): Record<Origin, number> {
  const fields: Record<Origin, number> = { docs: 0, upstream: 0, gateway: 0, inferred: 0 };
  for (const { kind, content } of allFiles(spec)) {
    if (kind !== "schemas") continue;
    const own = content["x-origin"] as Origin;
    for (const { value, path } of walk(content)) {
      if (path.at(-1) !== "properties") continue;
      for (const member of Object.values(value).filter(isObject))
        fields[originOf(member) ?? own] += 1;
    }
  }
  return fields;
}

function originOf(member: JsonObject): Origin | undefined {
  return member["x-origin"] as Origin | undefined;
}
