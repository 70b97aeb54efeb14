import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Diagnostic, readDiagnostics, runCompiler } from "../compiler/run-compiler.js";
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
  settings: CompileSettings,
): Promise<readonly Problem[]> {
  const { folder, given } = settings;
  if (given !== undefined) await writeFile(join(folder, "given.ts"), given);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(project(programs, settings)));
  const diagnostics = readDiagnostics(await runCompiler(folder, "tsconfig.json"));
  const byPath = new Map(programs.map((program) => [program.path, program]));
  return diagnostics.map((diagnostic) => {
    const program = byPath.get(resolve(folder, diagnostic.file ?? ""));
    if (program) return toProblem(program, diagnostic);
    const what = diagnostic.file === "given.ts" ? "What fragments take for granted" : "It";
    throw new Error(`${what} does not compile: ${diagnostic.message}`);
  });
}

function project(
  programs: readonly PlacedProgram[],
  { folder, config, given }: CompileSettings,
): object {
  const files = programs.map(({ path }) => relative(folder, path));
  return {
    extends: config,
    compilerOptions: {
      declaration: false,
      isolatedDeclarations: false,
      inlineSourceMap: true,
      moduleDetection: "force",
      typeRoots: ["node_modules/@types"],
      types: ["node"],
      ...(given !== undefined && { lib: ["es2022"] }),
    },
    files: given === undefined ? files : [...files, "given.ts"],
  };
}

function toProblem(
  { file, line }: PlacedProgram,
  { line: at, code, message }: Diagnostic,
): Problem {
  return {
    file: `${file}:${at ?? line}`,
    what: `the snippet does not compile: ${code}: ${message}`,
    todo: "correct the snippet",
  };
}
