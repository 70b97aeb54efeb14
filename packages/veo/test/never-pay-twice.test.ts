import { picture } from "@x/testing";
import {
  brokenPromise,
  faultSequences,
  runPaidCall,
  type PaidCallProvider,
} from "@x/testing/paid-calls";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createVeoClient } from "../src/index.js";

const provider: PaidCallProvider = {
  createOperation: "generateVideo",
  pollOperation: "fetchVideoOperation",
  call: (options, signal) =>
    createVeoClient(options).generateVideo(
      {
        model: "veo-3.1-generate-001",
        instances: [{ prompt: "A paper boat", image: { bytesBase64Encoded: picture } }],
      },
      { signal },
    ),
};

const scenarios = fc.record({
  faults: faultSequences(provider.createOperation, provider.pollOperation),
  sandbox: fc.record({
    veoDetail: fc.constantFrom(
      "inline" as const,
      "samples" as const,
      "bucket" as const,
      "address" as const,
      "public" as const,
    ),
    taskSeconds: fc.constantFrom(1, 20, 600),
    linkSeconds: fc.constantFrom(1, 3600, 172_800),
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
