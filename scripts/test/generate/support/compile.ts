import { join } from "node:path";
import ts from "typescript";

/**
 * Type-checks files of a copied repository, with the copied core in the place of the built one.
 * What is wrong in core itself is not the business of whoever asks.
 */
export function compileErrors(root: string, files: readonly string[]): readonly string[] {
  const names = files.map((file) => join(root, file));
  const program = ts.createProgram(names, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
    paths: { "@x/core": [join(root, "packages/core/src/index.ts")] },
  });
  return names
    .flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}
