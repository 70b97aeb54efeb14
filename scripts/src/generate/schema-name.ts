/** The name of the component schema that a node refers to, if it refers to one. */
export function schemaName(node: { readonly $ref?: string } | undefined): string | undefined {
  if (node?.$ref === undefined) return undefined;
  return /^#\/components\/schemas\/([^/]+)$/.exec(node.$ref)?.[1];
}
