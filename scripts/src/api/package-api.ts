import { sep } from "node:path";
import ts from "typescript";
import type { EntryPoint } from "../packages/entry-points.js";
import type { PublicPackage } from "../packages/public-packages.js";
import { type ExportedName, exportedNames } from "./exported-names.js";
import { hiddenDeclarations } from "./hidden-declarations.js";
import { printDeclaration } from "./print-declaration.js";

/** What users see of one entry point. */
export interface EntryApi {
  readonly specifier: string;
  /** What comes from other packages, which have pages of their own. */
  readonly passedOn: readonly ExportedName[];
  /** The names of types that are generated from the spec. */
  readonly ofSpec: readonly string[];
  /** Its own declarations, by name. */
  readonly declared: readonly string[];
}

/** What users see of a package. */
export interface PackageApi {
  readonly name: string;
  readonly entries: readonly EntryApi[];
  /** Declarations that users cannot name, and see in those that they can. */
  readonly hidden: readonly string[];
}

/** Reads what users see of a package in its declarations. `ofSpec` says which types are only to be named. */
export function packageApi(
  program: ts.Program,
  { name, path }: PublicPackage,
  entries: readonly EntryPoint[],
  ofSpec: ReadonlySet<string>,
): PackageApi {
  const checker = program.getTypeChecker();
  const read = entries.map(({ specifier, types }) => {
    const names = exportedNames(checker, program.getSourceFile(types)!);
    const own = names.filter(({ from }) => from === undefined);
    return {
      specifier,
      passedOn: names.filter(({ from }) => from !== undefined),
      ofSpec: own.map((one) => one.name).filter((one) => ofSpec.has(one)),
      own: own.filter((one) => !ofSpec.has(one.name)),
    };
  });
  const isOwn = (one: ts.Declaration): boolean =>
    isBelow(one.getSourceFile().fileName, path) && !ofSpec.has(nameOf(one));
  const all = read.flatMap(({ own }) => own);
  const hidden = hiddenDeclarations(checker, all, isOwn)
    .map((one) => printDeclaration(one, { isType: true, isExported: false }))
    .toSorted();
  return {
    name,
    entries: read.map(({ own, ...rest }) => ({ ...rest, declared: own.flatMap(printName) })),
    hidden,
  };
}

/** A declaration with another name than the export is shown as it is, with the line that exports it. */
function printName({ name, isType, declarations }: ExportedName): readonly string[] {
  const other = declarations.map(nameOf).find((one) => one !== name);
  const shown = { isType, isExported: other === undefined };
  const rename = `export ${isType ? "type " : ""}{ ${other} as ${name} };`;
  return [
    ...declarations.map((one) => printDeclaration(one, shown)),
    ...(other === undefined ? [] : [rename]),
  ];
}

function nameOf(declaration: ts.Declaration): string {
  return (declaration as ts.NamedDeclaration).name?.getText() ?? "";
}

/** The compiler writes every path with `/`. */
function isBelow(file: string, folder: string): boolean {
  const prefix = `${folder.replaceAll(sep, "/")}/`;
  return file.startsWith(prefix) && !file.slice(prefix.length).includes("node_modules/");
}
