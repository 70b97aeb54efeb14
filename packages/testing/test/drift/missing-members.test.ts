import { describe, expect, it } from "vitest";
import { missingMembers, missingMembersOfNearest } from "../../src/drift/missing-members.js";

const places = (sample: unknown, answer: unknown): readonly string[] =>
  missingMembers(sample, answer, "body").map(({ at, expected }) => `${at} (${expected})`);

const nearest = (samples: readonly unknown[], answer: unknown): readonly string[] =>
  missingMembersOfNearest(samples, answer, "body").map(({ at }) => at);

describe("an answer compared with a sample", () => {
  it("lacks what only the sample has, at any depth", () => {
    const sample = { id: "1", data: { state: "dry", pots: [{ rim: 1, foot: 2 }] } };
    expect(places(sample, { id: "2", data: { pots: [{ rim: 3 }] } })).toEqual([
      "body.data.state (string)",
      "body.data.pots[0].foot (number)",
    ]);
  });

  it("lacks nothing when it has more", () => {
    expect(places({ id: "1" }, { id: "2", more: true })).toEqual([]);
  });

  it("lacks the item of an empty list, and none where the sample's list is empty", () => {
    expect(places({ pots: [{ rim: 1 }] }, { pots: [] })).toEqual([
      "body.pots[0] ({ rim: number })",
    ]);
    expect(places({ pots: [] }, { pots: [] })).toEqual([]);
  });

  it("may say null, or another type, for what is there", () => {
    expect(places({ data: { id: "1" } }, { data: null })).toEqual([]);
    expect(places({ progress: "30%" }, { progress: 30 })).toEqual([]);
  });

  it("is compared with the sample nearest to it", () => {
    expect(
      nearest(
        [
          { a: 1, b: 2, c: 3 },
          { a: 1, d: 4 },
        ],
        { a: 0 },
      ),
    ).toEqual(["body.d"]);
    expect(nearest([{ a: 1 }, { b: 1 }], {})).toEqual(["body.a"]);
    expect(nearest([], { a: 0 })).toEqual([]);
  });

  it("is not compared with a sample that merely has less", () => {
    const whole = { code: 0, data: { id: 1, state: "dry", size: 2 } };
    const answer = { code: 0, data: { id: 1, state: "wet" } };
    expect(nearest([{ code: 0 }, { code: 0, data: null }, whole], answer)).toEqual([
      "body.data.size",
    ]);
  });
});
