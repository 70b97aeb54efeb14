import type { OpenApiDocument } from "../spec/openapi-document.js";
import { HTTP_METHODS } from "../spec/openapi-document.js";

/** What decides which files a provider's package has. */
export interface ProviderShape {
  readonly name: string;
  readonly operationIds: readonly string[];
  /** Whether it makes videos: then it has tasks to follow and files to save. */
  readonly isVideo: boolean;
}

/** Reads a provider's shape from its spec. */
export function providerShape(name: string, document: OpenApiDocument): ProviderShape {
  const operations = Object.values(document.paths).flatMap((item) =>
    HTTP_METHODS.flatMap((method) => item[method] ?? []),
  );
  return {
    name,
    operationIds: operations.map((operation) => operation.operationId),
    isVideo: operations.some((operation) => operation["x-paid"] === "task"),
  };
}
