import type { Problem } from "./problem.js";
import type { Spec } from "./spec.js";

/** One thing the spec has to keep to. Returns what breaks it; an empty list is good. */
export type Rule = (spec: Spec) => readonly Problem[];
