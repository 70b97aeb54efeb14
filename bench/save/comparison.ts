/** How a file is got. */
export type Way = "raw-fetch" | "save";

/** What it took in one process. */
export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** What both ways took in one round. Those of a round are compared: the machine changes from round to round. */
export type Round = Readonly<Record<Way, Run>>;

/** How the two ways compare, in words, and whether `save` keeps within its limits. */
export interface Comparison {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** By the medians, `save` must be at least this part as fast as raw `fetch` … */
const leastSpeedRatio = 0.9;
/** … and take at most so many MiB more at its peak. */
const mostMoreMebibytes = 10;

/** Compares the ways by what they took for a file of `sizeBytes`. */
export function compare(rounds: readonly Round[], sizeBytes: number): Comparison {
  const measures: Readonly<Record<string, (run: Run) => number>> = {
    "MB/s": ({ seconds }) => sizeBytes / 1e6 / seconds,
    "CPU ms": ({ cpuSeconds }) => cpuSeconds * 1_000,
    "peak MiB": ({ peakBytes }) => peakBytes / 2 ** 20,
  };
  const rows = Object.entries(measures).flatMap(([name, measure]) =>
    (["raw-fetch", "save"] as const).map(
      (way) =>
        `${name} ${way}`.padEnd(22) +
        spread(
          rounds.map((round) => measure(round[way])),
          0,
        ),
    ),
  );
  const ratios = rounds.map((round) => round["raw-fetch"].seconds / round.save.seconds);
  const more = rounds.map(
    (round) => (round.save.peakBytes - round["raw-fetch"].peakBytes) / 2 ** 20,
  );
  return {
    lines: [
      ...rows,
      `${"MB/s save : raw-fetch".padEnd(22)}${spread(ratios, 2)}   limit: at least ${leastSpeedRatio}`,
      `${"MiB save - raw-fetch".padEnd(22)}${spread(more, 1)}   limit: at most ${mostMoreMebibytes}`,
    ],
    isGood: median(ratios) >= leastSpeedRatio && median(more) <= mostMoreMebibytes,
  };
}

function spread(values: readonly number[], digits: number): string {
  const shown = [median(values), Math.min(...values), Math.max(...values)];
  const [middle, least, most] = shown.map((value) => value.toFixed(digits).padStart(6));
  return `median ${middle}   min ${least}   max ${most}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
