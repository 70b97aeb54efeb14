import type { Schema } from "../spec/openapi-document.js";
import type { Change } from "./change.js";

/** Who writes the value a schema describes: what is narrower for a request is no trouble in an answer. */
export type Direction = "request" | "response";

/** The same schema before and after an edit, each with its references followed. */
export interface SchemaPair {
  readonly direction: Direction;
  /** What the schema is a part of, as words behind its name: ` of the answer`, or nothing for a request. */
  readonly owner: string;
  /** Where it stands there, such as `multi_prompt[].duration`; empty at the top. */
  readonly place: string;
  readonly before: Schema;
  readonly after: Schema;
  /** The branches that only one of the two has, where either is a union. */
  readonly branches?: BranchDifference;
}

/** How two unions differ. */
export interface BranchDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether readers of the union have to expect others anyway. */
  readonly isOpen: boolean;
}

/** One idea of what an edit of a schema means. */
export type SchemaRule = (pair: SchemaPair) => readonly Change[];

/** What a pair, or a member of it, is called for users. */
export function nameOf({ owner, place }: SchemaPair, member?: string): string {
  const full = member === undefined ? place : memberPlace(place, member);
  if (full !== "") return `\`${full}\`${owner}`;
  return owner === "" ? "the input" : owner.replace(/^ of /, "");
}

export function memberPlace(place: string, member: string): string {
  return place === "" ? member : `${place}.${member}`;
}
