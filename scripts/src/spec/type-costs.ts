import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCompiler } from "../compiler.js";
import { bodySites } from "./example-sites.js";
import { isObject, type JsonObject } from "./json.js";
import { resolveReference } from "./resolve-reference.js";
import { operationsOf, type PlacedOperation, type ProviderSpec, type Spec } from "./spec.js";

/** What the types of a provider cost who calls one operation: a program with nothing else in it is compiled. */
export interface TypeCost {
  readonly provider: string;
  /** The operation that is called, with the first example of its body. */
  readonly operation: string;
  /** Absent where the provider's package is not built. */
  readonly measured?: {
    /** How many types the compiler makes of generic ones. The same on every machine. */
    readonly instantiations: number;
    /** How long it checks types, in seconds. */
    readonly checkSeconds: number;
  };
  /** What the compiler says against the program, or empty. */
  readonly fault: string;
}

/** Measures each provider, one after the other, so that the times can be compared. */
export async function typeCosts(root: string, spec: Spec): Promise<readonly TypeCost[]> {
  const costs: TypeCost[] = [];
  for (const provider of spec.providers) {
    const call = firstCall(spec, provider);
    if (call !== undefined) costs.push(await typeCost(root, provider.name, call));
  }
  return costs;
}

interface Call {
  readonly operation: string;
  readonly input: JsonObject;
}

/** The first paid operation of a provider that has an example of its body. */
function firstCall(spec: Spec, provider: ProviderSpec): Call | undefined {
  const sites = bodySites(spec, provider);
  for (const placed of operationsOf(provider)) {
    const site = sites.find(
      ({ file, place }) => file === placed.file && place.startsWith("request"),
    );
    const body = site?.examples[0]?.value;
    if (placed.operation["x-paid"] === undefined || !isObject(body)) continue;
    const input = { ...pathParameters(provider, placed), ...body };
    return { operation: placed.operation.operationId, input };
  }
  return undefined;
}

function pathParameters({ document }: ProviderSpec, { operation }: PlacedOperation): JsonObject {
  const parameters = (operation.parameters ?? []).map((one) => resolveReference(document, one));
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(inPath.map(({ name }) => [name, "one"]));
}

async function typeCost(
  root: string,
  provider: string,
  { operation, input }: Call,
): Promise<TypeCost> {
  const path = join(root, "packages", provider);
  const types = join(path, "dist/index.d.ts");
  if (!existsSync(types)) return { provider, operation, fault: "" };
  const { name } = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
    readonly name: string;
  };
  const [create = ""] = /create\w+Client/.exec(await readFile(types, "utf8")) ?? [];
  const program = [
    `import { ${create} } from "${name}";`,
    `await ${create}({ apiKey: "" }).${operation}(${JSON.stringify(input)});`,
    "export {};",
  ];
  const folder = await mkdtemp(join(tmpdir(), "type-cost-"));
  try {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(path, link, "junction");
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "call.ts"), program.join("\n"));
    return { provider, operation, ...readCost(await compile(root, folder)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Compiles by the repository's rules. Resolves to what the compiler prints. */
async function compile(root: string, folder: string): Promise<string> {
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions: { noEmit: true } };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  // On one thread: the others would each make the same types anew.
  return runCompiler(folder, "tsconfig.json", ["--extendedDiagnostics", "--singleThreaded"]);
}

function readCost(text: string): Pick<TypeCost, "measured" | "fault"> {
  const read = (name: string): number =>
    Number.parseFloat(new RegExp(`^${name}: *([\\d.]+)`, "m").exec(text)?.[1] ?? "NaN");
  return {
    measured: { instantiations: read("Instantiations"), checkSeconds: read("Check time") },
    fault: text.split("\n").find((line) => line.includes("error TS")) ?? "",
  };
}
