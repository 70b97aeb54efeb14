import { type Bar, type BarChart } from "./bar-chart.js";
import type { Client } from "./clients.js";
import type { Measures } from "./measures.js";
import { kilobytes } from "./targets.js";

/** The charts of a run, by the names of their files. */
export function charts({
  bundles,
  installs,
  imports,
  calls,
}: Measures): Readonly<Record<string, BarChart>> {
  return {
    bundle: chart(
      "Size of a one-call program in a browser, gzipped",
      bundles.map(({ client, browserBytes }) => bar(client, browserBytes, kilobytes(browserBytes))),
    ),
    install: chart(
      "Bytes that one package brings when it is installed",
      installs.map(({ client, bytes }) => bar(client, bytes, `${(bytes / 1e6).toFixed(2)} MB`)),
    ),
    import: chart(
      "Import and construct: CPU time it adds to an empty process",
      imports.map(({ client, cpuMs }) =>
        bar(client, cpuMs.median, `${cpuMs.median.toFixed(0)} ms`),
      ),
    ),
    calls: chart(
      "CPU of a JSON call of 1 kB, one at a time; raw fetch is 1",
      calls.map(({ client, ratios }) =>
        bar(client, ratios[0]!.median, ratios[0]!.median.toFixed(2)),
      ),
    ),
  };
}

function bar({ name, group }: Client, value: number, shown: string): Bar {
  return { name, value, shown, isOurs: group === "ours" };
}

function chart(title: string, all: readonly Bar[]): BarChart {
  const bars = all.toSorted((one, other) => one.value - other.value);
  const description = `${bars.map(({ name, shown }) => `${name}: ${shown}`).join("; ")}. Less is better.`;
  return { title, description, bars };
}
