import { createSandbox, createTurnableClock } from "@x/sandbox";
import { describe, expect, it } from "vitest";
import { geminiStream } from "./readers/gemini-stream.js";
import { openaiChat } from "./readers/openai-chat.js";
import { readStream } from "./read-stream.js";
import { streamFaultCases, type StreamFaultCase } from "./stream-faults.js";
import { judge, type StreamOutcome } from "./stream-outcome.js";
import type { StreamReader, StreamRoute } from "./stream-reader.js";
import { streamRoutes } from "./stream-routes.js";
import { taskFaultCases } from "./task-faults.js";
import { runTask } from "./task-runs.js";
import { handLoop } from "./ways/hand-loop.js";
import { ourClient } from "./ways/our-client.js";
import { QUESTION, wholeText } from "./whole-text.js";

/** Reads once, in-process and with the clock turned. What hangs makes `clock.run` throw. */
async function outcomeOf(
  route: StreamRoute,
  reader: StreamReader,
  faultCase: StreamFaultCase,
): Promise<StreamOutcome> {
  const clock = createTurnableClock();
  const sandbox = createSandbox({ clock });
  const whole = await wholeText(sandbox);
  const { fault } = faultCase;
  if (fault) sandbox.faults.add({ on: route.operation, fault });
  const { baseUrl, apiKey, fetch } = sandbox;
  const { signal } = new AbortController();
  const target = {
    baseUrl,
    apiKey,
    fetch,
    clock,
    signal,
    question: QUESTION,
    timeoutMs: 60_000,
  };
  return judge(await clock.run(readStream(reader, target)), faultCase, whole);
}

const kept: Readonly<Record<StreamFaultCase["sends"], readonly StreamOutcome[]>> = {
  nothing: ["typed error"],
  part: ["typed error, partial kept"],
  all: ["complete", "typed error, partial kept"],
};

/** Nothing in these streams says that an answer begins, and the gateway is not known to begin one anew. */
const withoutBeginning: ReadonlySet<StreamRoute> = new Set([openaiChat, geminiStream]);

describe.each(streamRoutes)("a stream of $title", (route) => {
  const readings = route.ours.flatMap((reader) =>
    streamFaultCases.map((faultCase) => [reader.name, faultCase.name, reader, faultCase] as const),
  );
  it.each(readings)("is whole, or ends with its part: %s, %s", async (_, __, reader, faultCase) => {
    const isUnknowable = faultCase.fault?.kind === "starts-again" && withoutBeginning.has(route);
    const allowed = isUnknowable ? ["wrong text, no error"] : kept[faultCase.sends];
    expect(allowed).toContain(await outcomeOf(route, reader, faultCase));
  });
});

describe("a paid task", () => {
  it.each(taskFaultCases)("is paid once, and not lost: $name", async (faultCase) => {
    const { outcome, charges } = await runTask(ourClient, faultCase);
    expect(charges).toBeLessThan(2);
    expect(outcome).toMatch(/^the video$|^error with|^error that says|nothing paid$/);
  });

  it("can be paid twice and can be lost: by hand", async () => {
    const cases = taskFaultCases.filter(({ name }) => /answer is lost|4 times/.test(name));
    const runs = await Promise.all(cases.map((faultCase) => runTask(handLoop, faultCase)));
    expect(Math.max(...runs.map(({ charges }) => charges))).toBe(2);
    expect(runs.map(({ outcome }) => outcome)).toContain("error, and the paid task is lost");
  });
});

describe("the judge", () => {
  const part: StreamFaultCase = { name: "", sends: "part" };

  it.each([
    [{ text: "One two", ending: "resolved" }, "complete"],
    [{ text: "One", ending: "resolved" }, "silent truncation"],
    [{ text: "", ending: "resolved" }, "silent truncation"],
    [{ text: "OneOne two", ending: "resolved" }, "wrong text, no error"],
    [{ text: "One", ending: "typed error" }, "typed error, partial kept"],
    [{ text: "Two", ending: "untyped error" }, "untyped error, partial lost"],
    [{ text: "", ending: "typed error" }, "typed error, partial lost"],
    [{ text: "", ending: "none" }, "hangs"],
  ] as const)("takes %j for: %s", (reading, outcome) => {
    expect(judge(reading, part, "One two")).toBe(outcome);
  });
});
