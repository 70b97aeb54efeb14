import type { OpenApiDocument, Response } from "../../spec/openapi-document.js";
import { resolveReference } from "../../spec/resolve-reference.js";
import { type Change, listNames } from "../change.js";
import type { OperationRule, PlacedOperation } from "../operation-pair.js";
import { compareContents } from "./contents.js";

/** What an operation answers, and with which errors. */
export const answers: OperationRule = ({ bundles, before, after }) => {
  const old = answersOf(bundles.before, before);
  const now = answersOf(bundles.after, after);
  const [oldCodes, newCodes] = [[...old.keys()], [...now.keys()]];
  const added = newCodes.filter((status) => !old.has(status));
  const removed = oldCodes.filter((status) => !now.has(status));
  return [
    ...statusChange("patch", "no longer lists the error", removed),
    ...statusChange("minor", "lists the error", added),
    ...newCodes.flatMap((status) => {
      const [from, to] = [old.get(status), now.get(status)];
      if (!from || !to) return [];
      const owner = status === "200" ? " of the answer" : " of an error";
      return compareContents(bundles, { direction: "response", owner }, from.content, to.content);
    }),
  ];
};

function statusChange(
  bump: Change["bump"],
  words: string,
  list: readonly string[],
): readonly Change[] {
  return list.length === 0 ? [] : [{ bump, what: `${words} ${listNames(list)}` }];
}

function answersOf(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
): ReadonlyMap<string, Response> {
  const entries = Object.entries(operation.responses);
  return new Map(
    entries.map(([status, answer]) => [status, resolveReference<Response>(document, answer)]),
  );
}
