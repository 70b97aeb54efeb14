import type { SpecDocument } from "./schema.js";

/**
 * The bundled spec of a provider, as the generator made it: the copy the sandbox carries, so that packages are tested
 * without bundling the spec's files each time. `pnpm check` says when it is not up to date.
 *
 * @throws Error when the sandbox has no such spec.
 */
export async function bundledSpec(provider: string): Promise<SpecDocument> {
  const { specs } = await import("@x/sandbox/specs"); // large, and many who import this package need none
  const spec = specs[provider];
  if (spec !== undefined) return spec;
  throw new Error(`The sandbox has no spec of "${provider}": run pnpm generate, then pnpm build`);
}
