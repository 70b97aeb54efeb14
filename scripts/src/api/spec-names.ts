import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** The names of the types that are generated from the spec for the package in `path`. */
export async function specNames(path: string): Promise<ReadonlySet<string>> {
  const file = join(path, "src/schema.gen.ts");
  const text = await readFile(file, "utf8").catch(() => "");
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const names = statements.flatMap((statement) =>
    ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
      ? [statement.name.text]
      : [],
  );
  return new Set(names);
}
