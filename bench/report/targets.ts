import { loads } from "../calls/measure-calls.js";
import type { Measures } from "./measures.js";
import { showSpread, type Spread } from "./spread.js";

/** What we want a figure to be, and what it is. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  /** The figure of the one of ours that is farthest from it, and which that is. */
  readonly worst: string;
  /** How many of ours meet it. */
  readonly meets: number;
  readonly of: number;
}

/** One figure of one of ours. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
}

/** Holds the figures of ours against their targets. Where there were rounds, the median decides. */
export function targets(all: Measures): readonly Target[] {
  const bundles = ofOurs(all.bundles);
  const installs = ofOurs(all.installs);
  const calls = ofOurs(all.calls);
  const flows = all.flows.filter(({ isOurs }) => isOurs);
  const largeEvents = all.largeEvents.filter(({ isOurs }) => isOurs);
  const floods = all.floods.filter(({ isOurs }) => isOurs);
  const save = { name: "`save`", value: all.save.median, shown: showSpread(all.save) };
  return [
    atMost(
      "a one-call program for a browser, gzipped",
      "7.0 kB",
      7_000,
      bundles.map((one) => inKilobytes(one.client.name, one.browserBytes)),
    ),
    atMost(
      "packages that are installed",
      "5",
      5,
      installs.map(({ client, packages }) => ({
        name: client.name,
        value: packages,
        shown: `${packages}`,
      })),
    ),
    atMost(
      "bytes that are installed",
      "600.0 kB",
      600_000,
      installs.map((one) => inKilobytes(one.client.name, one.bytes)),
    ),
    ratio(
      "import and construct, beside bare openapi-fetch",
      0.5,
      ofOurs(all.imports).map((one) => inSpread(one.client.name, one.ratio)),
    ),
    ...loads.map((load, at) =>
      ratio(
        `CPU of a JSON call, ${describeLoad(load)}`,
        1.1,
        calls.map((one) => inSpread(one.client.name, one.ratios[at]!)),
      ),
    ),
    ratio(
      "CPU of a stream over a connection, one at a time",
      1.2,
      flows.map((one) => inSpread(`${one.route}, ${one.reader}`, one.one)),
    ),
    ratio(
      "CPU of a stream over a connection, 32 at once",
      1.2,
      flows.map((one) => inSpread(`${one.route}, ${one.reader}`, one.many)),
    ),
    ratio(
      "CPU of an event of 4 MiB, beside the loop by hand",
      0.2,
      largeEvents.map((one) => inSpread(`${one.route}, ${one.reader}`, one.ratio)),
    ),
    atMost(
      "taken from a flood while the program sleeps",
      "8.0 MB",
      8_000_000,
      floods.map((one) => inKilobytes(one.reader, one.bytes)),
    ),
    {
      what: "speed of saving 256 MiB, beside raw fetch",
      wanted: "≥ 0.90",
      worst: save.shown,
      meets: Number(save.value >= 0.9),
      of: 1,
    },
    ratio(
      "CPU to compile a one-call program, beside raw fetch",
      1.2,
      ofOurs(all.checks).map((one) => inSpread(one.client.name, one.ratio)),
    ),
  ];
}

/** A load in words. */
export function describeLoad({ bytes, atOnce }: (typeof loads)[number]): string {
  return `${bytes / 1000} kB, ${atOnce === 1 ? "one" : atOnce} at a time`;
}

/** Bytes in kB, as people read them. */
export function kilobytes(bytes: number): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1000).toLocaleString("en", options)} kB`;
}

function ofOurs<Measured extends { readonly client: { readonly group: string } }>(
  all: readonly Measured[],
): readonly Measured[] {
  return all.filter(({ client }) => client.group === "ours");
}

function inKilobytes(name: string, value: number): Figure {
  return { name, value, shown: kilobytes(value) };
}

function inSpread(name: string, spread: Spread): Figure {
  return { name, value: spread.median, shown: showSpread(spread) };
}

function ratio(what: string, limit: number, figures: readonly Figure[]): Target {
  return atMost(what, limit.toFixed(2), limit, figures);
}

function atMost(what: string, wanted: string, limit: number, figures: readonly Figure[]): Target {
  const worst = figures.toSorted((one, other) => other.value - one.value)[0]!;
  return {
    what,
    wanted: `≤ ${wanted}`,
    worst: `${worst.shown}: ${worst.name}`,
    meets: figures.filter(({ value }) => value <= limit).length,
    of: figures.length,
  };
}
