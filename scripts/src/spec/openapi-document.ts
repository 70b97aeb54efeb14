/**
 * The parts of a bundled OpenAPI 3.1 document that our scripts read.
 *
 * These are plain descriptions of what `redocly bundle` writes, no more than the scripts use.
 */

/** A pointer to a component of the same bundle, for example `#/components/schemas/KlingTaskResponse`. */
export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema 2020-12 object, or a reference to one. Unknown keywords are kept. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly "x-origin"?: Origin;
  readonly "x-extensible-enum"?: readonly (string | number)[];
  readonly "x-media"?: Media;
  /** A branch of a union for values that are not known yet. */
  readonly "x-unknown"?: boolean;
  /** Groups of member names; of each group at least one member is needed. */
  readonly "x-require-one-of"?: readonly (readonly string[])[];
  readonly [keyword: string]: unknown;
}

/** Where a fact comes from. The table in `spec/README.md` says what each word promises. */
export type Origin = "docs" | "upstream" | "gateway" | "inferred";

/** What a string member takes when it carries a picture. */
export interface Media {
  readonly types: readonly string[];
  /** The largest file the vendor takes, in bytes. */
  readonly maxBytes: number;
  /** What the string holds: the file in plain base64, a `data:` URL, or the file's address and nothing else. */
  readonly form: "base64" | "data-url" | "url";
}

export interface Example {
  readonly summary?: string;
  readonly value: unknown;
  readonly "x-origin"?: Origin;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  /** Where a whole stream stands as it is on the wire, from the operation's file. */
  readonly "x-transcript"?: string;
}

/** A standard OpenAPI link. On a create operation, `links.poll` names the operation that reads the task. */
export interface Link {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly description?: string;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly links?: Readonly<Record<string, Link>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly "x-origin"?: Origin;
  readonly "x-origin-note"?: string;
  readonly "x-docs"?: DocsPage;
  readonly "x-paid"?: "task" | "tokens";
  readonly "x-stream"?: "chat" | "responses" | "messages" | "gemini";
}

/** The page of the gateway's docs that an operation mirrors. */
export interface DocsPage {
  readonly title: string;
  readonly page?: string;
  readonly modified?: string;
}

export const HTTP_METHODS = ["get", "put", "post", "delete", "patch", "head", "options"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export type PathItem = Readonly<Partial<Record<HttpMethod, Operation>>>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly examples?: Readonly<Record<string, Example>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody>>;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly securitySchemes?: Readonly<Record<string, unknown>>;
  };
}
