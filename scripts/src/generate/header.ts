/** The start of every generated file: what it is made from and how to make it anew. */
export function generatedHeader(source: string): string {
  return `// Generated from ${source} by \`pnpm generate\`: change it there, not here.\n\n`;
}
