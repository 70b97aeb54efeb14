import ts from "typescript";

/** The declarations of packages as the compiler links them. Nothing is checked: that is the compiler's own work. */
export function declarationsProgram(files: readonly string[]): ts.Program {
  return ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // What the language brings is named in declarations, and not looked into.
    noLib: true,
    types: [],
  });
}
