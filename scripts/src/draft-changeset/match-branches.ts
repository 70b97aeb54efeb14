import { isObject } from "../spec/json.js";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { isReference, referenceName } from "../spec/resolve-reference.js";
import { effectiveSchema } from "./effective-schema.js";
import type { BranchDifference } from "./schema-pair.js";

/** A branch of a union. */
export interface Branch {
  readonly schema: Schema;
  /** What tells it from the others: its name, or the values and types that only it has. */
  readonly name: string;
  readonly isNamed: boolean;
}

/** The branches two unions have in common, and how they differ. */
export interface MatchedBranches {
  readonly common: readonly (readonly [before: Branch, after: Branch])[];
  readonly difference: BranchDifference;
}

/** The branches of a schema; itself where it is no union. */
export function branchesOf(
  document: OpenApiDocument,
  schema: Schema,
  effective: Schema,
): readonly Branch[] {
  const branches = unionOf(effective) ?? [schema];
  return branches.map((branch) => ({
    schema: branch,
    name: branchName(document, branch),
    isNamed: isReference(branch),
  }));
}

export function unionOf(effective: Schema): readonly Schema[] | undefined {
  return effective.anyOf ?? effective.oneOf;
}

/** Matches branches by what tells them apart. Those for unknown values are no branches that users know. */
export function matchBranches(
  before: readonly Branch[],
  after: readonly Branch[],
): MatchedBranches {
  const isKnown = ({ schema }: Branch): boolean => schema["x-unknown"] !== true;
  const added = after.filter(isKnown);
  const common: [Branch, Branch][] = [];
  const removed = before.filter(isKnown).filter((one) => {
    const index = added.findIndex(({ name }) => name === one.name);
    if (index >= 0) common.push([one, ...(added.splice(index, 1) as [Branch])]);
    return index < 0;
  });
  const isOpen = [...before, ...after].some((branch) => !isKnown(branch));
  const names = (list: readonly Branch[]): readonly string[] => list.map(({ name }) => name);
  return { common, difference: { added: names(added), removed: names(removed), isOpen } };
}

function branchName(document: OpenApiDocument, branch: Schema): string {
  if (isReference(branch)) return referenceName(branch);
  const { type, const: value, properties = {} } = effectiveSchema(document, branch);
  if (value !== undefined) return String(value);
  const marks = Object.entries(properties).flatMap(([member, schema]) =>
    isObject(schema) && schema.const !== undefined ? [`${member}: ${String(schema.const)}`] : [],
  );
  return marks.length > 0 ? marks.join(", ") : [type ?? "anything"].flat().join(" or ");
}
