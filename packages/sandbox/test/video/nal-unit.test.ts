import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NalUnitType, nalUnit } from "../../src/video/nal-unit.js";
import { unescape } from "./decode-video.js";

describe("nalUnit", () => {
  it("starts with the rank and the type", () => {
    expect([...nalUnit(NalUnitType.sequenceParameterSet, Uint8Array.of(9))]).toEqual([0x67, 9]);
    expect([...nalUnit(NalUnitType.idrSlice, Uint8Array.of(9))]).toEqual([0x65, 9]);
  });

  it.each([
    { payload: [0, 0, 0], escaped: [0, 0, 3, 0] },
    { payload: [0, 0, 1], escaped: [0, 0, 3, 1] },
    { payload: [0, 0, 2], escaped: [0, 0, 3, 2] },
    { payload: [0, 0, 3], escaped: [0, 0, 3, 3] },
    { payload: [0, 0, 4], escaped: [0, 0, 4] },
    { payload: [0, 1, 0, 0], escaped: [0, 1, 0, 0] },
    { payload: [0, 0, 0, 0, 0], escaped: [0, 0, 3, 0, 0, 3, 0] },
  ])("writes $payload as $escaped", ({ payload, escaped }) => {
    const unit = nalUnit(NalUnitType.predictedSlice, Uint8Array.from(payload));
    expect([...unit.subarray(1)]).toEqual(escaped);
  });

  it("contains no start code and gives its payload back", () => {
    const payloads = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(payloads, (payload) => {
        const escaped = nalUnit(NalUnitType.predictedSlice, Uint8Array.from(payload)).subarray(1);
        expect([...escaped].join("")).not.toMatch(/00[012]/u);
        expect([...unescape(escaped)]).toEqual(payload);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
