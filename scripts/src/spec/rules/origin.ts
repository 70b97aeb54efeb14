import type { Problem } from "../problem.js";
import type { Rule } from "../rule.js";
import { allFiles } from "../spec.js";
import { place, walk } from "../walk.js";

/** Folders whose files have to say where their facts come from. */
const KINDS_WITH_ORIGIN = new Set([
  "paths",
  "schemas",
  "responses",
  "examples",
  "parameters",
  "headers",
]);

/** Every operation, schema and shared object says its origin; what is inferred also says why. */
export const origin: Rule = (spec) =>
  allFiles(spec).flatMap((file) => {
    const problems: Problem[] = [];
    if (KINDS_WITH_ORIGIN.has(file.kind) && file.content["x-origin"] === undefined) {
      problems.push({
        file: file.path,
        what: "x-origin is missing",
        todo: "say docs, upstream, gateway or inferred",
      });
    }
    for (const node of walk(file.content)) {
      if (node.holdsNames) continue;
      const isInferred = node.value["x-origin"] === "inferred";
      const hasNote = node.value["x-origin-note"] !== undefined;
      if (isInferred && !hasNote) {
        const what = `x-origin is inferred without a reason${place(node)}`;
        problems.push({
          file: file.path,
          what,
          todo: "add x-origin-note with what it was inferred from",
        });
      }
      if (hasNote && !isInferred) {
        const what = `x-origin-note stands without x-origin: inferred${place(node)}`;
        problems.push({ file: file.path, what, todo: "remove the note, or correct the origin" });
      }
    }
    return problems;
  });
