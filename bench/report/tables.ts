import { loads } from "../calls/measure-calls.js";
import { markdownTable } from "../faults/markdown.js";
import type { Measures } from "./measures.js";
import { showSpread } from "./spread.js";
import { describeLoad, kilobytes, targets } from "./targets.js";

/** The targets, and whether they are met. */
export function targetTable(all: Measures): string {
  const rows = targets(all).map(({ what, wanted, worst, meets, of }) => {
    const verdict = meets === of ? "met" : meets === 0 ? "**missed**" : "**missed by some**";
    return [what, wanted, worst, `${verdict}${of > 1 ? `, ${meets} of ${of} meet it` : ""}`];
  });
  return markdownTable(["what", "target", "the worst of ours", "verdict"], rows);
}

export function bundleTable({ bundles }: Measures): string {
  const rows = bundles.map(({ client, browserBytes, neutralBytes, nodeModules }) => [
    client.name,
    kilobytes(browserBytes),
    kilobytes(neutralBytes),
    nodeModules.join(", ") || "none",
  ]);
  return markdownTable(["program with", "browser", "neutral", "modules of Node it needs"], rows);
}

export function installTable({ installs }: Measures): string {
  const rows = installs.map(({ client, packages, bytes }) => [
    client.name,
    `${packages}`,
    kilobytes(bytes),
  ]);
  return markdownTable(["installed", "packages", "unpacked"], rows);
}

export function importTable({ imports }: Measures): string {
  const rows = imports.map(({ client, cpuMs, elapsedMs, ratio }) => [
    client.name,
    showSpread(cpuMs, 1),
    showSpread(elapsedMs, 1),
    showSpread(ratio),
  ]);
  return markdownTable(["imported", "CPU, ms", "on the clock, ms", "ratio of CPU"], rows);
}

export function callTable({ calls }: Measures): string {
  const rows = calls.map(({ client, action, ratios }) => [
    client.name,
    action === "call" ? "asks for a text" : "looks at a task",
    ...ratios.map((ratio) => showSpread(ratio)),
  ]);
  return markdownTable(["client", "the call", ...loads.map(describeLoad)], rows);
}

export function flowTable({ flows }: Measures): string {
  const rows = flows.map(({ route, reader, one, many, firstMs }) => [
    route,
    reader,
    showSpread(one),
    showSpread(many),
    showSpread(firstMs, 1),
  ]);
  return markdownTable(["route", "read with", "one", "32 at once", "first text, ms"], rows);
}

export function largeEventTable({ largeEvents }: Measures): string {
  const rows = largeEvents.map(({ route, reader, cpuMs, ratio }) => [
    route,
    reader,
    showSpread(cpuMs, 0),
    showSpread(ratio),
  ]);
  return markdownTable(["route", "read with", "CPU, ms", "ratio"], rows);
}

export function floodTable({ floods }: Measures): string {
  const rows = floods.map(({ reader, bytes }) => [reader, kilobytes(bytes)]);
  return markdownTable(["client", "taken"], rows);
}

export function checkTable({ checks }: Measures): string {
  const rows = checks.map(({ client, cpuMs, ratio }) => [
    client.name,
    showSpread(cpuMs, 0),
    showSpread(ratio),
  ]);
  return markdownTable(["program with", "CPU, ms", "ratio"], rows);
}
