import { describe, expect, it } from "vitest";
import { createRedact } from "../../src/contract-live/redact.js";
import type { Drift } from "./support/drifting-gateway.js";
import { setLiveStage } from "./support/live-run.js";

const apiKey = "sk-S3cretKeyOfARealAccount000000000000000000000000";
const bareKey = apiKey.slice(3);
const signature = "Signature=AbC123&Expires=1772095783";
const link = `https://files.example.com/out/1.mp4?${signature}`;

/** A gateway that puts key and signature wherever an answer has room. */
const talkative: Drift = ({ body, headers }, { method }) => {
  headers.set("x-oneapi-request-id", `id-${bareKey}`);
  const task = method === "GET" && body.data ? body.data : body;
  Object.assign(task, {
    [apiKey]: 1,
    [link]: 2,
    echo: { authorization: `Bearer ${apiKey}`, link },
  });
  task.status = `${"x".repeat(280)} ${apiKey} ${link}`;
  if (body.error) body.error.code = link;
  if (body.code) body.code = bareKey;
};

describe("the report of a live run", () => {
  it.each([
    ["text", []],
    ["JSON", ["--json"]],
  ])("has neither key nor signatures as %s, wherever they come back", async (_, argv) => {
    const stage = await setLiveStage({ apiKey });
    const { gateway, clock, run } = stage;
    gateway.drift = async (answer, request) => {
      await talkative(answer, request);
      if (request.method === "GET") await clock.advance(20_000);
      if (clock.now() > 1_772_323_260_000 && answer.body.data) answer.body.data.status = "FAILURE";
    };
    const { exitCode, printed, warned } = await run([
      ...argv,
      "--paid",
      "--operation",
      "textToVideo",
    ]);
    expect(exitCode).toBe(1);
    expect(printed).toContain("***");
    for (const secret of [apiKey, bareKey, bareKey.slice(0, 12), "AbC123", "Expires="]) {
      expect(printed).not.toContain(secret);
      expect(warned).not.toContain(secret);
    }
  });

  it.each([
    ["claude", "createMessage"],
    ["gemini", "generateContent"],
  ])("has no key of another header either: %s", async (provider, operation) => {
    const { gateway, run } = await setLiveStage({ apiKey }, [provider]);
    gateway.drift = ({ body }) => Object.assign(body, { type: apiKey, error: { code: apiKey } });
    const { printed, warned } = await run(["--paid", "--operation", operation]);
    expect(printed).toContain("***");
    expect(printed + warned).not.toContain(bareKey.slice(0, 12));
  });

  it("shows the file host without the signature", async () => {
    const { gateway, run } = await setLiveStage({ apiKey });
    gateway.drift = ({ body }) => Object.assign(body, { code: link });
    const { printed } = await run(["--operation", "getTextToVideo"]);
    expect(printed).toContain('came "https://files.example.com/out/1.mp4?***"');
  });
});

describe("taking secrets out of a text", () => {
  const redact = createRedact("sk-abc/def+GHI=123456");

  it.each([
    ["the key is sk-abc/def+GHI=123456.", "the key is ***."],
    ["abc/def+GHI=123456 alone", "*** alone"],
    ["?key=sk-abc%2Fdef%2BGHI%3D123456", "?key=***"],
    ["another: sk-zyx987654321", "another: sk-***"],
    ["a vendor's: AIzaSyA-1234567890_bcdefghij.", "a vendor's: AIza***."],
    ["x-api-key: of-somebody, and on", "x-api-key: ***, and on"],
    ['{"X-Goog-Api-Key":"of-somebody"}', '{"X-Goog-Api-Key":"***"}'],
    [String.raw`{\"x-api-key\":\"of-somebody\"}`, String.raw`{\"x-api-key\":\"***\"}`],
    ["Authorization: Bearer eyJhbGci.x.y", "Authorization: Bearer ***"],
    ["https://a.b/c.mp4?sig=1&x=2 and on", "https://a.b/c.mp4?*** and on"],
    ['{"u":"https://a.b/c?sig=1"}', '{"u":"https://a.b/c?***"}'],
    ["https://user:word@a.b/c", "https://***@a.b/c"],
    ["https://a.b/c#token=1", "https://a.b/c?***"],
    ["status 404 of https://a.b/c", "status 404 of https://a.b/c"],
  ])("%s", (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});
