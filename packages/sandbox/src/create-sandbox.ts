import { buildSandbox } from "./build-sandbox.js";
import type { SandboxOptions } from "./options.js";
import type { Sandbox } from "./sandbox.js";
import { specs } from "./spec/index.gen.js";

/**
 * Makes a gateway on your own machine: the spec's operations, the real gateway's oddities, and no bill.
 *
 * @throws TypeError if an address has a path, RangeError if a number is below 0.
 * @example
 * ```ts
 * const clock = createTurnableClock();
 * const sandbox = createSandbox({ clock });
 * const kling = createKlingClient({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, clock });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return buildSandbox(specs, options);
}
