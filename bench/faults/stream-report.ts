import { markdownTable } from "./markdown.js";
import type { StreamOutcome } from "./stream-outcome.js";
import type { StreamRoute } from "./stream-reader.js";
import { HANG_LIMIT_MS, type StreamRun, TIMEOUT_MS } from "./stream-runs.js";

/** The outcomes that a program must not meet, as they stand in the summary. */
const bad = ["silent truncation", "wrong text", "hangs", "untyped error", "partial lost"] as const;

/** The outcomes that nothing tells the program of. */
const unnoticed: ReadonlySet<StreamOutcome> = new Set([
  "silent truncation",
  "wrong text, no error",
  "hangs",
]);

/** The part of the report about streams. */
export function streamReport(
  routes: readonly StreamRoute[],
  runs: readonly (readonly StreamRun[])[],
): string {
  const sections = routes.map((route, at) => routeTable(route, runs[at]!));
  return [head, summary(routes, runs), ...sections].join("\n\n");
}

const head = `## Streams

Each line is one fault of the sandbox's server, and each column one way of reading the answer. Faults in the middle come
after nine events. The text is known: the sandbox gives the same one without a fault. Each client has a time limit of
${TIMEOUT_MS} ms and sends nothing again; one that has not ended after ${HANG_LIMIT_MS} ms hangs.

- complete: all of the text, and no error
- silent truncation: less than all of the text, and no error. A program can notice some of these by looking for the end
  marker of the route itself
- wrong text, no error: something else than the text
- typed error: an error of the client's own class. Untyped: any other
- partial kept: the program has text that came before the error, in its own loop, in the error or in the stream. Partial
  lost: it has none, or wrong text. Neither: no text was sent
- hangs: no end within the time above, whatever time limit was set

That an answer begins anew can be told on the routes whose streams have an event for the beginning, and the gateway is
known to do it on \`/v1/messages\` alone.`;

function summary(routes: readonly StreamRoute[], runs: readonly (readonly StreamRun[])[]): string {
  const rows = routes.flatMap((route, at) =>
    readersOf(route).map(({ name }, column) => {
      const outcomes = runs[at]!.map((run) => run.outcomes[column]!);
      const counts = bad.map((word) => outcomes.filter((one) => one.includes(word)).length);
      return [route.title, name, ...counts.map(String)];
    }),
  );
  const faults = runs[0]!.length - 1;
  return `How many of the ${faults} faults end so:\n\n${markdownTable(["route", "read with", ...bad], rows)}`;
}

function routeTable(route: StreamRoute, runs: readonly StreamRun[]): string {
  const names = readersOf(route).map(({ name }) => name);
  const rows = runs.map(({ name, outcomes }) => [name, ...outcomes.map(marked)]);
  return `### ${route.title}\n\n${markdownTable(["fault", ...names], rows)}`;
}

function readersOf({ ours, official }: StreamRoute): StreamRoute["ours"] {
  return [...ours, ...official];
}

function marked(outcome: StreamOutcome): string {
  return unnoticed.has(outcome) ? `**${outcome}**` : outcome;
}
