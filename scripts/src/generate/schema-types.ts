import openapiTS, { type OpenAPI3, astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument, Schema } from "../spec/openapi-document.js";
import { type MarkedDocument, markComments } from "./comment-marks.js";
import { commentBody, printComment } from "./doc-comment.js";
import type { ProviderPackage } from "./provider-package.js";
import { generatedHeader } from "./header.js";
import { schemaComment } from "./schema-comment.js";
import { specialType } from "./schema-type-nodes.js";

/** Kinds of things that our specs never have, and openapi-typescript writes all the same. */
const EMPTY_KINDS = new Set(["webhooks", "$defs"]);

/**
 * Writes a provider's `schema.gen.ts`: `paths` for openapi-fetch, and each schema as a type of its own name.
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
  const kept = nodes.filter((node) => !(isNamed(node) && EMPTY_KINDS.has(node.name.text)));
  for (const node of kept) replaceMarks(node, marked.comments);
  const statements = [
    ...(usesMediaInput(document)
      ? [`import type { MediaInput } from ${JSON.stringify(core)};\n`]
      : []),
    ...kept.map((node) => halveIndent(astToString(node))),
    ...schemaAliases(document),
  ];
  return generatedHeader(`spec/${provider}`) + statements.join("\n");
}

/** Whether a member takes a file in any form. */
function usesMediaInput(document: OpenApiDocument): boolean {
  return JSON.stringify(document.components?.schemas ?? {}).includes('"x-media-input":true');
}

/** The printer of TypeScript knows four spaces only. */
function halveIndent(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (indent) => " ".repeat(indent.length / 2));
}

/** `export type KlingTaskResponse = …` for each schema, so that nobody has to reach into `components`. */
function schemaAliases(document: OpenApiDocument): readonly string[] {
  return Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      throw new Error(
        `${document.info.title}: schema "${name}" cannot be a type: name it in PascalCase`,
      );
    }
    const comment = printComment(schemaComment(document, schema, schema["x-origin"]));
    return `${comment}export type ${name} = components["schemas"]["${name}"];\n`;
  });
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

function isNamed(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}
