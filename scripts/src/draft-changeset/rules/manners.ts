import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument, Response } from "../../spec/openapi-document.js";
import { resolveReference } from "../../spec/resolve-reference.js";
import type { Change } from "../change.js";
import type { OperationRule, PlacedOperation } from "../operation-pair.js";

/** Where an operation hangs: callers of the wire name the path. */
export const place: OperationRule = ({ before, after }) => {
  const [old, now] = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  return old === now ? [] : [{ bump: "major", what: `is \`${now}\`, was \`${old}\`` }];
};

/** What its method gives back: a task, a stream, pages, a text; and whether it costs. */
export const manners: OperationRule = ({ before, after }) => {
  const [old, now] = [before.operation, after.operation];
  const changed = (keyword: keyof typeof old): boolean =>
    !isDeepStrictEqual(old[keyword], now[keyword]);
  const changes: Change[] = [];
  if (changed("x-paid")) {
    const earlier = old["x-paid"] ? `\`${old["x-paid"]}\`` : "free";
    const what = now["x-paid"]
      ? `is charged as \`${now["x-paid"]}\`, was ${earlier}`
      : "is no longer charged";
    changes.push({ bump: "major", what });
  }
  for (const [keyword, word] of [
    ["x-stream", "streams"],
    ["x-pages", "answers page by page"],
    ["x-text-answer", "answers with a text"],
  ] as const) {
    if (!changed(keyword)) continue;
    const isNew = old[keyword] === undefined;
    const what = isNew
      ? `also ${word}`
      : now[keyword] === undefined
        ? `no longer ${word}`
        : `${word} in another way`;
    changes.push({ bump: isNew ? "minor" : "major", what });
  }
  if (changed("security")) changes.push({ bump: "patch", what: "sends the key in another way" });
  if (changed("deprecated")) {
    changes.push(
      now.deprecated
        ? { bump: "minor", what: "is deprecated" }
        : { bump: "patch", what: "is no longer deprecated" },
    );
  }
  return changes;
};

/** How its task is read. */
export const poll: OperationRule = ({ bundles, before, after }) => {
  const [old, now] = [pollOf(bundles.before, before), pollOf(bundles.after, after)];
  if (isDeepStrictEqual(old, now)) return [];
  if (!old) return [{ bump: "minor", what: "names the operation that reads its task" }];
  return now
    ? [{ bump: "minor", what: "reads its task in another way" }]
    : [{ bump: "major", what: "no longer names the operation that reads its task" }];
};

function pollOf(document: OpenApiDocument, { operation }: PlacedOperation): unknown {
  const success = operation.responses["200"];
  return success && resolveReference<Response>(document, success).links?.["poll"];
}
