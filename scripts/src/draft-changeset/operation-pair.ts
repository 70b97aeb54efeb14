import {
  HTTP_METHODS,
  type HttpMethod,
  type OpenApiDocument,
  type Operation,
} from "../spec/openapi-document.js";
import type { Change } from "./change.js";
import type { Bundles } from "./schema-pairs.js";

/** An operation of a bundle with the place it hangs at. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: Operation;
}

/** The same operation before and after an edit. */
export interface OperationPair {
  readonly bundles: Bundles;
  readonly before: PlacedOperation;
  readonly after: PlacedOperation;
}

/** One idea of what an edit of an operation means. */
export type OperationRule = (pair: OperationPair) => readonly Change[];

/** The operations of a bundle by their ids. */
export function operationsById(document: OpenApiDocument): ReadonlyMap<string, PlacedOperation> {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  return new Map(all.map((placed) => [placed.operation.operationId, placed]));
}
