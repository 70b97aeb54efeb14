import { isObject } from "../spec/json.js";
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Origin,
  Schema,
} from "../spec/openapi-document.js";
import { type DocComment, commentLines } from "./doc-comment.js";
import { mapSubschemas, mapValues } from "./map-subschemas.js";
import { ownOrigin } from "./own-origin.js";
import { withoutPresenceUnions } from "./presence-rules.js";
import { schemaComment } from "./schema-comment.js";
import { withoutUnknownBranches } from "./unknown-branches.js";

/** A document whose every description is a mark, and what each mark stands for. */
export interface MarkedDocument {
  readonly document: OpenApiDocument;
  /** The lines of a comment by its mark. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
}

/** A parameter, header, body or answer, or a reference to one. */
interface Described {
  readonly $ref?: string;
  readonly description?: string;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly headers?: Readonly<Record<string, Described>>;
  readonly "x-origin"?: Origin;
  readonly "x-origin-note"?: string;
}

/** The kinds of components that become types, apart from schemas. */
const DESCRIBED_COMPONENTS = ["responses", "parameters", "requestBodies", "headers"] as const;

/**
 * Puts a mark in the place of each description.
 *
 * openapi-typescript writes comments in a form of its own and knows no `x-origin`. So it gets marks, and the
 * comments it made of them are replaced by ours afterwards.
 */
export function markComments(document: OpenApiDocument): MarkedDocument {
  const marker = new CommentMarker(document);
  const paths = mapValues(document.paths, (item) =>
    mapValues(item as Readonly<Record<string, unknown>>, (member) => marker.markPathMember(member)),
  );
  const { components = {} } = document;
  const schemas = mapValues(components.schemas ?? {}, (schema) => marker.markSchema(schema));
  const others = DESCRIBED_COMPONENTS.map((kind) => {
    const named = (components[kind] ?? {}) as Record<string, Described>;
    return [kind, mapValues(named, (node) => marker.markDescribed(node))];
  });
  const marked = { ...document, paths, components: { schemas, ...Object.fromEntries(others) } };
  return { document: marked, comments: marker.comments };
}

class CommentMarker {
  readonly comments = new Map<string, readonly string[]>();
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** @param inherited the origin of what is around the schema, which holds where it names none. */
  markSchema(schema: Schema, inherited?: Origin): Schema {
    const known = withoutUnknownBranches(this.#document, schema);
    const { description: _, ...rest } = withoutPresenceUnions(known);
    const origin = schema["x-origin"] ?? inherited;
    const marked = mapSubschemas(rest, (child) => this.markSchema(child, origin));
    const comment = schemaComment(this.#document, schema, ownOrigin(schema, inherited));
    return { ...marked, ...this.#mark(comment) };
  }

  /** A path holds operations, parameters that they share, and words of its own. */
  markPathMember(member: unknown): unknown {
    if (isObject(member) && "operationId" in member) {
      return this.#markOperation(member as unknown as Operation);
    }
    return Array.isArray(member) ? this.#markList(member) : member;
  }

  /** What an operation does is said at its method. */
  #markOperation(operation: Operation): object {
    const { parameters, requestBody, responses, ...rest } = operation;
    const origin = operation["x-origin"];
    return {
      ...rest,
      ...(parameters && { parameters: this.#markList(parameters, origin) }),
      ...(requestBody && { requestBody: this.markDescribed(requestBody, origin) }),
      responses: mapValues(responses, (response) => this.markDescribed(response, origin)),
    };
  }

  #markList(nodes: readonly Described[], inherited?: Origin): readonly Described[] {
    return nodes.map((node) => this.markDescribed(node, inherited));
  }

  markDescribed(node: Described, inherited?: Origin): Described {
    if (node.$ref !== undefined) return node;
    const { description, schema, headers, content, ...rest } = node;
    const origin = node["x-origin"] ?? inherited;
    const comment = {
      text: [description],
      origin: ownOrigin(node, inherited),
      originNote: node["x-origin-note"],
    };
    return {
      ...rest,
      ...this.#mark(comment),
      ...(schema && { schema: this.markSchema(schema, origin) }),
      ...(headers && { headers: mapValues(headers, (one) => this.markDescribed(one, origin)) }),
      ...(content && { content: mapValues(content, (media) => this.#markMedia(media, origin)) }),
    };
  }

  #markMedia({ schema }: MediaType, inherited?: Origin): MediaType {
    return schema ? { schema: this.markSchema(schema, inherited) } : {};
  }

  #mark(comment: DocComment): { readonly description?: string } {
    const lines = commentLines(comment);
    if (lines.length === 0) return {};
    const mark = `comment ${this.comments.size + 1}.`;
    this.comments.set(mark, lines);
    return { description: mark };
  }
}
