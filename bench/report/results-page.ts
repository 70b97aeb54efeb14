import type { Measures } from "./measures.js";
import { showSpread } from "./spread.js";
import {
  bundleTable,
  callTable,
  checkTable,
  floodTable,
  flowTable,
  importTable,
  installTable,
  largeEventTable,
  targetTable,
} from "./tables.js";

/** The page of a run. */
export function resultsPage(machine: string, all: Measures): string {
  return `# Our packages beside their peers

\`pnpm bench\` writes this page and the charts. This run:
${machine}

All clients are measured in one run, in turn with the floor: what one writes with \`fetch\` alone. A ratio is to the floor's
figure in the same round, so that it says little of the machine. Figures from rounds are the median, with the least and the
most in brackets. What is on the clock feels whatever else the machine does; CPU time and ratios feel less of it.

## Targets

A target is met when the median of each of ours meets it.

${targetTable(all)}

## Size of a one-call program

Bundled with all it imports, minified and gzipped. A program for video waits for the video too. Peers for text make one
call that is not streamed, and so do ours.

${bundleTable(all)}

## Install

What npm brings into an empty folder: the package, and what it depends on. Of ours it is what packing takes.

${installTable(all)}

## Import and construct

What it adds to a process that does nothing, unbundled, as a server starts. The ratio is to the median of bare
openapi-fetch, because one start of a process says little of the next.

${importTable(all)}

## JSON calls

CPU time beside raw fetch, over a connection to a server in another process. Raw fetch reads the same text, or looks at a
Kling task.

${callTable(all)}

## Streams

CPU time beside the loop by hand, over a connection to a server in another process that sends an event a chunk.
[STREAMS.md](STREAMS.md) has the same from memory, where nothing but the reading counts. What gives the whole answer at once
has its first text at the end.

${flowTable(all)}

### One event of 4 MiB

From memory, in chunks of 16 KiB. The ratio is to the loop by hand.

${largeEventTable(all)}

### A flood

A server sends as fast as it can, and the program sleeps after the first event. The bytes that left the server in two
seconds, of which most are in the buffers of the system's connection: raw fetch shows how many.

${floodTable(all)}

## Saving a video

Speed of \`save\` beside raw fetch piped into a file, 256 MiB: ${showSpread(all.save)}.

## Types

CPU time of \`tsc\` for a one-call program. The ratio is to the program with raw fetch, compiled just before.

${checkTable(all)}
`;
}
