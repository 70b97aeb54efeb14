import { resolveReference } from "../../spec/resolve-reference.js";
import type { OperationRule } from "../operation-pair.js";
import { compareContents } from "./contents.js";

/** What an operation takes in its body. */
export const bodies: OperationRule = ({ bundles, before, after }) => {
  const old =
    before.operation.requestBody && resolveReference(bundles.before, before.operation.requestBody);
  const now =
    after.operation.requestBody && resolveReference(bundles.after, after.operation.requestBody);
  if (!old && !now) return [];
  if (!old) return [{ bump: now?.required ? "major" : "minor", what: "takes a body now" }];
  if (!now) return [{ bump: "major", what: "no longer takes a body" }];
  const inside = compareContents(
    bundles,
    { direction: "request", owner: "" },
    old.content,
    now.content,
  );
  if (old.required === now.required) return inside;
  return now.required
    ? [{ bump: "major", what: "the body is required now" }, ...inside]
    : [{ bump: "minor", what: "the body is no longer required" }, ...inside];
};
