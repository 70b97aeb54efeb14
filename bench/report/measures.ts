import { type Bundle, measureBundles } from "../bundle/measure-bundles.js";
import { type Calls, measureCalls } from "../calls/measure-calls.js";
import { type Flood, measureFlood } from "../flow/measure-flood.js";
import { type Flow, measureFlow } from "../flow/measure-flow.js";
import { type LargeEvent, measureLargeEvent } from "../flow/measure-large-event.js";
import { type Import, measureImports } from "../import/measure-imports.js";
import { type Install, measureInstalls } from "../install/measure-installs.js";
import { type Check, measureTypes } from "../types/measure-types.js";
import { measureSave } from "./measure-save.js";
import type { Spread } from "./spread.js";

/** All that one run measures. */
export interface Measures {
  readonly bundles: readonly Bundle[];
  readonly installs: readonly Install[];
  readonly imports: readonly Import[];
  readonly calls: readonly Calls[];
  readonly flows: readonly Flow[];
  readonly largeEvents: readonly LargeEvent[];
  readonly floods: readonly Flood[];
  readonly save: Spread;
  readonly checks: readonly Check[];
}

/** Measures one thing after the other, so that none disturbs another, and says which. */
export async function measureAll(say: (what: string) => void): Promise<Measures> {
  const measured = async <Result>(
    what: string,
    measure: () => Promise<Result>,
  ): Promise<Result> => {
    const startMs = performance.now();
    const result = await measure();
    say(`${what}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
    return result;
  };
  return {
    bundles: await measured("bundles", measureBundles),
    installs: await measured("installs", measureInstalls),
    imports: await measured("imports", measureImports),
    calls: await measured("calls", measureCalls),
    flows: await measured("streams", measureFlow),
    largeEvents: await measured("an event of 4 MiB", measureLargeEvent),
    floods: await measured("floods", measureFlood),
    save: await measured("save", measureSave),
    checks: await measured("types", measureTypes),
  };
}
