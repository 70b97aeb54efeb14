import { isBuiltin } from "node:module";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { type Client, clients, floor, pickedClients } from "../report/clients.js";

/** What a one-call program comes to, bundled with all it imports. */
export interface Bundle {
  readonly client: Client;
  /** For browsers: minified, then gzipped, in bytes. */
  readonly browserBytes: number;
  /** For no platform in particular, as a worker takes it. */
  readonly neutralBytes: number;
  /** The modules of Node that the neutral one imports, and a worker may not have. */
  readonly nodeModules: readonly string[];
}

/** Bundles the program of each client, the floor first. */
export async function measureBundles(): Promise<readonly Bundle[]> {
  const bundles: Bundle[] = [];
  for (const client of [floor, ...pickedClients, ...clients]) {
    const nodeModules = new Set<string>();
    const browserBytes = await gzipBytes(client, { platform: "browser" });
    const neutralBytes = await gzipBytes(client, {
      platform: "neutral",
      mainFields: ["module", "main"],
      conditions: ["import"],
      plugins: [leaveOutBuiltins(nodeModules)],
    });
    bundles.push({ client, browserBytes, neutralBytes, nodeModules: [...nodeModules].toSorted() });
  }
  return bundles;
}

async function gzipBytes(client: Client, options: BuildOptions): Promise<number> {
  const program = JSON.stringify(client.program);
  const contents = pickedClients.includes(client)
    ? `import ${program};`
    : `export { create, call } from ${program};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    ...options,
  });
  return gzipSync(outputFiles![0]!.contents, { level: 9 }).length;
}

/** Lets a bundle import what belongs to Node, and notes it. */
function leaveOutBuiltins(found: Set<string>): Plugin {
  return {
    name: "leave-out-builtins",
    setup({ onResolve }) {
      onResolve({ filter: /^[\w:/]+$/ }, ({ path }) => {
        if (!isBuiltin(path)) return undefined;
        found.add(path.replace(/^node:/, ""));
        return { path, external: true };
      });
    },
  };
}
