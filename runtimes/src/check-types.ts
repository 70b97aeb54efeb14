import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { home, tools } from "./places.js";
import { attempt, type Part, type Result } from "./result.js";
import { runProgram } from "./run-program.js";
import type { InstalledAlone, Workshop } from "./workshop.js";

const compilers = ["5.0", "5.4", "5.7", "5.9", "6.0", "7.0"];
const newest = "7.0";

const dom = "es2022,dom,dom.iterable";

/** How programs are set up: what their modules are, and where `fetch` and the like come from. */
const setups = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext", lib: dom },
  bundler: { module: "esnext", moduleResolution: "bundler", lib: dom },
  "nodenext without dom": {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: "es2022",
    types: "node",
    typeRoots: join(tools, "@types"),
  },
};
type Setup = keyof typeof setups;

/**
 * Compiles a program for each package against the types as they are packed, declarations checked too: all of them with
 * every compiler, and each provider's in the folder where it is alone.
 */
export async function checkTypes({ together, alone }: Workshop): Promise<Part> {
  const consumers = join(home, "consumers");
  const names = await readdir(consumers);
  await cp(consumers, together.folder, { recursive: true });
  const results: Result[] = [];
  for (const compiler of compilers) {
    for (const setup of Object.keys(setups) as Setup[]) {
      const compiling = (): Promise<readonly string[]> =>
        compile(compiler, setup, together.folder, names);
      results.push(await attempt(`TypeScript ${compiler}, ${setup}`, compiling));
    }
  }
  for (const one of alone) results.push(await checkAlone(one));
  const columns = ["version", "programs", "seconds", "refused of others"];
  return { title: "Compiled", columns, results };
}

async function checkAlone({ name, folder }: InstalledAlone): Promise<Result> {
  const file = `${name}.ts`;
  return attempt(`@x/${name} alone, TypeScript ${newest}`, async () => {
    await cp(join(home, "consumers", file), join(folder, file));
    return compile(newest, "nodenext", folder, [file]);
  });
}

async function compile(
  compiler: string,
  setup: Setup,
  folder: string,
  files: readonly string[],
): Promise<readonly string[]> {
  const compilerFolder = join(tools, `typescript-${compiler}`);
  const options = {
    noEmit: "true",
    strict: "true",
    skipLibCheck: "false",
    target: "es2022",
    ...setups[setup],
  };
  const argv = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const startMs = performance.now();
  const tsc = join(compilerFolder, "bin/tsc");
  const compiling = runProgram(process.execPath, [tsc, ...argv, ...files], { cwd: folder });
  const others = await compiling.then(() => [], packagesAtFault);
  const seconds = (performance.now() - startMs) / 1000;
  const manifest = await readFile(join(compilerFolder, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return [version, String(files.length), seconds.toFixed(1), others.join(", ")];
}

/** The packages whose own declarations a compiler refuses. Throws where one of ours is among them, or a program. */
function packagesAtFault(failure: Error & { readonly stdout?: string }): readonly string[] {
  const others = /^node_modules\/(?!@x\/)((?:@[^/]+\/)?[^/]+)\//;
  const messages = (failure.stdout ?? "").split("\n").filter((line) => /^\S/.test(line));
  const names = messages.flatMap((line) => others.exec(line)?.[1] ?? []);
  if (messages.length === 0 || names.length < messages.length) throw failure;
  return [...new Set(names)];
}
