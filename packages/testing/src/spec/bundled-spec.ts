import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SpecDocument } from "./schema.js";

/**
 * The bundled spec of a provider, as the generator made it: the copy the sandbox carries, so that packages are tested
 * without bundling the spec's files each time. `pnpm check` says when it is not up to date.
 *
 * @throws Error when the sandbox has no such spec.
 */
export async function bundledSpec(provider: string): Promise<SpecDocument> {
  // Not one of the sandbox's public names: its users have no use for it.
  const sandbox = dirname(createRequire(import.meta.url).resolve("@x/sandbox/package.json"));
  const file = pathToFileURL(join(sandbox, "dist/spec/index.gen.js")).href;
  const { specs } = (await import(/* @vite-ignore */ file)) as {
    specs: Readonly<Record<string, SpecDocument>>;
  };
  const spec = specs[provider];
  if (spec !== undefined) return spec;
  throw new Error(`The sandbox has no spec of "${provider}": run pnpm generate, then pnpm build`);
}
