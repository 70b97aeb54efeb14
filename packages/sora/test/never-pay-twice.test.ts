import { picture } from "@x/testing";
import {
  brokenPromise,
  faultSequences,
  runPaidCall,
  type PaidCallProvider,
} from "@x/testing/paid-calls";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSoraClient, type VideoCreateInput } from "../src/index.js";

const text: VideoCreateInput = { model: "sora-2", prompt: "A paper boat" };

/** Without a picture the call is JSON, with one it is a form. */
const inputs = fc.constantFrom(text, { ...text, input_reference: picture });

const providerFor = (input: VideoCreateInput): PaidCallProvider => ({
  createOperation: "createVideo",
  pollOperation: "getVideo",
  call: (options, signal) => createSoraClient(options).createVideo(input, { signal }),
});

const scenarios = fc.record({
  faults: faultSequences("sora/createVideo", "getVideo", "downloadVideo"),
  sandbox: fc.record({
    createStatus: fc.constantFrom("" as const, "queued" as const),
    soraDetail: fc.constantFrom("gateway" as const, "vendor" as const),
    taskSeconds: fc.constantFrom(1, 20, 600),
    linkSeconds: fc.constantFrom(60, 3600),
  }),
  abortAfterMs: fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: undefined, freq: 4 }),
});

test(
  "whatever goes wrong, a video is paid for once at most and never lost",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(inputs, scenarios, async (input, scenario) => {
        const outcome = await runPaidCall(providerFor(input), scenario);
        expect(await brokenPromise(outcome)).toBeUndefined();
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  },
);
