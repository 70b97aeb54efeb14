import openapiTS, { type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { type MarkedDocument, markComments } from "./comment-marks.js";
import { commentBody, printComment } from "./doc-comment.js";
import { generatedHeader } from "./header.js";
import { printAlias } from "./print-types.js";
import type { ProviderPackage } from "./provider-package.js";
import { schemaComment } from "./schema-comment.js";
import { specialType } from "./schema-type-nodes.js";
import { findInterface, membersOf } from "./type-nodes.js";
import { printWireTypes } from "./wire-types.js";

/**
 * Writes a provider's `schema.gen.ts`: each schema as a type of its own name, and then what types the wire.
 *
 * Only this file and those that prepare its comments and nodes know openapi-typescript.
 */
export async function schemaTypesFile(
  document: OpenApiDocument,
  { provider, core }: Pick<ProviderPackage, "provider" | "core">,
): Promise<string> {
  const marked = markComments(document);
  const nodes = await openapiTS(marked.document as unknown as OpenAPI3, {
    // A member with a default may still be left out of a request.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => specialType(schema as Schema),
    silent: true,
  });
  for (const node of nodes) replaceMarks(node, marked.comments);
  const components = findInterface(nodes, "components");
  const statements = [
    ...(usesMediaInput(document)
      ? [`import type { MediaInput } from ${JSON.stringify(core)};\n`]
      : []),
    ...membersOf(components, "schemas").map(([name, type]) => printSchema(document, name, type)),
    ...printWireTypes(document, components, findInterface(nodes, "operations")),
  ];
  return generatedHeader(`spec/${provider}`) + statements.join("\n");
}

/** Whether a member takes a file in any form. */
function usesMediaInput(document: OpenApiDocument): boolean {
  return JSON.stringify(document.components?.schemas ?? {}).includes('"x-media-input":true');
}

/** `export type KlingTaskResponse = …`, so that nobody has to reach into `components`. */
function printSchema(document: OpenApiDocument, name: string, type: ts.TypeNode): string {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
    throw new Error(
      `${document.info.title}: schema "${name}" cannot be a type: name it in PascalCase`,
    );
  }
  const schema = document.components?.schemas?.[name] ?? {};
  const comment = printComment(schemaComment(document, schema, schema["x-origin"]));
  return comment + printAlias(name, type);
}

/** Puts our comments in the places of the marks; a comment without a mark is one we do not want. */
function replaceMarks(node: ts.Node, comments: MarkedDocument["comments"]): void {
  const written = ts.getSyntheticLeadingComments(node);
  if (written) {
    ts.setSyntheticLeadingComments(
      node,
      written.flatMap((comment) => {
        const mark = /comment \d+\./.exec(comment.text)?.[0];
        const lines = mark === undefined ? undefined : comments.get(mark);
        return lines ? [{ ...comment, text: commentBody(lines) }] : [];
      }),
    );
  }
  ts.forEachChild(node, (child) => replaceMarks(child, comments));
}
