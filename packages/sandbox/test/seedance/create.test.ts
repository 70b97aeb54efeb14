import { describe, expect, it } from "vitest";
import { problemsWith } from "../spec-schema.js";
import { createSeedanceBench } from "./seedance-bench.js";

describe("asking Seedance for a video", () => {
  it("is answered with the vendor's id alone", async () => {
    const bench = createSeedanceBench();
    const response = await bench.create();
    expect(response.status).toBe(200);
    const body = (await response.json()) as { id: string };
    expect(body).toEqual({ id: expect.stringMatching(/^cgt-20260301000000-[a-z0-9]{5}$/) });
    expect(problemsWith("SeedanceTaskCreateResponse", body, "seedance")).toEqual([]);
    expect(bench.sandbox.ledger.forTask(body.id)).toMatchObject({
      provider: "seedance",
      operation: "createVideo",
      amount: 175_000,
    });
  });

  it("is answered with the identifier that was sent too", async () => {
    const bench = createSeedanceBench();
    const body = (await (await bench.create({ safety_identifier: "user-1" })).json()) as object;
    expect(body).toMatchObject({ safety_identifier: "user-1" });
  });

  it.each(["video", "envelope", "simple"] as const)(
    "is answered with the gateway's object where a read gives %s",
    async (seedanceDetail) => {
      const body = await (await createSeedanceBench({ seedanceDetail }).create()).json();
      expect(body).toEqual({
        id: expect.stringMatching(/^task_\w{32}$/),
        task_id: expect.stringMatching(/^task_\w{32}$/),
        object: "video",
        model: "doubao-seedance-1-5-pro-251215",
        status: "",
        progress: 0,
        created_at: 1772323200,
      });
      expect(problemsWith("SeedanceTaskCreateResponse", body, "seedance")).toEqual([]);
    },
  );

  it("needs no member called prompt", async () => {
    const content = [{ type: "image_url", image_url: { url: "https://example.com/a.png" } }];
    expect((await createSeedanceBench().create({ content })).status).toBe(200);
  });

  it("is refused without content, and with a member the spec does not allow", async () => {
    const bench = createSeedanceBench();
    for (const input of [{ content: undefined }, { duration: 31 }]) {
      const response = await bench.create(input);
      expect(response.status).toBe(400);
      await expect(response.json()).resolves.toMatchObject({ code: "invalid_request" });
    }
    expect(bench.sandbox.ledger.entries).toEqual([]);
  });

  it("has a price of its own", async () => {
    const bench = createSeedanceBench({ prices: { "seedance/createVideo": 7, createVideo: 9 } });
    await bench.create();
    expect(bench.sandbox.ledger.total).toBe(7);
  });
});
