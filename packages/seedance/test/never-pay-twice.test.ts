import { picture } from "@x/testing";
import {
  brokenPromise,
  faultSequences,
  runPaidCall,
  type PaidCallProvider,
} from "@x/testing/paid-calls";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeedanceClient } from "../src/index.js";

const provider: PaidCallProvider = {
  createOperation: "createVideo",
  pollOperation: "getTask",
  call: (options, signal) =>
    createSeedanceClient(options).createVideo(
      {
        model: "doubao-seedance-1-5-pro-251215",
        content: [
          { type: "text", text: "A paper boat" },
          { type: "image_url", image_url: { url: picture }, role: "first_frame" },
        ],
      },
      { signal },
    ),
};

const scenarios = fc.record({
  faults: faultSequences("seedance/createVideo", "getTask"),
  sandbox: fc.record({
    createStatus: fc.constantFrom("" as const, "queued" as const),
    seedanceDetail: fc.constantFrom(
      "native" as const,
      "video" as const,
      "envelope" as const,
      "simple" as const,
    ),
    taskSeconds: fc.constantFrom(1, 20, 600),
    linkSeconds: fc.constantFrom(1, 3600, 86_400),
  }),
  abortAfterMs: fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: undefined, freq: 4 }),
});

test(
  "whatever goes wrong, a video is paid for once at most and never lost",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        expect(await brokenPromise(await runPaidCall(provider, scenario))).toBeUndefined();
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  },
);
