import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { runCompiler } from "./run-compiler.js";

/** A program of one file, and the one package that it imports. */
export interface OneFileProgram {
  readonly text: string;
  readonly package: { readonly name: string; readonly path: string };
}

/** What the repository's compiler makes of a program. All but the time is the same on every machine. */
export interface Compilation {
  /** How many types the compiler makes of generic ones. */
  readonly instantiations: number;
  /** How long it checks types, in seconds. */
  readonly checkSeconds: number;
  /** The files of declarations that it reads, apart from those that come with the compiler. */
  readonly declarations: readonly string[];
  /** What the compiler says against the program, or empty. */
  readonly fault: string;
}

/** On one thread: others would each make the same types anew. */
const flags = ["--extendedDiagnostics", "--listFiles", "--singleThreaded"];

/** Compiles a program in an empty folder, by the rules of the repository at `root`. */
export async function compileProgram(root: string, program: OneFileProgram): Promise<Compilation> {
  const folder = await mkdtemp(join(tmpdir(), "one-file-program-"));
  try {
    const link = join(folder, "node_modules", program.package.name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(program.package.path, link, "junction");
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "program.ts"), program.text);
    const config = { extends: join(root, "tsconfig.base.json"), compilerOptions: { noEmit: true } };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    return readOutput(await runCompiler(folder, "tsconfig.json", flags));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readOutput(text: string): Compilation {
  const lines = text.split(/\r?\n/);
  const read = (name: string): number =>
    Number.parseFloat(new RegExp(`^${name}: *([\\d.]+)`, "m").exec(text)?.[1] ?? "NaN");
  return {
    instantiations: read("Instantiations"),
    checkSeconds: read("Check time"),
    declarations: lines.filter((line) => /\.d\.[cm]?ts$/.test(line) && !isOfCompiler(line)),
    fault: lines.find((line) => line.includes("error TS")) ?? "",
  };
}

function isOfCompiler(path: string): boolean {
  return path.replaceAll(sep, "/").includes("/lib/lib.");
}
