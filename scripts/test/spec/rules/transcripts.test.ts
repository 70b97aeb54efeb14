import { expect, test } from "vitest";
import { transcripts } from "../../../src/spec/rules/transcripts.js";
import { copySpec } from "../spec-copy.js";

const stream = "claude/transcripts/createMessage.txt";

test("a transcript of the spec keeps to its schema", async () => {
  const copy = await copySpec(["claude"]);
  expect(await copy.problemsOfFiles(transcripts)).toEqual([]);
});

test.each<[what: string, from: string, to: string, problem: string]>([
  [
    "breaks its schema",
    '"index":0,"delta"',
    '"index":"0","delta"',
    "event 4: /index must be integer",
  ],
  [
    "has another name than its type",
    "event: ping",
    "event: pong",
    "event 3: it is called pong, and its type is ping",
  ],
  ["is no JSON", 'data: {"type":"ping"}', "data: ping", "event 3: its data is no JSON"],
])("an event that %s is named with its file", async (_, from, to, problem) => {
  const copy = await copySpec(["claude"]);
  await copy.edit(stream, from, to);
  expect(await copy.problemsOfFiles(transcripts)).toContainEqual(
    expect.stringContaining(`spec/${stream}: ${problem}`),
  );
});

test("a transcript without an event is a problem", async () => {
  const copy = await copySpec(["claude"]);
  await copy.write(stream, ": PING\n\n");
  expect(await copy.problemsOfFiles(transcripts)).toEqual([
    expect.stringContaining(`spec/${stream}: there is no event in it`),
  ]);
});
