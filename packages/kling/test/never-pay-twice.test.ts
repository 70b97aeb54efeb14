import {
  brokenPromise,
  faultSequences,
  runPaidCall,
  type PaidCallProvider,
} from "@x/testing/paid-calls";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createKlingClient } from "../src/index.js";

const provider: PaidCallProvider = {
  createOperation: "imageToVideo",
  pollOperation: "getImageToVideo",
  call: (options, signal) =>
    createKlingClient(options).imageToVideo(
      { model_name: "kling-v3", prompt: "A paper boat", image: "https://example.com/boat.png" },
      { signal },
    ),
};

const scenarios = fc.record({
  faults: faultSequences(provider.createOperation, provider.pollOperation),
  sandbox: fc.record({
    createStatus: fc.constantFrom("" as const, "queued" as const),
    detail: fc.constantFrom("envelope" as const, "simple" as const, "native" as const),
    taskSeconds: fc.constantFrom(1, 20, 600),
    linkSeconds: fc.constantFrom(1, 3600),
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
      { numRuns: 1_000, seed: 20_261_122 },
    );
  },
);
