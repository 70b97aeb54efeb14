/**
 * The shape of a provider's spec as the sandbox carries it: a bundled OpenAPI 3.1 document without prose and
 * examples. The generator writes the documents beside this file; every `$ref` points into the same document.
 */
export interface SpecDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  /** By path, then by method in small letters. */
  readonly paths: Readonly<Record<string, SpecPathItem>>;
  readonly components?: SpecComponents;
  readonly [extension: `x-${string}`]: unknown;
  /** How a caller proves who it is; a path's own `security` goes before it. */
  readonly security?: readonly SpecSecurity[];
}

/** The operations of one path. */
export interface SpecPathItem {
  readonly get?: SpecOperation;
  readonly put?: SpecOperation;
  readonly post?: SpecOperation;
  readonly patch?: SpecOperation;
  readonly delete?: SpecOperation;
  /** Parameters that all operations of the path share. */
  readonly parameters?: readonly (SpecParameter | SpecReference)[];
}

/** One operation, found by its `operationId`. */
export interface SpecOperation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (SpecParameter | SpecReference)[];
  readonly requestBody?: SpecRequestBody | SpecReference;
  /** By status, such as `"200"`. */
  readonly responses: Readonly<Record<string, SpecResponse | SpecReference>>;
  readonly security?: readonly SpecSecurity[];
  /** What a call costs. Absent: nothing. */
  readonly "x-paid"?: "task" | "tokens";
  readonly [extension: `x-${string}`]: unknown;
}

/** The schemes that must hold together, each with its scopes. */
export type SpecSecurity = Readonly<Record<string, readonly string[]>>;

/** A pointer into the same document, such as `#/components/schemas/KlingTaskResponse`. */
export interface SpecReference {
  readonly $ref: string;
}

/** A value in the path, the query or a header. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: SpecSchema;
  readonly [keyword: string]: unknown;
}

/** What an operation takes, by media type. */
export interface SpecRequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, SpecMediaType>>;
}

/** One answer of an operation. */
export interface SpecResponse {
  /** By media type. */
  readonly content?: Readonly<Record<string, SpecMediaType>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  /** `poll` names the operation that reads the task this one creates. */
  readonly links?: Readonly<Record<string, SpecLink>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** The schema of one media type. */
export interface SpecMediaType {
  readonly schema?: SpecSchema;
  readonly [keyword: string]: unknown;
}

/** Another operation, and what of this answer it is called with. */
export interface SpecLink {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** The body the other operation is called with. */
  readonly requestBody?: unknown;
  readonly [extension: `x-${string}`]: unknown;
}

/** A JSON Schema 2020-12 object, or a reference to one. */
export interface SpecSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SpecSchema>>;
  readonly required?: readonly string[];
  readonly items?: SpecSchema;
  readonly [keyword: string]: unknown;
}

/** What the paths refer to, by kind and name. */
export interface SpecComponents {
  readonly schemas?: Readonly<Record<string, SpecSchema>>;
  readonly responses?: Readonly<Record<string, SpecResponse>>;
  readonly parameters?: Readonly<Record<string, SpecParameter>>;
  readonly requestBodies?: Readonly<Record<string, SpecRequestBody>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly securitySchemes?: Readonly<Record<string, unknown>>;
}
