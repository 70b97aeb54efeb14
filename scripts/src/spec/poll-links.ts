import type { Link, Operation } from "./openapi-document.js";
import { resolveReference } from "./resolve-reference.js";
import type { ProviderSpec } from "./spec.js";
import { operationsOf } from "./spec.js";

/** The link from a create operation to the one that reads its task, if it has one. */
export function pollLink(provider: ProviderSpec, operation: Operation): Link | undefined {
  const answer = operation.responses["200"];
  return answer === undefined
    ? undefined
    : resolveReference(provider.document, answer).links?.["poll"];
}

/** The operations that other operations name as the one to read their task with. */
export function pollOperationIds(provider: ProviderSpec): ReadonlySet<string> {
  const links = operationsOf(provider).map(({ operation }) => pollLink(provider, operation));
  return new Set(links.flatMap((link) => (link === undefined ? [] : [link.operationId])));
}
