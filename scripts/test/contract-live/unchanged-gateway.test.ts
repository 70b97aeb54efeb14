import { describe, expect, it } from "vitest";
import { setLiveStage, whileTheTaskRuns } from "./support/live-run.js";

describe("a live run against a gateway as the spec has it", () => {
  it("finds no difference, and costs nothing", async () => {
    const { run, sandbox } = await setLiveStage();
    const { exitCode, printed } = await run();
    expect(printed).toMatch(/ checks of http:\S+ \(version v0\.11\.0\): no difference$/);
    expect(printed).not.toContain("DIFFER");
    expect(exitCode).toBe(0);
    expect(sandbox.ledger.entries).toEqual([]);
    expect(sandbox.tasks.all).toEqual([]);
  });

  it("asks every operation with the right key and with a wrong one", async () => {
    const { run, sandbox } = await setLiveStage();
    await run();
    for (const id of ["textToVideo", "imageToVideo", "getTextToVideo", "getImageToVideo"]) {
      const keys = sandbox.requests.to(id).map(({ authorization }) => authorization);
      expect(new Set(keys)).toEqual(new Set(["valid", "invalid"]));
    }
  });

  it("sends only bodies that the gateway refuses, whichever of their faults it looks at", async () => {
    const { run, sandbox } = await setLiveStage();
    await run();
    const bodies = sandbox.requests.entries.filter(({ method }) => method === "POST");
    expect(bodies.length).toBeGreaterThan(5);
    for (const { body } of bodies) {
      expect((body as { prompt?: string }).prompt?.trim()).toBe("");
    }
  });

  it("says first which calls cost money, and that they are not made", async () => {
    const { run } = await setLiveStage();
    const { warned } = await run();
    expect(warned).toBe(
      "These calls cost money: kling textToVideo (cheapest), kling imageToVideo (cheapest). " +
        "Not made; --paid makes them.",
    );
  });

  it("makes each paid call once with --paid, and reads its task to the end", async () => {
    const stage = await setLiveStage();
    const { run, sandbox, gateway } = stage;
    gateway.drift = whileTheTaskRuns(stage);
    const { exitCode, printed, warned } = await run(["--paid"]);
    expect(printed).toContain("same    kling getImageToVideo, reads of paid call cheapest");
    expect(printed).toMatch(/no difference$/);
    expect(exitCode).toBe(0);
    expect(sandbox.ledger.entries.map(({ operation }) => operation)).toEqual([
      "textToVideo",
      "imageToVideo",
    ]);
    expect(sandbox.tasks.all.map(({ status }) => status)).toEqual(["SUCCESS", "SUCCESS"]);
    expect(warned).toMatch(/^These calls cost money: .*They are made now, once each\.$/m);
    for (const { id } of sandbox.tasks.all) expect(warned).toContain(`"taskId":"${id}"`);
  });

  it.each([
    [{ detail: "simple", createStatus: "queued" }],
    [{ detail: "native", createStatus: "queued" }],
  ] as const)("finds no difference in another form of the answers: %o", async (options) => {
    const { run, clock, gateway } = await setLiveStage(options);
    gateway.drift = (_, { method }) => (method === "GET" ? clock.advance(5_000) : undefined);
    const { exitCode, printed } = await run(["--paid", "--operation", "imageToVideo"]);
    expect(printed).toMatch(/no difference$/);
    expect(exitCode).toBe(0);
  });

  it("looks at what it was asked for alone", async () => {
    const { run, sandbox } = await setLiveStage();
    const { printed } = await run(["--provider", "kling", "--operation", "getTextToVideo"]);
    expect(printed).toMatch(/^2 checks /m);
    const operations = sandbox.requests.entries.map(({ operation }) => operation);
    expect(new Set(operations)).toEqual(new Set(["getTextToVideo"]));
  });

  it("prints JSON and nothing else with --json", async () => {
    const { run, gateway } = await setLiveStage();
    const { printed } = await run(["--json", "--operation", "getTextToVideo"]);
    expect(JSON.parse(printed)).toEqual({
      gateway: gateway.baseUrl,
      paid: false,
      paidCalls: [],
      leftOut: [],
      checks: ["probe wrongKey", "probe unknownTask"].map((check) => ({
        provider: "kling",
        operation: "getTextToVideo",
        check,
        requestId: expect.stringMatching(/^\d{23}\w{16}$/),
        gatewayVersion: "v0.11.0",
        differences: [],
      })),
    });
  });
});
