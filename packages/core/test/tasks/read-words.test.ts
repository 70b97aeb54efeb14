import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFinal, readLink, readProgress, readSeconds, readStatus } from "../../src/index.js";

describe("a status", () => {
  test.each([
    ["queued", ["NOT_START", "SUBMITTED", "submitted", "QUEUED", "queued", "pending", "PENDING"]],
    [
      "running",
      ["IN_PROGRESS", "in_progress", "processing", "RUNNING", "running", "UNKNOWN", "unknown", ""],
    ],
    [
      "succeeded",
      ["SUCCESS", "success", "succeed", "succeeded", "SUCCEEDED", "completed", "Completed"],
    ],
    ["failed", ["FAILURE", "failure", "failed", "FAILED"]],
    ["cancelled", ["cancelled", "canceled", "CANCELED"]],
    ["expired", ["expired", "EXPIRED"]],
  ] as const)("%s has these words", (status, words) => {
    expect(words.map(readStatus)).toEqual(words.map(() => status));
  });

  test.each<unknown>([
    undefined,
    null,
    0,
    1,
    true,
    {},
    [],
    ["SUCCESS"],
    { toString: "SUCCESS" },
    "unsuccess",
    "SUCCESS ",
    "success!",
  ])("that is no known word means that the task is under way: %j", (word) => {
    expect(readStatus(word)).toBe("running");
  });
});

test.each([
  ["queued", false],
  ["running", false],
  ["succeeded", true],
  ["failed", true],
  ["cancelled", true],
  ["expired", true],
] as const)("%s is final: %s", (status, final) => {
  expect(isFinal(status)).toBe(final);
});

test.each([
  ["30%", 0.3],
  ["100%", 1],
  ["0%", 0],
  ["30", 0.3],
  ["0.5%", 0.005],
  [30, 0.3],
  [100, 1],
  [0, 0],
  [1, 0.01],
  [0.3, 0.3],
  [250, 1],
  [-5, 0],
  ["", undefined],
  ["soon", undefined],
  ["%", undefined],
  [null, undefined],
  [undefined, undefined],
  [{}, undefined],
  [[], undefined],
  [Number.NaN, undefined],
])("the progress %j is read as %s", (value, progress) => {
  expect(readProgress(value)).toBe(progress);
});

test.each([
  ["5", 5],
  ["8.1", 8.1],
  [5, 5],
  ["5s", 5],
  [0, undefined],
  ["", undefined],
  [-1, undefined],
  [null, undefined],
  [{}, undefined],
])("the length %j is read as %s", (value, seconds) => {
  expect(readSeconds(value)).toBe(seconds);
});

test.each([
  ["https://files.example/a.mp4?b=c", true],
  ["HTTP://files.example/a.mp4", true],
  ["", false],
  ["Failure to pass the risk control system", false],
  ["https://files.example/a b.mp4", false],
  ["see https://files.example", false],
  ["ftp://files.example/a.mp4", false],
  ["javascript:alert(1)", false],
  ["file:///etc/passwd", false],
  ["data:video/mp4;base64,AA", false],
  [undefined, false],
  [7, false],
  [{ url: "https://files.example" }, false],
])("%j is a link: %s", (value, isLink) => {
  expect(readLink(value)).toBe(isLink ? value : undefined);
});

/** Reads a value in every way; whether what comes out can be used. */
const isSound = (value: unknown): boolean => {
  for (const read of [readStatus, readLink, readSeconds]) read(value);
  const progress = readProgress(value) ?? 0;
  return progress >= 0 && progress <= 1;
};

test("no value of any shape makes a reader throw", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.object({ withNullPrototype: true }));
  const property = fc.property(anything, isSound);
  expect(() => fc.assert(property, { seed: 20_261_122 })).not.toThrow();
});
