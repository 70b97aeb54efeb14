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
  /** A branch of a stream's events that ends the stream as an error. */
  readonly "x-stream-error"?: boolean;
  /** Groups of member names; of each group at least one member is needed. */
  readonly "x-require-one-of"?: readonly (readonly string[])[];
  readonly [keyword: string]: unknown;
}

/** Where a fact comes from. The table in `spec/README.md` says what each word promises. */
export type Origin = "docs" | "upstream" | "gateway" | "inferred";

/** What a member takes when it carries a picture or another file. */
export interface Media {
  readonly types: readonly string[];
  /** The largest file the vendor takes, in bytes. */
  readonly maxBytes: number;
  /**
   * What the member holds: the file in plain base64 or as a `data:` URL, where its address will do as well; the file in
   * base64 and no address; the address and nothing else; or the file as a part of a form.
   */
  readonly form: "base64" | "base64-only" | "data-url" | "url" | "file";
  /** The member beside it that names the file's type. */
  readonly typeMember?: string;
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
  readonly requestBody?: Readonly<Record<string, string>>;
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
  readonly "x-origin"?: Origin;
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
  /** How a list goes on page by page. */
  readonly "x-pages"?: Pages;
  /** For which values of which member of the input the answer is a text and no JSON. */
  readonly "x-text-answer"?: { readonly member: string; readonly values: readonly string[] };
  readonly security?: readonly SecurityRequirement[];
}

/** The members that make pages out of a list: of the answer `items`, `next` and `more`, of the input `cursor`. */
export interface Pages {
  readonly items: string;
  /** The member of the query that takes what `next` of the page before says. */
  readonly cursor: string;
  readonly next: string;
  /** Whether there is another page. */
  readonly more: string;
}

/** One way to prove who is calling: security schemes by name. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** How a key is sent. */
export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
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
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly examples?: Readonly<Record<string, Example>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody>>;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
}
