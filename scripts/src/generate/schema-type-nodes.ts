import ts from "typescript";
import type { Schema } from "../spec/openapi-document.js";

const { factory } = ts;

const KEYWORDS: Readonly<Record<string, () => ts.TypeNode>> = {
  string: () => factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  number: () => factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
  integer: () => factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
  boolean: () => factory.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword),
  null: () => factory.createLiteralTypeNode(factory.createNull()),
};

/** The type of a schema that openapi-typescript would not write as we want it; undefined for all others. */
export function specialType(schema: Schema): ts.TypeNode | undefined {
  if (schema["x-media-input"]) return factory.createTypeReferenceNode("MediaInput");
  if (schema.format === "binary" || schema.contentMediaType === "application/octet-stream") {
    return factory.createTypeReferenceNode("Blob");
  }
  const known = schema["x-extensible-enum"];
  return known && openUnion(known, schema.type);
}

/**
 * The known values of a type that has others too. Plain `string` would swallow them; `string & {}` takes any
 * text and leaves the known ones to the editor's completion.
 */
function openUnion(
  known: readonly (string | number)[],
  type: Schema["type"],
): ts.TypeNode | undefined {
  const names = typeof type === "string" ? [type] : (type ?? []);
  const others = names.flatMap((name) => {
    const keyword = KEYWORDS[name]?.();
    if (keyword === undefined) return [];
    const hasKnown = known.some((value) => isOfType(value, name));
    return hasKnown ? [withEmptyObject(keyword)] : [keyword];
  });
  if (others.length === 0) return undefined;
  return factory.createUnionTypeNode([...known.map(literal), ...others]);
}

function isOfType(value: string | number, name: string): boolean {
  return typeof value === (name === "integer" ? "number" : name);
}

function withEmptyObject(keyword: ts.TypeNode): ts.TypeNode {
  const empty = factory.createTypeLiteralNode([]);
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([keyword, empty]));
}

function literal(value: string | number): ts.TypeNode {
  if (typeof value === "string") {
    return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  }
  const digits = factory.createNumericLiteral(Math.abs(value));
  const number =
    value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
  return factory.createLiteralTypeNode(number);
}
