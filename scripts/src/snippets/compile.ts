import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import type { Problem } from "../spec/problem.js";
import type { PlacedProgram } from "./workshop.js";

/** Where and by what rules to compile. */
export interface CompileSettings {
  /** The folder whose `node_modules` has what is imported. */
  readonly folder: string;
  /** The tsconfig whose rules hold. */
  readonly config: string;
  /**
   * Declarations that hold for all programs. With them the browser's globals are left out: its `prompt` is a function,
   * and a fragment's is a text.
   */
  readonly given?: string;
}

/**
 * Compiles programs together, each to a JavaScript file beside it. Resolves to what the compiler says against them.
 *
 * @throws {Error} when it is `config` or `given` that is wrong.
 */
export async function compile(
  programs: readonly PlacedProgram[],
  { folder, config, given }: CompileSettings,
): Promise<readonly Problem[]> {
  const files = programs.map(({ path }) => path);
  const options = readOptions(folder, config);
  if (given === undefined)
    return build(ts.createProgram(files, options, hostOf(options)), programs);

  const givenFile = join(folder, "given.ts");
  await writeFile(givenFile, given);
  const withoutBrowser = { ...options, lib: ["lib.es2022.d.ts"] };
  const host = hostOf(withoutBrowser);
  const program = ts.createProgram([...files, givenFile], withoutBrowser, host);
  const [wrong] = diagnosticsOf(program, givenFile);
  if (wrong) throw new Error(`What fragments take for granted does not compile: ${textOf(wrong)}`);
  return build(program, programs);
}

/** Declarations of installed packages, which do not change: reading them takes longer than all the rest. */
const declarations = new Map<string, ts.SourceFile | undefined>();

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(path, ...rest) {
      if (!/node_modules.*\.d\.[cm]?ts$/.test(path)) return host.getSourceFile(path, ...rest);
      if (!declarations.has(path)) declarations.set(path, host.getSourceFile(path, ...rest));
      return declarations.get(path);
    },
  };
}

function build(program: ts.Program, programs: readonly PlacedProgram[]): readonly Problem[] {
  program.emit();
  return programs.flatMap((placed) =>
    diagnosticsOf(program, placed.path).map((diagnostic) => toProblem(placed, diagnostic)),
  );
}

function readOptions(folder: string, config: string): ts.CompilerOptions {
  const { config: json, error } = ts.readConfigFile(config, ts.sys.readFile);
  if (error) throw new Error(textOf(error));
  const { options } = ts.parseJsonConfigFileContent(json, ts.sys, folder);
  return {
    ...options,
    declaration: false,
    isolatedDeclarations: false,
    inlineSourceMap: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    typeRoots: [join(folder, "node_modules/@types")],
    types: ["node"],
  };
}

function diagnosticsOf(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
}

function toProblem({ file, line }: PlacedProgram, diagnostic: ts.Diagnostic): Problem {
  const { code, start, file: source } = diagnostic;
  const at = start === undefined ? undefined : source?.getLineAndCharacterOfPosition(start);
  return {
    file: `${file}:${at ? at.line + 1 : line}`,
    what: `the snippet does not compile: TS${code}: ${textOf(diagnostic)}`,
    todo: "correct the snippet",
  };
}

function textOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, "\n").replace(/\.$/, "");
}
