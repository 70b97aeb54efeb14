import type { OpenApiDocument } from "../spec/openapi-document.js";
import { HTTP_METHODS } from "../spec/openapi-document.js";

/** What decides which files a provider's package has. */
export interface ProviderShape {
  readonly name: string;
  readonly operationIds: readonly string[];
  /** Whether it makes videos: then it has tasks to follow. */
  readonly isVideo: boolean;
  /** Whether it takes or makes files: then some of it needs a file system. */
  readonly hasFiles: boolean;
}

/** Reads a provider's shape from its spec. */
export function providerShape(name: string, document: OpenApiDocument): ProviderShape {
  const operations = Object.values(document.paths).flatMap((item) =>
    HTTP_METHODS.flatMap((method) => item[method] ?? []),
  );
  const isVideo = operations.some((operation) => operation["x-paid"] === "task");
  return {
    name,
    operationIds: operations.map((operation) => operation.operationId),
    isVideo,
    hasFiles: isVideo || takesFiles(document),
  };
}

/** Whether anything in the spec is marked as a place for a file. */
function takesFiles(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "x-media" in value || Object.values(value).some(takesFiles);
}
